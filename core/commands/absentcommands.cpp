// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/handlers.h"

using namespace Qt::StringLiterals;

// Commands of features that this gateway does not have yet. Each says so and names the feature.
namespace claw::commands {

namespace {

QCoro::Task<Result<CommandReply>> tts(CommandContext, QString)
{
    co_return CommandReply{
        .text = u"⚠️ /tts is not there yet: clients speak through tts.convert."_s};
}

QCoro::Task<Result<CommandReply>> subagents(CommandContext, QString arguments)
{
    const QString verb = arguments.section(u' ', 0, 0).toLower();
    if (verb.isEmpty() || verb == "list"_L1)
        co_return CommandReply{.text = u"🧭 Subagents: none for this session."_s};
    co_return CommandReply{
        .text = u"⚠️ /subagents %1 is not there yet: this gateway starts no sub-agents."_s.arg(
            verb)};
}

QCoro::Task<Result<CommandReply>> approve(CommandContext, QString arguments)
{
    if (!arguments.contains(u' '))
        co_return CommandReply{.text = u"Usage: /approve <id> allow-once|allow-always|deny"_s};
    co_return CommandReply{
        .text = u"⚠️ /approve is not there yet: this gateway asks nobody for approval."_s};
}

QCoro::Task<Result<CommandReply>> skill(CommandContext, QString)
{
    co_return CommandReply{
        .text = u"⚠️ /skill is not there yet: agents use skills by themselves."_s};
}

} // namespace

Command ttsCommand()
{
    return {.words = {.name = u"tts"_s, .takesArguments = true},
            .help = u"Says how answers are spoken."_s,
            .run = tts};
}

Command subagentsCommand()
{
    return {.words = {.name = u"subagents"_s, .takesArguments = true},
            .help = u"Lists or controls sub-agents (list, stop, log, info, send)."_s,
            .run = subagents};
}

Command approveCommand()
{
    return {.words = {.name = u"approve"_s, .takesArguments = true},
            .help = u"Allows or denies a command that waits for approval."_s,
            .run = approve};
}

Command skillCommand()
{
    return {.words = {.name = u"skill"_s, .takesArguments = true},
            .help = u"Uses a skill by name."_s,
            .run = skill};
}

} // namespace claw::commands
