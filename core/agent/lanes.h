// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QString>

#include <deque>
#include <functional>

namespace claw::agent {

/*! Who runs now and who waits: one at a time in a session, and so many at a time in a lane.

    Each waits for its session first and then for its lane, in the order of arrival. Unbounded: what
    waits here was accepted by the ledger, which has a limit.
*/
class Lanes
{
public:
    using Ticket = quint64;
    using Start = std::function<void()>;

    //! Lanes that nobody named are one wide. Those that run already go on.
    void setWidth(const QString &lane, int width);

    //! `start` is called when it is the caller's turn: now, or from somebody's leave(). Without a
    //! session only the lane counts.
    Ticket enter(const QString &session, const QString &lane, Start start);
    //! Ends a run, or gives up waiting.
    void leave(Ticket ticket);

    //! Nobody runs and nobody waits there.
    [[nodiscard]] bool isIdle(const QString &lane) const;
    [[nodiscard]] int running(const QString &lane) const;
    [[nodiscard]] qsizetype running() const { return m_runs.size(); }
    [[nodiscard]] qsizetype waiting() const { return qsizetype(m_waiting.size()); }

private:
    struct Place
    {
        Ticket ticket = 0;
        QString session;
        QString lane;
        Start start;
    };

    [[nodiscard]] bool mayRun(const Place &place) const;
    void admit();

    QHash<QString, int> m_widths;
    QHash<QString, int> m_running; //!< By lane.
    QHash<QString, Ticket> m_busySessions;
    QHash<Ticket, Place> m_runs; //!< Without their starts.
    std::deque<Place> m_waiting; //!< In the order of arrival.
    Ticket m_lastTicket = 0;
    bool m_isAdmitting = false;
};

} // namespace claw::agent
