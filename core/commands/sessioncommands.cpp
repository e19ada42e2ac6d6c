// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/handlers.h"

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

struct SendWord
{
    QString label;
    QJsonValue stored; //!< Null: what the configuration says.
};

std::optional<SendWord> sendWord(const QString &word)
{
    const QString lower = word.toLower();
    if (lower == "inherit"_L1 || lower == "default"_L1 || lower == "reset"_L1)
        return SendWord{u"inherit"_s, QJsonValue::Null};
    if (lower == "on"_L1 || lower == "allow"_L1)
        return SendWord{u"on"_s, u"allow"_s};
    if (lower == "off"_L1 || lower == "deny"_L1)
        return SendWord{u"off"_s, u"deny"_s};
    return std::nullopt;
}

QCoro::Task<Result<CommandReply>> send(CommandContext context, QString arguments)
{
    const auto word = sendWord(arguments);
    if (!word)
        co_return CommandReply{.text = u"⚙️ Usage: /send on|off|inherit"_s};
    QJsonObject members;
    members.insert("sendPolicy"_L1, word->stored);
    const auto patched = co_await context.services->patch(context.sessionKey, members);
    if (!patched)
        co_return tl::unexpected(patched.error());
    co_return CommandReply{.text = u"⚙️ Send policy set to %1."_s.arg(word->label)};
}

QCoro::Task<Result<CommandReply>> activation(CommandContext context, QString arguments)
{
    if (!context.sender.isGroup)
        co_return CommandReply{.text = u"⚙️ Group activation only applies to group chats."_s};
    const QString mode = arguments.toLower();
    if (mode != "mention"_L1 && mode != "always"_L1)
        co_return CommandReply{.text = u"⚙️ Usage: /activation mention|always"_s};
    QJsonObject members;
    members.insert("groupActivation"_L1, mode);
    const auto patched = co_await context.services->patch(context.sessionKey, members);
    if (!patched)
        co_return tl::unexpected(patched.error());
    QJsonObject introduction;
    introduction.insert("groupActivationNeedsSystemIntro"_L1, true);
    const auto noted = co_await context.services->note(context.sessionKey, introduction);
    if (!noted)
        co_return tl::unexpected(noted.error());
    co_return CommandReply{.text = u"⚙️ Group activation set to %1."_s.arg(mode)};
}

QCoro::Task<Result<CommandReply>> stop(CommandContext context, QString)
{
    co_await context.services->abort(context.sessionKey);
    QJsonObject members;
    members.insert("abortedLastRun"_L1, true);
    const auto noted = co_await context.services->note(context.sessionKey, members);
    if (!noted)
        co_return tl::unexpected(noted.error());
    co_return CommandReply{.text = u"⚙️ Agent was aborted."_s};
}

} // namespace

Command sendCommand()
{
    return {.words = {.name = u"send"_s, .takesArguments = true},
            .help = u"Lets this session send messages, or not (on, off, inherit)."_s,
            .run = send};
}

Command activationCommand()
{
    return {.words = {.name = u"activation"_s, .takesArguments = true},
            .help = u"Says when a group is answered (mention, always)."_s,
            .run = activation};
}

Command stopCommand()
{
    return {.words = {.name = u"stop"_s}, .help = u"Stops what is running."_s, .run = stop};
}

} // namespace claw::commands
