// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "service/servicestate.h"
#include "tray/observations.h"

namespace claw::tray {

//! What the answer of a service manager means for the tray.
[[nodiscard]] ServiceView viewOf(const Result<service::ServiceState> &answer);

} // namespace claw::tray
