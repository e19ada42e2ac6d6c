// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QIODevice>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::prompt {

//! What of a run is in its transcript already.
struct RunTrace
{
    bool userWritten = false; //!< What the user said.
    QString userEntryId; //!< Of that entry; empty: it is not there.
    std::optional<QJsonObject> answer; //!< The last message of the model in the run that took it.
    //! The run has nothing to add to `answer`: it came to its end or was stopped. A message that asks
    //! for tools is not final, nor is one that failed, because another try may follow it.
    bool answerFinal = false;
};

//! Of the entry of a message that others were merged into: an array of their idempotency keys.
inline constexpr QLatin1StringView mergedKeysMember{"mergedKeys"};

/*! Looks for a run in the last `maxBytes` of a transcript: its user entry by the idempotency key, its
    answers by the run that this entry names and by `runIds`, all that it may have been called (see
    sessions::NewEntry). After a crash neither must be written twice. An empty key or id finds nothing;
    a missing or unreadable file has no trace. Blocks: for workers.
*/
[[nodiscard]] RunTrace traceOf(const QString &path, const QString &idempotencyKey,
                               QStringList runIds, qint64 maxBytes = 32 * 1024 * 1024);

} // namespace claw::prompt
