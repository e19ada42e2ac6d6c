// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/turnbegin.h"

#include "sessions/freshness.h"
#include "sessions/sessionentry.h"

using namespace Qt::StringLiterals;

namespace claw::sessions {

TurnEntry entryForTurn(const QJsonObject &before, const TurnBegin &begin,
                       const QString &newSessionId, qint64 nowMs, const QTimeZone &zone)
{
    TurnEntry turn{.entry = before};
    const qint64 updatedAt = before.value("updatedAt"_L1).toInteger();
    turn.isNew = textOf(before, "sessionId"_L1).isEmpty();
    turn.startedOver = !turn.isNew
        && (begin.startsOver || (begin.policy && isStale(*begin.policy, updatedAt, nowMs, zone)));
    if (turn.isNew)
        turn.entry.insert("sessionId"_L1, newSessionId);
    else if (turn.startedOver)
        turn.entry = afterRollOver(before, newSessionId, nowMs);
    for (auto it = begin.members.constBegin(); it != begin.members.constEnd(); ++it)
        turn.entry.insert(it.key(), *it);
    turn.entry.insert("updatedAt"_L1, nowMs);
    return turn;
}

} // namespace claw::sessions
