// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/lanes.h"
#include "agent/runboard.h"
#include "agent/runpreparation.h"
#include "async/taskscope.h"

#include <QMultiHash>
#include <QObject>

namespace claw::agent {

/*! Runs what was accepted: one run at a time in a session, in the order of acceptance, so many at a
    time as the lanes are wide. Every run taken is told of from its start to its one end, and ends in
    the ledger, unless the gateway goes before: then the next one finds it there.
*/
class Runner : public QObject
{
    Q_OBJECT

public:
    explicit Runner(RunPorts ports, QObject *parent = nullptr);
    //! Abandons what runs.
    ~Runner() override;

    //! Takes a request over. It begins from the event loop, never before this returns.
    void take(RunRequest request);
    //! False when there is no such run.
    bool stop(const QString &runId, StopCause cause);
    //! Stops what a session runs and what waits for it, of one kind or of all; their run ids.
    QStringList stopSession(const QString &sessionKey, std::optional<ledger::InputKind> kind,
                            StopCause cause);

    //! Ends an input that no run answers: in the ledger, and for whoever waits for it.
    [[nodiscard]] QCoro::Task<> settle(RunRequest request, RunEnd end);

    //! Null when it neither runs nor waits; valid until control returns to the event loop.
    [[nodiscard]] const RunRequest *find(const QString &runId) const;
    //! The run of a session that has begun; null when there is none.
    [[nodiscard]] RunPtr running(const QString &sessionKey) const;
    //! A run of the session waits or has not come to its end.
    [[nodiscard]] bool isBusy(const QString &sessionKey) const;
    //! How many wait for a run of a session to end.
    [[nodiscard]] int waiting(const QString &sessionKey) const;
    [[nodiscard]] RunBoard &board() { return m_board; }
    [[nodiscard]] const Lanes &lanes() const { return m_lanes; }

    //! How wide the lanes are, as the configuration has it.
    void configure(const config::Config &config);
    //! Of one lane that the agents' part of the configuration knows nothing of.
    void setLaneWidth(const QString &lane, int width) { m_lanes.setWidth(lane, width); }
    //! Begins nothing more; how many run. What waits is left to the next gateway.
    int hold();
    //! The same, and ends when what runs has ended, at the latest after `bound`. Whoever
    //! waits for a run then is told that it has not ended.
    [[nodiscard]] QCoro::Task<> drain(std::chrono::milliseconds bound);

    //! Tells of an input that is answered without a run.
    void announce(const RunEvent &event) { Q_EMIT told(event); }

Q_SIGNALS:
    void told(const claw::agent::RunEvent &event);
    //! After its last event.
    void ended(const claw::agent::RunEnd &end);
    //! It has left its session to the next one.
    void rested(const claw::agent::RunPtr &run);
    //! Nothing runs any more, after hold().
    void idle();

private:
    [[nodiscard]] QCoro::Task<> execute(RunPtr run);
    [[nodiscard]] QCoro::Task<> conclude(RunPtr run, RunEnd end);
    [[nodiscard]] QCoro::Task<> record(qint64 inputId, RunEnd end);
    [[nodiscard]] QCoro::Task<> giveUp(RunPtr run);
    void leave(const RunPtr &run);

    RunPorts m_ports;
    RunBoard m_board;
    Lanes m_lanes;
    QMultiHash<QString, RunPtr> m_runs; //!< By run id.
    int m_executing = 0;
    bool m_isDraining = false;
    std::stop_source m_drained; //!< Ends the wait of drain().
    async::TaskScope m_scope;
};

} // namespace claw::agent
