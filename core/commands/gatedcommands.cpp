// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/elevatedtext.h"
#include "commands/handlers.h"

using namespace Qt::StringLiterals;

// Commands that a configuration must allow first.
namespace claw::commands {

namespace {

QCoro::Task<Result<CommandReply>> debug(CommandContext context, QString)
{
    if (!context.config->commands.debug) {
        co_return CommandReply{
            .text = u"⚠️ /debug is disabled. Set commands.debug=true to enable."_s};
    }
    co_return CommandReply{.text = u"⚠️ /debug is not there yet: this gateway has no settings "
                                   u"that live in memory only. "
                                   "Use /config, which changes the file."_s};
}

QCoro::Task<Result<CommandReply>> restart(CommandContext context, QString)
{
    if (!context.config->commands.restart) {
        co_return CommandReply{
            .text = u"⚠️ /restart is disabled. Set commands.restart=true to enable."_s};
    }
    const auto restarted = context.services->restart();
    if (!restarted)
        co_return CommandReply{.text =
                                   u"⚠️ Restart failed: %1."_s.arg(restarted.error().message)};
    co_return CommandReply{.text = u"⚙️ Restarting clawdbot; back in a few seconds."_s};
}

QCoro::Task<Result<CommandReply>> bash(CommandContext context, QString)
{
    if (!context.config->commands.bash) {
        co_return CommandReply{.text =
                                   u"⚠️ bash is disabled. Set commands.bash=true to enable. "
                                   "Docs: https://docs.clawd.bot/tools/slash-commands#config"_s};
    }
    if (!context.elevated.isOpen)
        co_return CommandReply{.text = elevatedUnavailable(context)};
    co_return CommandReply{
        .text =
            u"⚠️ /bash is not there yet: this gateway runs no shell commands for messages."_s};
}

QCoro::Task<Result<CommandReply>> allowlist(CommandContext context, QString arguments)
{
    const QString verb = arguments.section(u' ', 0, 0).toLower();
    if ((verb == "add"_L1 || verb == "remove"_L1) && !context.config->commands.config) {
        co_return CommandReply{
            .text = u"⚠️ /allowlist edits are disabled. Set commands.config=true to enable."_s};
    }
    co_return CommandReply{
        .text =
            u"⚠️ /allowlist is not there yet: this gateway has no chat channel with a list of "
            "senders."_s};
}

} // namespace

Command debugCommand()
{
    return {.words = {.name = u"debug"_s, .takesArguments = true},
            .help = u"Overrides settings until the next restart."_s,
            .run = debug,
            .gate = &config::CommandsConfig::debug};
}

Command restartCommand()
{
    return {.words = {.name = u"restart"_s}, .help = u"Restarts the gateway."_s, .run = restart};
}

Command bashCommand()
{
    return {.words = {.name = u"bash"_s, .takesArguments = true},
            .help = u"Runs a command on the machine of the gateway."_s,
            .run = bash,
            .gate = &config::CommandsConfig::bash};
}

Command allowlistCommand()
{
    return {.words = {.name = u"allowlist"_s, .takesArguments = true},
            .help = u"Lists or changes who may write to a channel."_s,
            .run = allowlist};
}

} // namespace claw::commands
