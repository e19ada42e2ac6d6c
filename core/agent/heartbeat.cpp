// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/heartbeat.h"

#include "agent/activehours.h"
#include "config/agentresolution.h"
#include "prompt/heartbeattext.h"
#include "replies/heartbeatreply.h"
#include "sessions/sessionentry.h"

#include <QCoroFuture>
#include <QFile>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

using Status = HeartbeatReport::Status;

constexpr qsizetype longestPreview = 200;
constexpr qint64 largestFile = 1024 * 1024; // A larger HEARTBEAT.md certainly asks for something.

//! Whether HEARTBEAT.md gives the agent anything to do; without the file the agent decides. On a
//! worker.
bool hasSomethingToDo(const QString &workspaceDir)
{
    QFile file(workspaceDir + u"/HEARTBEAT.md"_s);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    return file.size() > largestFile
        || !prompt::isEffectivelyEmpty(QString::fromUtf8(file.read(largestFile)));
}

} // namespace

Heartbeat::Heartbeat(Runner &runner, RunPorts ports, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_ports(std::move(ports))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::onDue);
    connect(&m_runner, &Runner::ended, this, &Heartbeat::onEnded);
}

void Heartbeat::configure()
{
    const config::ConfigPtr config = m_ports.config();
    const qint64 nowMs = m_ports.clock.monotonicMs();
    std::map<QString, qint64> due;
    for (const QString &id : config::agentIds(config->agents)) {
        const auto heartbeat = config::heartbeatFor(config->agents, id);
        if (!heartbeat.isEnabled)
            continue;
        const qint64 latest = nowMs + heartbeat.interval.count();
        const auto known = m_dueAtMs.find(id);
        due[id] = known == m_dueAtMs.end() ? latest : std::min(known->second, latest);
    }
    m_dueAtMs = std::move(due);
    schedule();
}

void Heartbeat::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    schedule();
}

void Heartbeat::wake(const QString &reason, const QString &agentId)
{
    m_wakes[agentId.isEmpty() ? config::defaultAgentId(m_ports.config()->agents) : agentId] =
        reason;
    if (m_isEnabled && !m_beat)
        m_timer.start(coalesced);
}

void Heartbeat::schedule()
{
    if (!m_isEnabled || (m_dueAtMs.empty() && m_wakes.empty())) {
        m_timer.stop();
        return;
    }
    if (m_beat)
        return; // Its end schedules the next one.
    qint64 next = std::numeric_limits<qint64>::max();
    for (const auto &[id, dueAtMs] : m_dueAtMs)
        next = std::min(next, dueAtMs);
    const qint64 nowMs = m_ports.clock.monotonicMs();
    const qint64 wait = m_wakes.empty() ? next - nowMs : coalesced.count();
    constexpr qint64 longest = 24LL * 60 * 60 * 1000; // QTimer counts in int.
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(wait, 0, longest)));
}

void Heartbeat::onDue()
{
    if (!m_isEnabled || m_beat)
        return;
    if (!m_runner.lanes().isIdle(u"main"_s)) {
        m_timer.start(retryWhenBusy);
        return;
    }
    beginDue();
}

void Heartbeat::beginDue()
{
    const config::ConfigPtr config = m_ports.config();
    if (!m_wakes.empty()) {
        const auto wish = m_wakes.extract(m_wakes.begin());
        m_scope.start(begin(wish.key(), wish.mapped()));
        return;
    }
    const qint64 nowMs = m_ports.clock.monotonicMs();
    for (auto &[id, dueAtMs] : m_dueAtMs) {
        if (dueAtMs > nowMs)
            continue;
        dueAtMs = nowMs + config::heartbeatFor(config->agents, id).interval.count();
        m_scope.start(begin(id, u"interval"_s));
        return;
    }
    schedule();
}

