// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/freshness.h"

#include <QDateTime>
#include <QJsonValue>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr qint64 msPerMinute = 60'000;

QJsonObject kept(const QJsonObject &before, std::initializer_list<QLatin1StringView> keys)
{
    QJsonObject entry;
    for (const QLatin1StringView key : keys) {
        const auto it = before.constFind(key);
        if (it != before.constEnd())
            entry.insert(key, *it);
    }
    return entry;
}

} // namespace

config::ResetType resetTypeOf(const QString &key)
{
    if (isThreadKey(key))
        return config::ResetType::Thread;
    return isGroupKey(key) ? config::ResetType::Group : config::ResetType::Direct;
}

bool isStale(const config::ResetPolicy &policy, qint64 updatedAtMs, qint64 nowMs,
             const QTimeZone &zone)
{
    if (policy.idleMinutes && nowMs > updatedAtMs + *policy.idleMinutes * msPerMinute)
        return true;
    if (!policy.dailyAtHour)
        return false;
    QDateTime boundary = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    boundary.setTime(QTime(*policy.dailyAtHour, 0));
    if (boundary.toMSecsSinceEpoch() > nowMs)
        boundary = boundary.addDays(-1);
    return updatedAtMs < boundary.toMSecsSinceEpoch();
}

QJsonObject afterReset(const QJsonObject &before, const QString &newSessionId, qint64 nowMs)
{
    QJsonObject entry =
        kept(before,
             {"thinkingLevel"_L1, "verboseLevel"_L1, "reasoningLevel"_L1, "responseUsage"_L1,
              "model"_L1, "contextTokens"_L1, "sendPolicy"_L1, "label"_L1, "origin"_L1,
              "lastChannel"_L1, "lastTo"_L1, "skillsSnapshot"_L1});
    entry.insert("sessionId"_L1, newSessionId);
    entry.insert("updatedAt"_L1, nowMs);
    entry.insert("systemSent"_L1, false);
    entry.insert("abortedLastRun"_L1, false);
    entry.insert("inputTokens"_L1, 0);
    entry.insert("outputTokens"_L1, 0);
    entry.insert("totalTokens"_L1, 0);
    return entry;
}

QJsonObject afterRollOver(const QJsonObject &before, const QString &newSessionId, qint64 nowMs)
{
    QJsonObject entry = kept(before,
                             {"label"_L1,
                              "model"_L1,
                              "modelProvider"_L1,
                              "contextTokens"_L1,
                              "inputTokens"_L1,
                              "outputTokens"_L1,
                              "totalTokens"_L1,
                              "elevatedLevel"_L1,
                              "execHost"_L1,
                              "execSecurity"_L1,
                              "execAsk"_L1,
                              "execNode"_L1,
                              "groupActivation"_L1,
                              "groupActivationNeedsSystemIntro"_L1,
                              "spawnedBy"_L1,
                              "authProfileOverride"_L1,
                              "authProfileOverrideSource"_L1,
                              "authProfileOverrideCompactionCount"_L1,
                              "lastHeartbeatText"_L1,
                              "lastHeartbeatSentAt"_L1,
                              "origin"_L1,
                              "lastChannel"_L1,
                              "lastTo"_L1,
                              "lastAccountId"_L1,
                              "lastThreadId"_L1,
                              "deliveryContext"_L1,
                              "chatType"_L1});
    entry.insert("sessionId"_L1, newSessionId);
    entry.insert("updatedAt"_L1, nowMs);
    entry.insert("systemSent"_L1, false);
    entry.insert("compactionCount"_L1, 0);
    return entry;
}

} // namespace claw::sessions
