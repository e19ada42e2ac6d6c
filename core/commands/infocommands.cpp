// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/commands.h"
#include "commands/handlers.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

bool isListed(const Command &command, const config::CommandsConfig &config)
{
    return !command.gate || config.*command.gate;
}

QString lineOf(const Command &command)
{
    QString line = u'/' + command.words.name;
    if (!command.words.aliases.isEmpty())
        line += u" (also /%1)"_s.arg(command.words.aliases.join(", /"_L1));
    return line + u" - "_s + command.help;
}

QCoro::Task<Result<CommandReply>> help(CommandContext context, QString)
{
    QStringList options{u"/think <level>"_s,           u"/verbose on|full|off"_s,
                        u"/reasoning on|off|stream"_s, u"/elevated on|off|ask|full"_s,
                        u"/model <provider/model>"_s,  u"/queue <mode>"_s,
                        u"/usage off|tokens|full"_s};
    if (context.config->commands.config)
        options.append(u"/config show"_s);
    co_return CommandReply{
        .text =
            u"ℹ️ Help\n"
            "Conversation: /new [model] [text] | /compact [instructions] | /stop\n"
            "Options: %1\n"
            "An option alone is kept for the session; inside a message it holds for that answer.\n"
            "More: /status, /context, and /commands for everything"_s.arg(options.join(" | "_L1))};
}

QCoro::Task<Result<CommandReply>> list(CommandContext context, QString)
{
    QStringList lines{u"ℹ️ Slash commands"_s};
    for (const Command &command : allCommands()) {
        if (isListed(command, context.config->commands))
            lines.append(lineOf(command));
    }
    co_return CommandReply{.text = lines.join(u'\n')};
}

QCoro::Task<Result<CommandReply>> whoami(CommandContext context, QString)
{
    const Sender &sender = context.sender;
    QStringList lines{u"🧭 Identity"_s, u"Channel: "_s + sender.channel};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(label + value);
    };
    add(u"User id: "_s, sender.id);
    const bool needsMark = !sender.username.isEmpty() && !sender.username.startsWith(u'@');
    add(u"Username: "_s, needsMark ? u'@' + sender.username : sender.username);
    add(u"Chat: "_s, sender.isGroup ? sender.chat : QString());
    add(u"Thread: "_s, sender.thread);
    add(u"AllowFrom: "_s, sender.id);
    co_return CommandReply{.text = lines.join(u'\n')};
}

} // namespace

Command helpCommand()
{
    return {.words = {.name = u"help"_s, .mayStandInText = true},
            .help = u"Shows the most useful commands."_s,
            .run = help};
}

Command commandsCommand()
{
    return {.words = {.name = u"commands"_s, .mayStandInText = true},
            .help = u"Lists all slash commands."_s,
            .run = list};
}

Command whoamiCommand()
{
    return {.words = {.name = u"whoami"_s, .aliases = {u"id"_s}, .mayStandInText = true},
            .help = u"Shows who you are to the gateway."_s,
            .run = whoami};
}

} // namespace claw::commands
