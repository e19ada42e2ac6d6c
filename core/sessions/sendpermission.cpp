// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/sendpermission.h"

#include "sessions/sessionentry.h"
#include "sessions/sessionkey.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

bool isSame(const QString &wanted, const QString &actual)
{
    return wanted.isEmpty() || wanted.compare(actual, Qt::CaseInsensitive) == 0;
}

QString channelOf(const QJsonObject &entry, const QString &spelledKey)
{
    for (const auto key : {"channel"_L1, "lastChannel"_L1}) {
        if (const QString channel = textOf(entry, key); !channel.isEmpty())
            return channel;
    }
    if (const auto group = parseGroupKey(spelledKey); group && !parseAgentKey(spelledKey))
        return group->channel;
    return {};
}

} // namespace

bool maySend(const QJsonObject &entry, const QString &spelledKey, const config::SendPolicy &policy)
{
    if (const auto own = config::fromWord<config::SendAction>(textOf(entry, "sendPolicy"_L1)))
        return *own == config::SendAction::Allow;
    const QString channel = channelOf(entry, spelledKey);
    const QString chatType = textOf(entry, "chatType"_L1);
    const auto someRule = [&](config::SendAction action) {
        return std::any_of(policy.rules.begin(), policy.rules.end(),
                           [&](const config::SendRule &rule) {
                               return rule.action == action && isSame(rule.channel, channel)
                                   && isSame(rule.chatType, chatType)
                                   && spelledKey.startsWith(rule.keyPrefix, Qt::CaseInsensitive);
                           });
    };
    if (someRule(config::SendAction::Deny))
        return false;
    return someRule(config::SendAction::Allow) || policy.otherwise == config::SendAction::Allow;
}

} // namespace claw::sessions
