// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/followups.h"
#include "agent/runner.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace claw::agent {

/*! What becomes of a message when it finds its session busy, by `messages.queue`: it waits for the run
    to end, joins it, or takes its place. Whoever sent one that waits or joins is told at once that it
    is dealt with; its answer has another run id. All that waits is in the ledger.
*/
class InboundQueue : public QObject
{
    Q_OBJECT

public:
    //! The runner outlives it.
    InboundQueue(RunPorts ports, Runner &runner, QObject *parent = nullptr);

    //! `said` is what the message itself says about the queue.
    void take(RunRequest request, const config::QueueChoice &said = {});
    //! Gives up what waits in a session, and what wanted to join its run; how many.
    int clear(const QString &sessionKey);
    //! Gives up what waits, stops what runs, and waits for its end, at most 15 s; how many runs it was.
    //! The queue outlives the task.
    [[nodiscard]] QCoro::Task<int> bringToRest(QString sessionKey, StopCause cause);
    //! The same as clear() for one message; false when it does not wait.
    bool drop(const QString &sessionKey, const QString &runId);

    [[nodiscard]] int waiting(const QString &sessionKey) const;

private:
    //! The messages of one session.
    struct Line
    {
        Followups followups;
        QTimer settled; //!< Active while more messages may follow close behind.
    };

    [[nodiscard]] config::QueueSettings settingsFor(const RunRequest &request,
                                                    const config::QueueChoice &said) const;
    void steer(const RunPtr &run, RunRequest request, const config::QueueSettings &settings);
    void hold(RunRequest request, const config::QueueSettings &settings);
    Line &line(const QString &sessionKey);
    void onRested(const RunPtr &run);
    void runNext(const QString &sessionKey);
    void giveUp(RunRequest request, ledger::InputState state, const QString &why);
    void acknowledge(const RunRequest &request);
    void tell(const RunRequest &request, RunEventBody body);

    RunPorts m_ports;
    Runner &m_runner;
    std::map<QString, Line> m_lines; //!< By session key; only with messages in them.
    async::TaskScope m_scope;
};

} // namespace claw::agent
