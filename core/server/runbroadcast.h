// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runevent.h"
#include "base/clock.h"
#include "server/broadcaster.h"
#include "server/unfinishedruns.h"

#include <QHash>

#include <chrono>

namespace claw::server {

/*! Tells all clients what runs do: each event of a run as `agent`, and `chat` events made from them.

    A `chat` delta carries the whole text so far, at most one in 150 ms for a run; the final carries the
    text of the last message of the model, and before it what was thought when people are to see that. After a stop there is no final.
*/
class RunBroadcast
{
public:
    static constexpr std::chrono::milliseconds betweenDeltas{150};

    RunBroadcast(Broadcaster &broadcaster, const Clock &clock)
        : m_broadcaster(broadcaster)
        , m_clock(clock)
    { }

    void tell(const agent::RunEvent &event);

    //! Runs of the gateway before this one.
    void setUnfinished(std::vector<UnfinishedRun> runs) { m_unfinished = std::move(runs); }
    //! Tells that those are over which nobody goes on with: nobody was promised them, as the turns of a
    //! heartbeat.
    void endUnfinished(const QStringList &goingOn);

private:
    //! What is remembered of a run while it lasts.
    struct Chat
    {
        QString text; //!< Of the current message of the model.
        QString thoughts; //!< Where people are to see them: of the last message that had some.
        qint64 deltaAtMs = 0; //!< Monotonic; 0: there was none.
        bool isStopped = false;
    };

    void tellAgent(const agent::RunEvent &event);
    void tellChat(const agent::RunEvent &event);
    void tellDelta(const agent::RunEvent &event, const QString &text);
    void tellFinal(const agent::RunEvent &event);

    Broadcaster &m_broadcaster;
    const Clock &m_clock;
    std::vector<UnfinishedRun> m_unfinished;
    QHash<QString, Chat> m_chats; //!< By run id; from a run's first text or stop to its end.
};

} // namespace claw::server
