// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runend.h"
#include "agent/runrequest.h"
#include "async/taskscope.h"
#include "ledger/ledger.h"

#include <QObject>

namespace claw::agent {
class Heartbeat;
}

namespace claw::server {

class HealthMonitor;
class SystemEvents;

/*! Words for the main session of the default agent that its next prompt begins with (method `wake`).
    They are in the ledger from the acknowledgement until a prompt with them is in the transcript.
*/
class Wakes : public QObject
{
    Q_OBJECT

public:
    //! What the prompt may wait for.
    enum class Urgency { NextHeartbeat, Now };

    //! The references outlive it.
    Wakes(ledger::Ledger &ledger, SystemEvents &events, agent::Heartbeat &heartbeat,
          const HealthMonitor &health, const Clock &clock);

    //! `text` is not empty. With a key it is told once, however often it is posted. Fails as
    //! Ledger::accept(), and nothing was promised.
    [[nodiscard]] QCoro::Task<Result<>> post(QString text, Urgency urgency, QString key = {});
    //! What came of a run that has an EndReport, once, however often it is posted. Fails as post().
    [[nodiscard]] QCoro::Task<Result<>> postEnd(agent::RunRequest request, agent::RunEnd end);
    //! The same for whoever cannot do anything about a failure: then a crash may forget it.
    [[nodiscard]] QCoro::Task<> tellEnd(agent::RunRequest request, agent::RunEnd end);
    //! Words that somebody else had accepted: with the row of the ledger that they close once a prompt
    //! with them is in the transcript; 0: nobody was promised anything.
    void put(const QString &sessionKey, const QString &text, qint64 inputId);
    //! One that a gateway before this one has promised.
    void takeUp(const ledger::Input &input);

private:
    [[nodiscard]] QCoro::Task<> giveUp(qint64 inputId);

    ledger::Ledger &m_ledger;
    SystemEvents &m_events;
    agent::Heartbeat &m_heartbeat;
    const HealthMonitor &m_health;
    const Clock &m_clock;
    async::TaskScope m_scope;
};

} // namespace claw::server
