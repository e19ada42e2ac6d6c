// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/channelschema.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

// The fault of one entry of customCommands, or an empty text.
struct CommandFault
{
    QString message;
    QString key;
};

CommandFault commandFault(const json::Json5Node &entry)
{
    QString name = entry.find({u"command"_s})->scalar.toString().trimmed();
    if (name.startsWith(u'/'))
        name.remove(0, 1);
    name = name.trimmed().toLower();
    if (name.isEmpty())
        return {u"Telegram custom command is missing a command name."_s, u"command"_s};
    static const QRegularExpression form(u"^[a-z0-9_]{1,32}\\z"_s);
    if (!form.match(name).hasMatch()) {
        return {
            u"Telegram custom command \"/%1\" is invalid (use a-z, 0-9, underscore; max 32 chars)."_s
                .arg(name),
            u"command"_s};
    }
    if (entry.find({u"description"_s})->scalar.toString().trimmed().isEmpty())
        return {u"Telegram custom command \"/%1\" is missing a description."_s.arg(name),
                u"description"_s};
    return {};
}

void checkCommands(const json::Json5Node &section, Findings &findings)
{
    const json::Json5Node *commands = section.find({u"customCommands"_s});
    if (!commands)
        return;
    for (size_t i = 0; i < commands->elements.size(); ++i) {
        const CommandFault fault = commandFault(commands->elements[i]);
        if (!fault.message.isEmpty())
            findings.report(section, fault.message,
                            {u"customCommands"_s, QString::number(i), fault.key});
    }
}

Shape groupsShape()
{
    const MemberList topic{
        {"requireMention"_L1, boolean()}, {"skills"_L1, texts()},      {"enabled"_L1, boolean()},
        {"allowFrom"_L1, ids()},          {"systemPrompt"_L1, text()},
    };
    return map(object(joined({
        topic,
        {{"tools"_L1, allowDeny()}, {"topics"_L1, map(object(topic))}},
    })));
}

MemberList accountMembers()
{
    const Shape command = object({{"command description"_L1, text(), Presence::Required}});
    const Shape inlineButtons = object(
        {{"inlineButtons"_L1, option({u"off"_s, u"dm"_s, u"group"_s, u"all"_s, u"allowlist"_s})}});
    MemberList basics = channelBasics();
    for (Members &members : basics) {
        if (members.keys == "capabilities"_L1)
            members.shape = either({texts(), inlineButtons});
    }
    const MemberList own{
        {"commands"_L1, nativeCommands()},
        {"customCommands"_L1, list(command)},
        {"botToken"_L1, secret()},
        {"tokenFile"_L1, text()},
        {"replyToMode"_L1, replyToMode()},
        {"groups"_L1, groupsShape()},
        {"draftChunk"_L1, blockStreamingChunk()},
        {"streamMode"_L1, option({u"off"_s, u"partial"_s, u"block"_s}), Presence::Optional,
         u"partial"_s},
        {"timeoutSeconds"_L1, positive()},
        {"retry"_L1, retryShape()},
        {"proxy webhookUrl"_L1, text()},
        {"webhookSecret"_L1, secret()},
        {"webhookPath"_L1, text()},
        {"actions"_L1, flags("reactions sendMessage deleteMessage"_L1)},
        {"reactionNotifications"_L1, option({u"off"_s, u"own"_s, u"all"_s})},
        {"reactionLevel"_L1, option({u"off"_s, u"ack"_s, u"minimal"_s, u"extensive"_s})},
        {"linkPreview"_L1, boolean()},
    };
    return joined(
        {basics, directPolicy(ids()), groupPolicy(ids()), delivery(positiveNumber()), own});
}

Shape ruled(Shape shape)
{
    return withRule(withRule(std::move(shape), openNeedsStar("telegram"_L1)), checkCommands);
}

} // namespace

Shape telegramShape()
{
    const Shape account = ruled(object(accountMembers()));
    return ruled(object(joined({accountMembers(), {{"accounts"_L1, map(account)}}})));
}

} // namespace claw::config
