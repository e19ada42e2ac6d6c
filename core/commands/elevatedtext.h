// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/commandcontext.h"

namespace claw::commands {

//! Why nothing may run outside of the sandbox, and which keys change that.
[[nodiscard]] QString elevatedUnavailable(const CommandContext &context);

} // namespace claw::commands
