// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

#include <optional>

namespace claw::commands {

//! A count of the entry of a session; nullopt: it was never counted.
[[nodiscard]] inline std::optional<qint64> countOf(const QJsonObject &entry, QLatin1StringView key)
{
    const QJsonValue value = entry.value(key);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

//! How many tokens of the context the conversation fills, as far as the last run told.
[[nodiscard]] inline std::optional<qint64> contextTokensUsed(const QJsonObject &entry)
{
    if (const auto total = countOf(entry, QLatin1StringView("totalTokens")))
        return total;
    const qint64 sum = countOf(entry, QLatin1StringView("inputTokens")).value_or(0)
        + countOf(entry, QLatin1StringView("outputTokens")).value_or(0);
    return sum > 0 ? std::optional(sum) : std::nullopt;
}

} // namespace claw::commands
