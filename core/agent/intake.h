// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/messagereader.h"

#include <QObject>

namespace claw::agent {

//! What became of an input that wanted in.
struct Admission
{
    enum class Status {
        Started, //!< It is new, and will be run.
        InFlight, //!< It is known and not finished.
        Ended, //!< It is known, and this is its end.
    };

    Status status = Status::Started;
    qint64 acceptedAtMs = 0;
    RunEnd end; //!< Of Ended.
};

/*! The way in for everything that an agent is to do. What admit() answers for is in the ledger: it
    survives whatever happens to this process, is run once, and has one answer for whoever asks
    again with the same idempotency key.
*/
class Intake : public QObject
{
    Q_OBJECT

public:
    //! The references outlive it.
    Intake(RunPorts ports, Runner &runner, MessageReader &reader, QObject *parent = nullptr);

    //! Runs what the last gateway left behind. To be called once, before anything is admitted; waits
    //! for the ledger to open.
    void recover();
    //! Accepts a request and has it read and run, unless it is known already. Unavailable: the
    //! ledger cannot keep it, and nothing was promised.
    [[nodiscard]] QCoro::Task<Result<Admission>> admit(RunRequest request);

Q_SIGNALS:
    //! The last gateway had promised to tell an agent something at the next opportunity.
    void wakeFound(const claw::ledger::Input &input);
    //! What the last gateway left is known: these runs go on, or are told to be interrupted. Whatever
    //! else it had begun is over.
    void tookUp(const QStringList &runIds);

private:
    [[nodiscard]] QCoro::Task<> takeUp();
    QStringList resume(const std::vector<ledger::Input> &open);
    [[nodiscard]] QCoro::Task<> closeInterrupted(ledger::Input input);
    [[nodiscard]] QCoro::Task<> noteInterruption(RunRequest request);

    RunPorts m_ports;
    Runner &m_runner;
    MessageReader &m_reader;
    async::TaskScope m_scope;
};

} // namespace claw::agent
