// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/handlers.h"
#include "commands/statuscard.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

QCoro::Task<Result<CommandReply>> status(CommandContext context, QString)
{
    const int depth = context.services->queueDepth(context.sessionKey);
    const QString credential = context.services->credentialLabel(context.model.provider);
    co_return CommandReply{.text = statusCard(context, depth, credential)};
}

} // namespace

Command statusCommand()
{
    return {.words = {.name = u"status"_s, .mayStandInText = true},
            .help = u"Shows model, tokens and settings of this session."_s,
            .run = status};
}

} // namespace claw::commands
