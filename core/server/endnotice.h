// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runend.h"
#include "agent/runrequest.h"

namespace claw::server {

//! What the main session hears of a run that has ended: `Hook Mail: two bills`, and with `(error)` after
//! the name when it did not come to its end or its reply did not go where it was to go.
[[nodiscard]] QString endNotice(const agent::EndReport &report, const agent::RunEnd &end);

} // namespace claw::server
