// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::sessions {

// An entry of a session store is a JSON object whose members belong to many programs; what we do not
// know stays as it is. These functions are what we know about it.

//! What is looked at in every entry of a store when sessions are searched, counted or sorted.
struct SessionIndex
{
    QString kind; //!< direct, group, global or unknown
    QString sessionId; //!< Empty: none.
    QString sessionFile; //!< The transcript; empty: named after sessionId.
    QString label;
    QString displayName; //!< Derived from label, group and origin when the entry has none.
    QString subject;
    QString spawnedBy;
    std::optional<qint64> updatedAtMs;
};
[[nodiscard]] SessionIndex indexOf(const QString &key, const QJsonObject &entry);

//! What a list of sessions shows of one of them. Absent members were not in the store.
struct SessionRow
{
    QString key;
    QString kind; //!< direct, group, global or unknown
    std::optional<QString> sessionId;
    std::optional<qint64> updatedAtMs;
    std::optional<QString> thinkingLevel;
    std::optional<QString> verboseLevel;
    std::optional<QString> reasoningLevel;
    std::optional<QString> elevatedLevel;
    std::optional<bool> systemSent;
    std::optional<bool> abortedLastRun;
    std::optional<qint64> inputTokens;
    std::optional<qint64> outputTokens;
    std::optional<qint64> totalTokens;
    std::optional<qint64> contextTokens;
    std::optional<QString> model;
};
[[nodiscard]] SessionRow rowOf(const QString &key, const QJsonObject &entry);

//! Members that were renamed once, under their present names: provider, lastProvider, room.
[[nodiscard]] QJsonObject migrated(QJsonObject entry);

//! How a reply reaches the other end, twice in every entry: `deliveryContext` and the `last...`
//! members. The latter win; both are brought to the merged result. Done before every write.
[[nodiscard]] QJsonObject withDeliveryMerged(QJsonObject entry);

//! `<channel>:<token>`, the name of a group that has none of its own.
struct GroupNameParts
{
    QString channel;
    QString groupChannel;
    QString space;
    QString subject;
    QString id;
    QString key; //!< The last resort.
};
[[nodiscard]] QString groupDisplayName(const GroupNameParts &parts);

//! The text of a member; empty when it is missing or something else.
[[nodiscard]] QString textOf(const QJsonObject &object, QLatin1StringView key);

} // namespace claw::sessions
