// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/storesummary.h"

#include "files/atomicfile.h"
#include "json/jsontext.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr qint64 maxStoreBytes = 256 * 1024 * 1024;

std::optional<QString> text(const QJsonObject &entry, QLatin1StringView key)
{
    const QJsonValue value = entry.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

std::optional<qint64> number(const QJsonObject &entry, QLatin1StringView key)
{
    const QJsonValue value = entry.value(key);
    return value.isDouble() ? std::optional(static_cast<qint64>(value.toDouble())) : std::nullopt;
}

std::optional<bool> flag(const QJsonObject &entry, QLatin1StringView key)
{
    const QJsonValue value = entry.value(key);
    return value.isBool() ? std::optional(value.toBool()) : std::nullopt;
}

QString kindOf(const QString &key, const QJsonObject &entry)
{
    if (key == "global"_L1 || key == "unknown"_L1)
        return key;
    const QString chatType = entry.value("chatType"_L1).toString();
    const bool isGroup = chatType == "group"_L1 || chatType == "channel"_L1
        || key.contains(":group:"_L1) || key.contains(":channel:"_L1);
    return isGroup ? u"group"_s : u"direct"_s;
}

SessionRow rowOf(const QString &key, const QJsonObject &entry)
{
    return {.key = key,
            .kind = kindOf(key, entry),
            .sessionId = text(entry, "sessionId"_L1),
            .updatedAtMs = number(entry, "updatedAt"_L1),
            .thinkingLevel = text(entry, "thinkingLevel"_L1),
            .verboseLevel = text(entry, "verboseLevel"_L1),
            .reasoningLevel = text(entry, "reasoningLevel"_L1),
            .elevatedLevel = text(entry, "elevatedLevel"_L1),
            .systemSent = flag(entry, "systemSent"_L1),
            .abortedLastRun = flag(entry, "abortedLastRun"_L1),
            .inputTokens = number(entry, "inputTokens"_L1),
            .outputTokens = number(entry, "outputTokens"_L1),
            .totalTokens = number(entry, "totalTokens"_L1),
            .contextTokens = number(entry, "contextTokens"_L1),
            .model = text(entry, "model"_L1)};
}

// Two passes: a store may hold thousands of sessions and only the newest become rows.
std::vector<SessionRow> newestRows(const QJsonObject &store)
{
    std::vector<std::pair<qint64, QString>> byAge;
    for (auto it = store.constBegin(); it != store.constEnd(); ++it) {
        if (it.key() == "global"_L1 || it.key() == "unknown"_L1)
            continue;
        byAge.emplace_back(-number(it->toObject(), "updatedAt"_L1).value_or(0), it.key());
    }
    const size_t kept = std::min(maxRecent, byAge.size());
    std::partial_sort(byAge.begin(), byAge.begin() + static_cast<qsizetype>(kept), byAge.end());
    std::vector<SessionRow> rows;
    for (size_t i = 0; i < kept; ++i)
        rows.push_back(rowOf(byAge[i].second, store.value(byAge[i].second).toObject()));
    return rows;
}

} // namespace

Result<StoreSummary> readStoreSummary(const QString &path)
{
    if (!QFileInfo::exists(path))
        return StoreSummary{.path = path};
    const auto bytes = files::readAll(path, maxStoreBytes);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto document = json::parse(*bytes);
    if (!document)
        return failWithin(path, document.error());
    const QJsonObject store = document->toObject();
    const qint64 uncounted =
        (store.contains("global"_L1) ? 1 : 0) + (store.contains("unknown"_L1) ? 1 : 0);
    return StoreSummary{
        .path = path, .count = store.size() - uncounted, .recent = newestRows(store)};
}

} // namespace claw::sessions
