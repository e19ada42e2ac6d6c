// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "server/agentroster.h"
#include "server/degradation.h"
#include "server/ledgerreport.h"
#include "server/limitsreport.h"
#include "server/sessionoverview.h"
#include "server/systemevents.h"

#include <QByteArray>

namespace claw::server {

//! The answer to `status`: heartbeats, queued system events and the sessions of every agent.
//!
//! Encoded once and kept until one of its sources changes, but at most a second when it shows ages.
class StatusReport
{
public:
    StatusReport(const Clock &clock, const SessionOverview &overview, const SystemEvents &events,
                 const Degradation &degradation, const ledger::Ledger &ledger,
                 const usage::SpendCap &spending);

    [[nodiscard]] QByteArray encode(const AgentRoster &roster);
    //! The roster, the degradation, the ledger or the spending changed: encode afresh next time.
    void invalidate() { m_encoded.clear(); }

private:
    [[nodiscard]] QByteArray build(const AgentRoster &roster);
    [[nodiscard]] QByteArray encodeSessions(const AgentRoster &roster);

    const Clock &m_clock;
    const SessionOverview &m_overview;
    const SystemEvents &m_events;
    const Degradation &m_degradation;
    const ledger::Ledger &m_ledger;
    const usage::SpendCap &m_spending;
    QByteArray m_encoded;
    quint64 m_overviewGeneration = 0;
    quint64 m_eventsGeneration = 0;
    qint64 m_encodedAt = 0;
    bool m_showsAges = false;
};

} // namespace claw::server
