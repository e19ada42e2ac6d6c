// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/handlers.h"
#include "commands/modelpages.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QCoro::Task<Result<CommandReply>> models(CommandContext context, QString arguments)
{
    co_return CommandReply{.text = modelsAnswer(context.models, arguments)};
}

} // namespace

Command modelsCommand()
{
    return {.words = {.name = u"models"_s, .takesArguments = true},
            .help = u"Lists providers, or the models of one."_s,
            .run = models};
}

} // namespace claw::commands
