// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/hookmapping.h"
#include "hooks/hookcall.h"

namespace claw::hooks {

//! The first mapping that a call fits; null when there is none. It lives as long as the mappings.
[[nodiscard]] const config::HookMapping *mappingFor(
    const HookCall &call, const std::vector<config::HookMapping> &mappings);

} // namespace claw::hooks
