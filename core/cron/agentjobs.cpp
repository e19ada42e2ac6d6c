// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/agentjobs.h"

#include "agent/inputpayload.h"
#include "async/pause.h"
#include "cron/jobprompt.h"
#include "replies/heartbeatreply.h"
#include "sessions/levelwords.h"

#include <QPointer>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cron {

namespace {

constexpr auto longestBeat = 120s; // As long as the reference waits for the main lane.
constexpr std::chrono::milliseconds longestRun =
    std::chrono::hours(24 * 24); // What a timer can count.

Outcome failed(const QString &error)
{
    return {.status = RunStatus::Error, .error = error};
}

Outcome skipped(const QString &why)
{
    return {.status = RunStatus::Skipped, .error = why};
}

//! One key, one run id: whoever asks again finds the same run.
QString runIdOf(const QString &key)
{
    static const QUuid space(u"{a1c36c25-6f7f-4c0e-9d5a-0f6f0f1a6c11}"_s);
    return QUuid::createUuidV5(space, key).toString(QUuid::WithoutBraces);
}

//! Why a reply cannot go where it is to go.
QString obstacleOf(const Delivery &delivery)
{
    const QString channel = delivery.channel.value_or(u"last"_s);
    if (delivery.to.value_or(QString()).trimmed().isEmpty())
        return u"Cron delivery requires a recipient (--to)."_s;
    if (channel == "last"_L1)
        return u"Cron delivery requires a channel: no message has come by one yet."_s;
    return u"Channel %1 is not available in this gateway."_s.arg(channel);
}

Outcome outcomeOfBeat(const std::optional<agent::HeartbeatReport> &report)
{
    using Status = agent::HeartbeatReport::Status;
    if (!report)
        return skipped(u"timeout waiting for main lane to become idle"_s);
    if (report->status == Status::Failed)
        return failed(report->reason);
    const bool hasRun = report->status != Status::Skipped || report->reason == "no-target"_L1
        || report->reason == "target-none"_L1;
    if (hasRun)
        return {};
    return skipped(report->reason);
}

} // namespace

AgentJobs::AgentJobs(Ports ports)
    : m_ports(std::move(ports))
{ }

QString AgentJobs::agentOf(const Job &job) const
{
    const config::ConfigPtr config = m_ports.config();
    const QString wanted = job.agentId.value_or(QString());
    if (!wanted.isEmpty() && config::agentIds(config->agents).contains(wanted))
        return wanted;
    return config::defaultAgentId(config->agents);
}

QString AgentJobs::mainSessionOf(const Job &job)
{
    auto &stores = m_ports.sessions.stores();
    return stores.target(u"agent:%1:%2"_s.arg(agentOf(job), stores.rules().mainKey)).key;
}

QCoro::Task<std::optional<Outcome>> AgentJobs::run(Occurrence occurrence)
{
    if (const auto *event = std::get_if<SystemEvent>(&occurrence.job->payload)) {
        const QString text = event->text.trimmed();
        auto told = co_await tell(std::move(occurrence), text);
        co_return told;
    }
    const AgentTurn turn = std::get<AgentTurn>(occurrence.job->payload);
    auto asked = co_await ask(std::move(occurrence), turn);
    co_return asked;
}

QCoro::Task<std::optional<Outcome>> AgentJobs::tell(Occurrence occurrence, QString text)
{
    const QPointer<AgentJobs> self(this);
    if (text.isEmpty())
        co_return skipped(u"main job requires non-empty systemEvent text"_s);
    ledger::NewInput input;
    input.kind = ledger::InputKind::Cron;
    input.idempotencyKey = occurrence.key;
    input.sessionKey = mainSessionOf(*occurrence.job);
    input.payload = agent::encodeNotice(text);
    const auto accepted = co_await m_ports.ledger.accept(input);
    if (!self)
        co_return std::nullopt;
    if (!accepted)
        co_return failed(accepted.error().message);
    Outcome outcome;
    if (accepted->isNew) { // Else they are in the prompt already, or on their way.
        m_ports.addNotice(input.sessionKey, text, accepted->input.id);
        outcome = co_await wakeFor(occurrence.job);
        if (!self)
            co_return std::nullopt;
    }
    outcome.summary = text;
    co_return outcome;
}

