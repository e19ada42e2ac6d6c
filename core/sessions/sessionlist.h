// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "sessions/sessionstores.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace claw::sessions {

//! Which sessions to list. Empty texts ask for nothing.
struct ListQuery
{
    std::optional<qsizetype> limit;
    std::optional<int> activeMinutes; //!< Used within so many minutes.
    bool includesGlobal = false;
    bool includesUnknown = false;
    QString label; //!< Exactly.
    QString spawnedBy; //!< Exactly.
    QString agentId; //!< Normalised.
    QString search; //!< Part of a name, label, subject, id or key, in any case.
};

//! One session of a list. Points into the stores: use it before control returns to the event loop.
struct ListedSession
{
    struct Source
    {
        const SessionStore *store = nullptr;
        QString storedKey;
    };

    QString key; //!< Among all stores.
    QString agentId;
    std::vector<Source> sources; //!< Nearly always one; later ones complete earlier ones.
    const SessionIndex *index = nullptr; //!< Of the first source.

    [[nodiscard]] QJsonObject entry() const;
};

//! The sessions of all stores that the query asks for, newest first.
[[nodiscard]] std::vector<ListedSession> listSessions(const SessionStores &stores,
                                                      const ListQuery &query, qint64 nowMs);

//! A session as an open JSON object for `sessions.list`: without the title and preview that come
//! from its transcript, and without the closing brace.
[[nodiscard]] QByteArray listRow(const ListedSession &session);

//! What a session is called in a list when its transcript begins with this text.
[[nodiscard]] std::optional<QString> derivedTitle(const SessionIndex &index,
                                                  const std::optional<QString> &firstUserText,
                                                  const QString &ownDisplayName);

} // namespace claw::sessions
