// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "usage/localday.h"
#include "usage/spendbook.h"

namespace claw::usage {

//! Why a model may not be asked any more today: the cap, what was spent, its key, and until when.
//! `details` say the same to programs: reason `spend_limit`, key, agentId, cap, spent, resetsAt.
[[nodiscard]] Error refusalOf(const UsedUpCap &cap, const LocalDay &day, const QTimeZone &zone);

} // namespace claw::usage