QCoro::Task<> Heartbeat::begin(QString agentId, QString reason)
{
    const QPointer<Heartbeat> self(this);
    const config::ConfigPtr config = m_ports.config();
    const config::EffectiveHeartbeat settings = config::heartbeatFor(config->agents, agentId);
    const QString userTimezone = config->agents.defaults.userTimezone;
    const bool isAwake = !settings.activeHours
        || isWithin(*settings.activeHours, m_ports.clock.nowMs(), userTimezone);
    if (!isAwake) {
        schedule();
        co_return;
    }
    auto &stores = m_ports.sessions.stores();
    const QString wanted = settings.session.isEmpty()
        ? u"agent:%1:%2"_s.arg(agentId, stores.rules().mainKey)
        : settings.session;
    const sessions::SessionTarget target = stores.target(wanted);
    m_beat = Beat{.agentId = agentId,
                  .sessionKey = target.key,
                  .reason = reason,
                  .runId = m_ports.random.uuid(),
                  .startedAtMs = m_ports.clock.monotonicMs(),
                  .ackMaxChars = settings.ackMaxChars,
                  .target = settings.target};
    const QString workspace = config::agentWorkspace(config->agents, agentId, m_ports.paths);
    const auto looking = QtConcurrent::run(&hasSomethingToDo, workspace);
    const bool hasWork = co_await looking;
    if (!self)
        co_return;
    if (!hasWork && reason != "exec-event"_L1) {
        report(*m_beat, {.status = Status::Skipped, .reason = u"empty-heartbeat-file"_s});
        co_return;
    }
    if (const sessions::SessionIndex *index = target.find())
        m_beat->updatedAtMs = index->updatedAtMs;
    m_runner.take(requestFor(*m_beat, settings));
}

RunRequest Heartbeat::requestFor(const Beat &beat, const config::EffectiveHeartbeat &settings)
{
    RunRequest request;
    request.kind = ledger::InputKind::Wake;
    request.runId = beat.runId;
    request.sessionKey = beat.sessionKey;
    request.shownKey = beat.sessionKey;
    request.agentId = beat.agentId;
    request.message =
        settings.prompt.isEmpty() ? prompt::defaultHeartbeatPrompt() : settings.prompt;
    request.model = settings.model;
    request.channel.clear(); // It came by no channel, and must not change where replies go.
    return request;
}

void Heartbeat::onEnded(const RunEnd &end)
{
    if (!m_beat || m_beat->runId != end.runId)
        return;
    const Beat beat = *m_beat;
    const replies::HeartbeatReply reply = replies::heartbeatReply(end.reply, beat.ackMaxChars);
    HeartbeatReport outcome{.reason = beat.reason,
                            .preview =
                                reply.text.first(std::min(reply.text.size(), longestPreview))};
    if (end.state == ledger::InputState::Failed) {
        outcome.status = Status::Failed;
        outcome.reason = end.error;
    } else if (reply.text.isEmpty()) {
        outcome.status = end.reply.isEmpty() ? Status::OkEmpty : Status::OkToken;
        outcome.silent = true;
        m_scope.start(forget(beat));
    } else { // There is no channel yet that it could go to.
        outcome.status = Status::Skipped;
        outcome.reason = beat.target == "none"_L1 ? u"target-none"_s : u"no-target"_s;
    }
    report(beat, outcome);
}

//! A beat in which nothing happened must not keep the conversation from growing old.
QCoro::Task<> Heartbeat::forget(Beat beat)
{
    if (!beat.updatedAtMs)
        co_return;
    const QJsonObject members{{u"updatedAt"_s, *beat.updatedAtMs}};
    co_await m_ports.sessions.note(beat.sessionKey, members, sessions::ChangeReason::Turn);
}

void Heartbeat::report(const Beat &beat, HeartbeatReport report)
{
    report.agentId = beat.agentId;
    report.tsMs = m_ports.clock.nowMs();
    report.durationMs = m_ports.clock.monotonicMs() - beat.startedAtMs;
    m_beat.reset();
    m_last = report;
    Q_EMIT reported(report);
    schedule();
}

} // namespace claw::agent
