// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/compactor.h"
#include "agent/runend.h"
#include "agent/runpreparation.h"

namespace claw::agent {

/*! The way of one run: from the ledger's `accepted` to `running`, the session, the turn, the
    transcript, and the account in the session's entry. What it tells goes through the run. The object
    outlives its task, and after the run was abandoned the task touches nothing but both.
*/
class Execution
{
public:
    Execution(RunPtr run, RunPorts ports);

    //! Ends with how the run ended. The last event of the run has been told then.
    [[nodiscard]] QCoro::Task<RunEnd> play();
    //! Afterwards, while the session still waits: makes room when the conversation has grown too long.
    [[nodiscard]] QCoro::Task<> tidyUp();

private:
    [[nodiscard]] QCoro::Task<Result<>> begin();
    [[nodiscard]] QCoro::Task<RunEnd> answer();
    [[nodiscard]] QCoro::Task<RunEnd> repeatAnswer();
    [[nodiscard]] QCoro::Task<> rememberFirst();
    [[nodiscard]] QCoro::Task<RunEnd> flushMemory();
    [[nodiscard]] QCoro::Task<Result<>> open();
    [[nodiscard]] QCoro::Task<TurnOutcome> turn();
    [[nodiscard]] QCoro::Task<TurnOutcome> turnAfterCompaction(TurnOutcome overflow);
    [[nodiscard]] CompactionWish compaction(bool isForced) const;
    [[nodiscard]] QCoro::Task<> account(TurnOutcome outcome);
    [[nodiscard]] QCoro::Task<Result<>> write(std::vector<sessions::NewEntry> entries,
                                              sessions::Durability durability);
    [[nodiscard]] QCoro::Task<Result<>> noteSideEffects();
    [[nodiscard]] QCoro::Task<Result<providers::Message>> join(RunRequest message);
    [[nodiscard]] TurnPorts turnPorts();
    [[nodiscard]] RunEnd failed(const Error &error) const;
    [[nodiscard]] RunEnd ending(const TurnOutcome &outcome) const;
    void tellEnd(const RunEnd &end);

    RunPtr m_run;
    RunPorts m_ports;
    qint64 m_startedAtMs;
    PreparedRun m_prepared;
    qint64 m_usedTokens = 0; //!< By the last call; 0: the model did not say.
};

} // namespace claw::agent
