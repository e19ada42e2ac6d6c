// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsonmember.h"

#include <algorithm>

namespace claw::json {

std::optional<QString> textMember(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

// JSON knows no largest integer: beyond what a double counts in ones, the limit stands for the number.
std::optional<qint64> integerMember(const QJsonObject &object, QLatin1StringView key)
{
    constexpr double most = 9007199254740992.0;
    const QJsonValue value = object.value(key);
    if (!value.isDouble())
        return std::nullopt;
    return static_cast<qint64>(std::clamp(value.toDouble(), -most, most));
}

std::optional<bool> flagMember(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

} // namespace claw::json
