// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runner.h"

#include "agent/execution.h"
#include "async/pause.h"
#include "log/categories.h"
#include "log/logfield.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::agent {

Runner::Runner(RunPorts ports, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_board(m_ports.clock)
{ }

Runner::~Runner()
{
    for (const RunPtr &run : std::as_const(m_runs))
        run->abandon();
}

void Runner::configure(const config::Config &config)
{
    m_lanes.setWidth(u"main"_s, config.agents.defaults.maxConcurrent);
    m_lanes.setWidth(u"subagent"_s, config.agents.defaults.maxConcurrentSubagents);
}

void Runner::take(RunRequest request)
{
    const auto run = std::make_shared<Run>(std::move(request), m_ports.clock,
                                           [this](const RunEvent &event) { Q_EMIT told(event); });
    m_runs.insert(run->request().runId, run);
    const std::weak_ptr<Run> weak = run;
    run->ticket = m_lanes.enter(run->request().sessionKey, run->request().lane, [this, weak] {
        if (const RunPtr admitted = weak.lock(); admitted && !m_isDraining) {
            admitted->admit();
            m_scope.start(execute(admitted));
        }
    });
}

bool Runner::stop(const QString &runId, StopCause cause)
{
    const RunPtr run = m_runs.value(runId);
    if (!run || run->hasEnded())
        return false;
    run->stop(cause);
    if (!run->isAdmitted())
        m_scope.start(giveUp(run));
    return true;
}

QStringList Runner::stopSession(const QString &sessionKey, std::optional<ledger::InputKind> kind,
                                StopCause cause)
{
    QStringList runIds;
    for (const RunPtr &run : std::as_const(m_runs)) {
        const RunRequest &request = run->request();
        if (request.sessionKey == sessionKey && (!kind || request.kind == *kind)
            && !run->hasEnded())
            runIds.append(request.runId);
    }
    for (const QString &runId : std::as_const(runIds))
        stop(runId, cause);
    return runIds;
}

const RunRequest *Runner::find(const QString &runId) const
{
    const RunPtr run = m_runs.value(runId);
    return run ? &run->request() : nullptr;
}

RunPtr Runner::running(const QString &sessionKey) const
{
    for (const RunPtr &run : m_runs) {
        if (run->isAdmitted() && !run->hasEnded() && run->request().sessionKey == sessionKey)
            return run;
    }
    return {};
}

int Runner::waiting(const QString &sessionKey) const
{
    int count = 0;
    for (const RunPtr &run : m_runs)
        count += !run->isAdmitted() && run->request().sessionKey == sessionKey ? 1 : 0;
    return count;
}

bool Runner::isBusy(const QString &sessionKey) const
{
    return std::any_of(m_runs.begin(), m_runs.end(), [&sessionKey](const RunPtr &run) {
        return !run->hasEnded() && run->request().sessionKey == sessionKey;
    });
}

QCoro::Task<> Runner::execute(RunPtr run)
{
    ++m_executing;
    Execution execution(run, m_ports);
    const RunEnd end = co_await execution.play();
    if (run->isAbandoned())
        co_return;
    run->finish();
    co_await conclude(run, end);
    if (run->isAbandoned())
        co_return;
    co_await execution.tidyUp();
    if (run->isAbandoned())
        co_return;
    leave(run);
    if (--m_executing > 0 || !m_isDraining)
        co_return;
    m_drained.request_stop();
    Q_EMIT idle();
}

//! Of a run that never had its turn.
QCoro::Task<> Runner::giveUp(RunPtr run)
{
    run->finish();
    RunEnd end{.runId = run->request().runId,
               .state = ledger::InputState::Aborted,
               .endedAtMs = m_ports.clock.nowMs()};
    co_await conclude(run, end);
    if (!run->isAbandoned())
        leave(run);
}

//! A retry that comes before this finds the input running, and a crash finds the answer in the
//! transcript.
QCoro::Task<> Runner::conclude(RunPtr run, RunEnd end)
{
    if (run->request().report && m_ports.report) {
        const RunRequest request = run->request();
        co_await m_ports.report(request, end);
        if (run->isAbandoned())
            co_return;
    }
    co_await record(run->request().inputId, end);
    for (const AnsweredInput &input : run->answered())
        if (!run->isAbandoned())
            co_await record(input.inputId, end);
    if (run->isAbandoned())
        co_return;
    m_board.noteEnd(end);
    Q_EMIT ended(end);
}

QCoro::Task<> Runner::record(qint64 inputId, RunEnd end)
{
    if (inputId == 0)
        co_return;
    const QByteArray kept = encodeEnd(end);
    const auto finished = co_await m_ports.ledger.finish(inputId, end.state, kept);
    if (!finished)
        qCWarning(lcAgent).noquote()
            << "the end of an input is not on record:" << finished.error().message
            << log::field("run", end.runId);
}

QCoro::Task<> Runner::settle(RunRequest request, RunEnd end)
{
    const QPointer<Runner> self(this);
    co_await record(request.inputId, end);
    if (self)
        m_board.noteEnd(end);
}

void Runner::leave(const RunPtr &run)
{
    m_runs.remove(run->request().runId, run);
    m_lanes.leave(run->ticket);
    Q_EMIT rested(run);
}

int Runner::hold()
{
    m_isDraining = true;
    return m_executing;
}

QCoro::Task<> Runner::drain(std::chrono::milliseconds bound)
{
    const QPointer<Runner> self(this);
    if (hold() > 0) {
        const std::stop_token drained = m_drained.get_token();
        co_await async::pause(bound, drained);
    }
    if (self)
        m_board.releaseAll();
}

} // namespace claw::agent