//! At once, or with the next beat of the agent.
QCoro::Task<Outcome> AgentJobs::wakeFor(JobPtr job)
{
    const QString reason = u"cron:"_s + job->id;
    const QString agentId = agentOf(*job);
    if (job->wakeMode == WakeMode::NextHeartbeat) {
        m_ports.heartbeat.wake(reason, agentId);
        co_return Outcome();
    }
    if (!m_ports.heartbeat.isEnabled())
        co_return skipped(u"disabled"_s);
    std::stop_source reported;
    const auto report = std::make_shared<std::optional<agent::HeartbeatReport>>();
    const auto watch =
        QObject::connect(&m_ports.heartbeat, &agent::Heartbeat::reported, this,
                         [reported, report, agentId](const agent::HeartbeatReport &told) {
                             if (told.agentId != agentId)
                                 return;
                             *report = told;
                             std::stop_source(reported).request_stop();
                         });
    m_ports.heartbeat.wake(reason, agentId);
    const std::stop_token token = reported.get_token();
    co_await async::pause(longestBeat, token);
    QObject::disconnect(watch);
    co_return outcomeOfBeat(*report);
}

Result<agent::RunRequest> AgentJobs::requestFor(const Occurrence &occurrence, const AgentTurn &turn)
{
    const Job &job = *occurrence.job;
    agent::RunRequest request;
    request.kind = ledger::InputKind::Cron;
    request.idempotencyKey = occurrence.key;
    request.runId = runIdOf(occurrence.key);
    request.sessionId = request.runId; // As in the reference, and the same after a crash.
    request.agentId = agentOf(job);
    const QString key = u"agent:%1:cron:%2"_s.arg(request.agentId, job.id);
    request.sessionKey = m_ports.sessions.stores().target(key).key;
    request.shownKey = request.sessionKey;
    request.lane = u"cron"_s;
    request.channel.clear(); // It came by none, and must not change where replies go.
    const QString model = turn.model.value_or(QString()).trimmed();
    if (!model.isEmpty()) {
        if (const auto known = m_ports.checkModel(model); !known)
            return tl::unexpected(known.error());
        request.model = model;
    }
    if (const auto word = sessions::thinkingWord(turn.thinking.value_or(QString())))
        request.thinking = config::fromWord<config::ThinkingLevel>(*word);
    if (turn.timeoutSeconds)
        request.timeout = std::chrono::seconds(*turn.timeoutSeconds);
    const QString place = m_ports.config()->agents.defaults.userTimezone;
    QTimeZone zone(place.toUtf8());
    if (!zone.isValid())
        zone = QTimeZone::systemTimeZone();
    request.message = promptOf(job, turn, m_ports.clock.nowMs(), zone);
    return request;
}

QCoro::Task<std::optional<Outcome>> AgentJobs::ask(Occurrence occurrence, AgentTurn turn)
{
    const QPointer<AgentJobs> self(this);
    auto request = requestFor(occurrence, turn);
    if (!request)
        co_return failed(request.error().message);
    const QString runId = request->runId;
    const auto admission = co_await m_ports.intake.admit(*std::move(request));
    if (!self)
        co_return std::nullopt;
    std::optional<agent::RunEnd> end;
    if (admission && admission->status == agent::Admission::Status::Ended)
        end = admission->end;
    else if (admission)
        end = co_await m_ports.runner.board().ended(runId, longestRun);
    if (!self || (admission && !end))
        co_return std::nullopt;
    const Outcome outcome = admission ? outcomeOf(*end, turn) : failed(admission.error().message);
    m_ports.addNotice(mainSessionOf(*occurrence.job),
                      postOf(*occurrence.job, outcome, end ? end->reply : QString()), 0);
    if (occurrence.job->wakeMode == WakeMode::Now)
        m_ports.heartbeat.wake(u"cron:%1:post"_s.arg(occurrence.job->id), agentOf(*occurrence.job));
    co_return outcome;
}

Outcome AgentJobs::outcomeOf(const agent::RunEnd &end, const AgentTurn &turn) const
{
    Outcome outcome{.summary = summaryOf(end.reply), .runId = end.runId};
    if (end.state != ledger::InputState::Done) {
        outcome.status = RunStatus::Error;
        outcome.error = end.error.isEmpty() ? u"the run was stopped"_s : end.error;
    }
    if (!turn.delivery.isWanted() || outcome.status != RunStatus::Ok)
        return outcome;
    const config::ConfigPtr config = m_ports.config();
    const auto heartbeat =
        config::heartbeatFor(config->agents, config::defaultAgentId(config->agents));
    if (replies::heartbeatReply(end.reply, heartbeat.ackMaxChars).text.isEmpty()) {
        outcome.delivery = u"nothing to deliver"_s;
        return outcome;
    }
    const QString obstacle = obstacleOf(turn.delivery);
    const bool hasRecipient = !turn.delivery.to.value_or(QString()).trimmed().isEmpty();
    outcome.delivery = u"not delivered: "_s + obstacle;
    if (!turn.delivery.bestEffort.value_or(false)) {
        outcome.status = RunStatus::Error;
        outcome.error = obstacle;
    } else if (!hasRecipient) {
        outcome.status = RunStatus::Skipped;
        outcome.summary = u"Delivery skipped (%1)."_s.arg(obstacle);
    }
    return outcome;
}

} // namespace claw::cron
