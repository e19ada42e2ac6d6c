// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/command.h"

namespace claw::commands {

//! Every slash command, in the order people read them.
[[nodiscard]] const std::vector<Command> &allCommands();

//! What a message turned out to be.
struct Understood
{
    //! The answer when it was for the gateway alone, and no model is asked.
    std::optional<CommandReply> reply;
    //! Otherwise: what holds for the run, and the text for the model.
    directives::Directives directives;
    //! Answers to commands inside the text.
    std::vector<CommandReply> asides;
};

//! Does what a message asks of the gateway: directives alone change the session, a slash command
//! runs. Not for stop words and resets, which come before. Fails when a service does.
[[nodiscard]] QCoro::Task<Result<Understood>> understand(QString message, CommandContext context);

} // namespace claw::commands
