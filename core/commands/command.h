// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/commandcontext.h"
#include "directives/slashcommand.h"

namespace claw::commands {

//! What a person reads instead of a model's answer.
struct CommandReply
{
    QString text; //!< Empty: nothing is said.
    QStringList events; //!< What the model hears of it before its next answer.
};

using CommandHandler = QCoro::Task<Result<CommandReply>> (*)(CommandContext context,
                                                             QString arguments);

//! One slash command.
struct Command
{
    directives::CommandWords words;
    QString help; //!< One sentence for the list of commands.
    CommandHandler run = nullptr; //!< Null: a directive, or words that a run begins with.
    bool config::CommandsConfig::*gate = nullptr; //!< Listed only when this is on.
};

} // namespace claw::commands
