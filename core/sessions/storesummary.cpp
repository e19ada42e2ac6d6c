// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/storesummary.h"

#include "files/atomicfile.h"
#include "json/jsonmember.h"
#include "json/jsontext.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr qint64 maxStoreBytes = 256 * 1024 * 1024;

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
            .sessionId = json::textMember(entry, "sessionId"_L1),
            .updatedAtMs = json::integerMember(entry, "updatedAt"_L1),
            .thinkingLevel = json::textMember(entry, "thinkingLevel"_L1),
            .verboseLevel = json::textMember(entry, "verboseLevel"_L1),
            .reasoningLevel = json::textMember(entry, "reasoningLevel"_L1),
            .elevatedLevel = json::textMember(entry, "elevatedLevel"_L1),
            .systemSent = json::flagMember(entry, "systemSent"_L1),
            .abortedLastRun = json::flagMember(entry, "abortedLastRun"_L1),
            .inputTokens = json::integerMember(entry, "inputTokens"_L1),
            .outputTokens = json::integerMember(entry, "outputTokens"_L1),
            .totalTokens = json::integerMember(entry, "totalTokens"_L1),
            .contextTokens = json::integerMember(entry, "contextTokens"_L1),
            .model = json::textMember(entry, "model"_L1)};
}

// Two passes: a store may hold thousands of sessions and only the newest become rows.
std::vector<SessionRow> newestRows(const QJsonObject &store)
{
    std::vector<std::pair<qint64, QString>> byAge;
    for (auto it = store.constBegin(); it != store.constEnd(); ++it) {
        if (it.key() == "global"_L1 || it.key() == "unknown"_L1)
            continue;
        byAge.emplace_back(-json::integerMember(it->toObject(), "updatedAt"_L1).value_or(0),
                           it.key());
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
