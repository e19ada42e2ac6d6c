// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/heartbeat.h"
#include "agent/intake.h"
#include "cron/jobrunner.h"

#include <functional>

namespace claw::cron {

/*! Jobs as agents do them: words for a main session, and turns in a conversation of their own
    (`agent:<id>:cron:<job>`, a new one for each run). Every run is a row of the ledger, of kind cron,
    before anything happens.

    There is no channel yet that a reply could be delivered by; a job that wants it is told so.
*/
class AgentJobs final : public QObject, public JobRunner
{
    Q_OBJECT

public:
    //! References outlive it.
    struct Ports
    {
        agent::Intake &intake;
        agent::Runner &runner;
        agent::Heartbeat &heartbeat;
        ledger::Ledger &ledger;
        sessions::Sessions &sessions;
        std::function<config::ConfigPtr()> config;
        //! Fails for a model that is not known or not allowed.
        std::function<Result<>(const QString &model)> checkModel;
        //! Keeps words for the next prompt of a session, and with them the row of the ledger that
        //! promises them (0: none).
        std::function<void(const QString &sessionKey, const QString &text, qint64 inputId)>
            addNotice;
        const Clock &clock;
    };
    explicit AgentJobs(Ports ports);

    [[nodiscard]] QCoro::Task<std::optional<Outcome>> run(Occurrence occurrence) override;

private:
    [[nodiscard]] QCoro::Task<std::optional<Outcome>> tell(Occurrence occurrence, QString text);
    [[nodiscard]] QCoro::Task<std::optional<Outcome>> ask(Occurrence occurrence, AgentTurn turn);
    [[nodiscard]] QCoro::Task<Outcome> wakeFor(JobPtr job);
    [[nodiscard]] Result<agent::RunRequest> requestFor(const Occurrence &occurrence,
                                                       const AgentTurn &turn);
    [[nodiscard]] Outcome outcomeOf(const agent::RunEnd &end, const AgentTurn &turn) const;
    [[nodiscard]] QString agentOf(const Job &job) const;
    [[nodiscard]] QString mainSessionOf(const Job &job);

    Ports m_ports;
};

} // namespace claw::cron
