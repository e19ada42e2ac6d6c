// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/inboundqueue.h"

#include "directives/sessionchoice.h"
#include "log/categories.h"
#include "log/logfield.h"

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

constexpr std::chrono::seconds mostForRest(15);

//! Others wait in the lanes under their own names.
bool isOfPeople(const RunRequest &request)
{
    return request.kind == ledger::InputKind::ChatSend
        || request.kind == ledger::InputKind::Channel;
}

//! For the turn alone: another copy of the message has its row and its place in the transcript.
RunRequest aside(RunRequest request)
{
    request.inputId = 0;
    request.idempotencyKey.clear();
    return request;
}

bool isAside(const RunRequest &request)
{
    return request.inputId == 0 && request.idempotencyKey.isEmpty();
}

} // namespace

InboundQueue::InboundQueue(RunPorts ports, Runner &runner, QObject *parent)
    : QObject(parent)
    , m_ports(std::move(ports))
    , m_runner(runner)
{
    connect(&m_runner, &Runner::rested, this, &InboundQueue::onRested);
}

void InboundQueue::take(RunRequest request, const config::QueueChoice &said)
{
    const QString key = request.sessionKey;
    const bool isBusy = m_runner.isBusy(key);
    const bool isFirst = !isBusy && waiting(key) == 0;
    if (!isOfPeople(request) || request.startsOver || isFirst) {
        m_runner.take(std::move(request));
        return;
    }
    const config::QueueSettings settings = settingsFor(request, said);
    const RunPtr run = m_runner.running(key);
    switch (settings.mode) {
    case config::QueueMode::Interrupt:
        m_runner.stopSession(key, std::nullopt, StopCause::Interrupted);
        m_runner.take(std::move(request));
        break;
    case config::QueueMode::Steer:
    case config::QueueMode::SteerBacklog:
        if (run && !run->stopCause()) {
            steer(run, std::move(request), settings);
            break;
        }
        [[fallthrough]];
    case config::QueueMode::Collect:
    case config::QueueMode::Followup:
        hold(std::move(request), settings);
        break;
    }
}

config::QueueSettings InboundQueue::settingsFor(const RunRequest &request,
                                                const config::QueueChoice &said) const
{
    const QJsonObject entry = m_ports.sessions.stores().target(request.sessionKey).entry();
    return config::queueSettings(m_ports.config()->messages.queue, request.channel,
                                 directives::sessionChoice(entry).queue, said);
}

void InboundQueue::steer(const RunPtr &run, RunRequest request,
                         const config::QueueSettings &settings)
{
    if (settings.mode == config::QueueMode::SteerBacklog) {
        run->steer(aside(request));
        hold(std::move(request), settings);
        return;
    }
    acknowledge(request);
    run->steer(std::move(request));
}

void InboundQueue::hold(RunRequest request, const config::QueueSettings &settings)
{
    const QString key = request.sessionKey;
    const RunRequest newcomer = request;
    Line &waiting = line(key);
    waiting.settled.start(settings.debounce);
    std::vector<RunRequest> givenUp = waiting.followups.add(std::move(request), settings);
    const bool isRefused = !givenUp.empty() && givenUp.back().runId == newcomer.runId;
    const QString why = u"The queue of the session was full (%1 message%2)."_s.arg(settings.cap)
                            .arg(settings.cap == 1 ? u""_s : u"s"_s);
    if (isRefused)
        tell(newcomer,
             RunFailed{.startedAtMs = m_ports.clock.nowMs(),
                       .endedAtMs = m_ports.clock.nowMs(),
                       .error = why});
    else if (!newcomer.goesOn())
        acknowledge(newcomer);
    for (RunRequest &message : givenUp)
        giveUp(std::move(message), ledger::InputState::Failed, why);
}

InboundQueue::Line &InboundQueue::line(const QString &sessionKey)
{
    const auto [it, isNew] = m_lines.try_emplace(sessionKey);
    if (isNew) {
        it->second.settled.setSingleShot(true);
        connect(&it->second.settled, &QTimer::timeout, this,
                [this, sessionKey] { runNext(sessionKey); });
    }
    return it->second;
}

//! What came too late to join is run by itself, before all that came later.
void InboundQueue::onRested(const RunPtr &run)
{
    const QString key = run->request().sessionKey;
    std::deque<RunRequest> late = run->takeSteering();
    for (; !late.empty(); late.pop_back())
        if (!isAside(late.back()))
            line(key).followups.addFirst(std::move(late.back()));
    runNext(key);
}

void InboundQueue::runNext(const QString &sessionKey)
{
    const auto it = m_lines.find(sessionKey);
    if (it == m_lines.end() || it->second.settled.isActive() || m_runner.isBusy(sessionKey))
        return;
    auto message = it->second.followups.next();
    if (it->second.followups.size() == 0)
        m_lines.erase(it);
    if (message)
        m_runner.take(std::move(*message));
}

int InboundQueue::clear(const QString &sessionKey)
{
    std::vector<RunRequest> all;
    if (const auto it = m_lines.find(sessionKey); it != m_lines.end()) {
        all = it->second.followups.takeAll();
        m_lines.erase(it);
    }
    if (const RunPtr run = m_runner.running(sessionKey))
        for (RunRequest &message : run->takeSteering())
            if (!isAside(message))
                all.push_back(std::move(message));
    for (RunRequest &message : all)
        giveUp(std::move(message), ledger::InputState::Aborted, {});
    return int(all.size());
}

QCoro::Task<int> InboundQueue::bringToRest(QString sessionKey, StopCause cause)
{
    RunBoard &board = m_runner.board();
    clear(sessionKey);
    const QStringList runIds = m_runner.stopSession(sessionKey, std::nullopt, cause);
    for (const QString &runId : runIds)
        co_await board.ended(runId, mostForRest);
    co_return int(runIds.size());
}

bool InboundQueue::drop(const QString &sessionKey, const QString &runId)
{
    const auto it = m_lines.find(sessionKey);
    auto message = it == m_lines.end() ? std::nullopt : it->second.followups.take(runId);
    if (!message)
        return false;
    giveUp(std::move(*message), ledger::InputState::Aborted, {});
    return true;
}

int InboundQueue::waiting(const QString &sessionKey) const
{
    const auto it = m_lines.find(sessionKey);
    return it == m_lines.end() ? 0 : it->second.followups.size();
}

void InboundQueue::giveUp(RunRequest request, ledger::InputState state, const QString &why)
{
    if (!why.isEmpty())
        qCWarning(lcAgent).noquote()
            << "a message is not answered:" << why << log::field("session", request.sessionKey)
            << log::field("run", request.runId);
    RunEnd end{
        .runId = request.runId, .state = state, .endedAtMs = m_ports.clock.nowMs(), .error = why};
    m_scope.start(m_runner.settle(std::move(request), std::move(end)));
}

void InboundQueue::acknowledge(const RunRequest &request)
{
    tell(request, Answered{});
    m_runner.board().noteEnd({.runId = request.runId, .endedAtMs = m_ports.clock.nowMs()});
}

void InboundQueue::tell(const RunRequest &request, RunEventBody body)
{
    m_runner.announce({.runId = request.runId,
                       .sessionKey = request.shownKey,
                       .seq = 1,
                       .tsMs = m_ports.clock.nowMs(),
                       .body = std::move(body)});
}

} // namespace claw::agent
