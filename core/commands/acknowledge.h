// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/command.h"

namespace claw::commands {

//! Changes the session as the directives of a message say that has nothing else in it, and answers
//! with what was changed, or with what keeps it from being changed.
[[nodiscard]] QCoro::Task<Result<CommandReply>> acknowledge(directives::Directives directives,
                                                            CommandContext context);

} // namespace claw::commands
