// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "server/agentroster.h"
#include "server/broadcaster.h"
#include "server/degradation.h"
#include "server/ledgerreport.h"
#include "server/limitsreport.h"
#include "server/sessionoverview.h"

#include <QByteArray>
#include <QCoroTask>
#include <QObject>
#include <QTimer>

namespace claw::server {

//! Keeps the health snapshot: collected at start, every 60 s, after each connect and on request;
//! encoded once; broadcast as `health` whenever it was collected.
//!
//! Wishes for a fresh snapshot that come close together share one collection: at most one in
//! 250 ms, so that a thousand clients connecting at once cost four broadcasts a second.
class HealthMonitor : public QObject
{
    Q_OBJECT

public:
    HealthMonitor(const Clock &clock, Broadcaster &broadcaster, SessionOverview &overview,
                  const Degradation &degradation, const ledger::Ledger &ledger,
                  const usage::SpendCap &spending, QObject *parent = nullptr);

    //! How the run before this one ended, as JSON: `lastRun` of the snapshot.
    void setLastRun(QByteArray json) { m_lastRun = std::move(json); }
    void setRoster(AgentRoster roster);
    [[nodiscard]] const AgentRoster &roster() const { return m_roster; }

    //! The last snapshot as JSON; `{}` before the first collection ended.
    [[nodiscard]] const QByteArray &snapshot() const { return m_snapshot; }
    //! True when there is a snapshot younger than 60 s and no trouble came or went since.
    [[nodiscard]] bool isFresh() const;
    //! Asks for a collection soon and does not wait for it.
    void requestRefresh();
    //! Collects now, or shares a collection that is running.
    QCoro::Task<QByteArray> refresh();

Q_SIGNALS:
    void refreshed();

private:
    void onTroubleChanged();
    QCoro::Task<> collect();
    [[nodiscard]] QByteArray encode(qint64 durationMs) const;
    [[nodiscard]] QByteArray encodeSessions(const AgentSummary &agent) const;
    [[nodiscard]] QByteArray encodeAgent(const AgentSummary &agent) const;

    const Clock &m_clock;
    Broadcaster &m_broadcaster;
    SessionOverview &m_overview;
    const Degradation &m_degradation;
    const ledger::Ledger &m_ledger;
    const usage::SpendCap &m_spending;
    AgentRoster m_roster;
    QByteArray m_lastRun; //!< Empty: there was none, or nothing is known.
    QByteArray m_snapshot = QByteArrayLiteral("{}");
    qint64 m_collectedAt = -1; //!< Monotonic; -1 before the first.
    bool m_isCollecting = false;
    bool m_isOutdated = false;
    QTimer m_soon;
    QTimer m_periodic;
    async::TaskScope m_scope;
};

} // namespace claw::server
