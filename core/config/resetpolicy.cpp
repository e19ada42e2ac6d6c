// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/resetpolicy.h"

#include <QJsonValue>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

constexpr int defaultHour = 4;
constexpr int defaultIdleMinutes = 60;

QLatin1StringView nameOf(ResetType type)
{
    switch (type) {
    case ResetType::Direct:
        return "dm"_L1;
    case ResetType::Group:
        return "group"_L1;
    case ResetType::Thread:
        break;
    }
    return "thread"_L1;
}

std::optional<double> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(std::floor(value.toDouble())) : std::nullopt;
}

//! The member of the first object that has it.
QJsonValue firstOf(const QJsonObject &own, const QJsonObject &base, QLatin1StringView key)
{
    return own.contains(key) ? own.value(key) : base.value(key);
}

} // namespace

ResetPolicy resetPolicy(const QJsonObject &sessionSection, ResetType type, const QString &channel)
{
    const QJsonValue byChannel =
        sessionSection.value("resetByChannel"_L1).toObject().value(channel.trimmed().toLower());
    const bool isReplaced = byChannel.isObject();
    const QJsonValue byTypes = sessionSection.value("resetByType"_L1);
    const QJsonValue reset = sessionSection.value("reset"_L1);
    const QJsonObject base = isReplaced ? byChannel.toObject() : reset.toObject();
    const QJsonObject own =
        isReplaced ? QJsonObject() : byTypes.toObject().value(nameOf(type)).toObject();
    const QJsonValue oldIdle = isReplaced ? QJsonValue() : sessionSection.value("idleMinutes"_L1);

    const bool isExplicit = isReplaced || reset.isObject() || byTypes.isObject();
    const QString fallback = !isExplicit && oldIdle.isDouble() ? u"idle"_s : u"daily"_s;
    const bool isIdle = firstOf(own, base, "mode"_L1).toString(fallback) == "idle"_L1;
    const double hour = number(firstOf(own, base, "atHour"_L1)).value_or(defaultHour);
    auto idle = number(firstOf(own, base, "idleMinutes"_L1));
    if (!idle)
        idle = number(oldIdle);
    if (!idle && isIdle)
        idle = defaultIdleMinutes;

    ResetPolicy policy;
    policy.dailyAtHour = isIdle ? std::nullopt : std::optional(int(std::clamp(hour, 0.0, 23.0)));
    if (idle)
        policy.idleMinutes = int(std::clamp(*idle, 1.0, 1e9));
    return policy;
}

} // namespace claw::config
