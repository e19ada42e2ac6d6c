// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/channelschema.h"

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Shape conversationsShape()
{
    return map(object({
        {"enabled allow requireMention"_L1, boolean()},
        {"tools"_L1, allowDeny()},
        {"allowBots"_L1, boolean()},
        {"users"_L1, ids()},
        {"skills"_L1, texts()},
        {"systemPrompt"_L1, text()},
    }));
}

Shape slashCommandShape()
{
    return object({
        {"enabled"_L1, boolean()},
        {"name sessionPrefix"_L1, text()},
        {"ephemeral"_L1, boolean()},
    });
}

//! The root and the accounts differ in what is written for them when it is absent.
MemberList connection(const QJsonValue &mode, const QJsonValue &webhookPath)
{
    return {
        {"mode"_L1, option({u"socket"_s, u"http"_s}), Presence::Optional, mode},
        {"signingSecret"_L1, secret()},
        {"webhookPath"_L1, text(), Presence::Optional, webhookPath},
    };
}

MemberList accountMembers()
{
    const MemberList dmExtra{
        {"groupEnabled"_L1, boolean()},
        {"groupChannels"_L1, ids()},
        {"replyToMode"_L1, replyToMode()},
    };
    const Shape thread = object({
        {"historyScope"_L1, option({u"thread"_s, u"channel"_s})},
        {"inheritParent"_L1, boolean()},
    });
    const Shape actions =
        flags("reactions messages pins search permissions memberInfo channelInfo emojiList"_L1);
    const MemberList own{
        {"commands"_L1, nativeCommands()},
        {"botToken appToken userToken"_L1, secret()},
        {"userTokenReadOnly"_L1, boolean(), Presence::Optional, true},
        {"allowBots requireMention"_L1, boolean()},
        {"reactionNotifications"_L1, option({u"off"_s, u"own"_s, u"all"_s, u"allowlist"_s})},
        {"reactionAllowlist"_L1, ids()},
        {"replyToMode"_L1, replyToMode()},
        {"replyToModeByChatType"_L1, object({{"direct group channel"_L1, replyToMode()}})},
        {"thread"_L1, thread},
        {"actions"_L1, actions},
        {"slashCommand"_L1, slashCommandShape()},
        {"dm"_L1, dmShape("slack"_L1, dmExtra)},
        {"channels"_L1, conversationsShape()},
    };
    return joined({channelBasics(), groupPolicyOnly(), delivery(positiveNumber()), own});
}

QString textOf(const json::Json5Node &node, const QString &key)
{
    const json::Json5Node *value = node.find({key});
    return value ? value->scalar.toString() : QString();
}

//! HTTP mode cannot check who calls it without a signing secret.
void checkSigningSecrets(const json::Json5Node &section, Findings &findings)
{
    const QString key = u"signingSecret"_s;
    const QString secret = textOf(section, key);
    const QString mode = textOf(section, u"mode"_s);
    if (mode == "http"_L1 && secret.isEmpty()) {
        findings.report(section,
                        u"channels.slack.mode=\"http\" requires channels.slack.signingSecret"_s,
                        {key});
    }
    const json::Json5Node *accounts = section.find({u"accounts"_s});
    if (!accounts)
        return;
    for (const json::Json5Member &account : accounts->members) {
        const json::Json5Node *enabled = account.value.find({u"enabled"_s});
        const QString own = textOf(account.value, u"mode"_s);
        const bool isHttp = (own.isEmpty() ? mode : own) == "http"_L1;
        const bool isOn = !enabled || enabled->scalar.toBool();
        const bool inherits = !account.value.find({key});
        if (isOn && isHttp && (inherits ? secret : textOf(account.value, key)).isEmpty()) {
            findings.report(section,
                            u"channels.slack.accounts.*.mode=\"http\" requires "
                            "channels.slack.signingSecret or "
                            "channels.slack.accounts.*.signingSecret"_s,
                            {u"accounts"_s, account.key, key});
        }
    }
}

} // namespace

Shape slackShape()
{
    const QJsonValue none = QJsonValue::Undefined;
    const Shape account = object(joined({connection(none, none), accountMembers()}));
    const Shape root = object(joined({connection(u"socket"_s, u"/slack/events"_s),
                                      accountMembers(),
                                      {{"accounts"_L1, map(account)}}}));
    return withRule(root, checkSigningSecrets);
}

} // namespace claw::config
