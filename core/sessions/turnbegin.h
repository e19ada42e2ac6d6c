// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/resetpolicy.h"
#include "sessions/transcriptreader.h"

#include <QJsonObject>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace claw::sessions {

//! How a turn finds its session.
struct TurnBegin
{
    std::optional<config::ResetPolicy>
        policy; //!< nullopt: the session never starts over by itself.
    bool startsOver = false; //!< Somebody asked for a new conversation.
    QString sessionId; //!< Of a new session; empty: made up.
    QJsonObject members; //!< Replaces these of the entry: how it was reached, a label.
};

//! The session a turn happens in.
struct TurnSession
{
    QString key; //!< Canonical.
    QString agentId;
    QString sessionId;
    QJsonObject entry;
    QString transcriptPath; //!< The file, or where it will be.
    bool isNew = false; //!< There was no such session.
    bool startedOver = false; //!< There was one, and its conversation is over.
};

//! The entry with which a turn goes on; see TurnSession for what became of it.
struct TurnEntry
{
    QJsonObject entry;
    bool isNew = false;
    bool startedOver = false;
};
[[nodiscard]] TurnEntry entryForTurn(const QJsonObject &before, const TurnBegin &begin,
                                     const QString &newSessionId, qint64 nowMs,
                                     const QTimeZone &zone);

} // namespace claw::sessions
