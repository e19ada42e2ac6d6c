// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/wakes.h"

#include "agent/heartbeat.h"
#include "json/jsontext.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "server/endnotice.h"
#include "server/healthmonitor.h"
#include "server/systemevents.h"

#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::server {

Wakes::Wakes(ledger::Ledger &ledger, SystemEvents &events, agent::Heartbeat &heartbeat,
             const HealthMonitor &health, const Clock &clock)
    : m_ledger(ledger)
    , m_events(events)
    , m_heartbeat(heartbeat)
    , m_health(health)
    , m_clock(clock)
{ }

QCoro::Task<Result<>> Wakes::post(QString text, Urgency urgency, QString key)
{
    const QPointer<Wakes> self(this);
    ledger::NewInput input;
    input.kind = ledger::InputKind::Wake;
    input.idempotencyKey = key;
    input.sessionKey = m_health.roster().mainSessionKey;
    input.payload = json::compact(QJsonObject{{u"text"_s, text}});
    const auto accepted = co_await m_ledger.accept(input);
    if (!accepted)
        co_return tl::unexpected(accepted.error());
    if (!self || !accepted->isNew)
        co_return Result<>(); // It is kept: who has accepted it, or the next gateway, tells it.
    put(input.sessionKey, text, accepted->input.id);
    if (urgency == Urgency::Now)
        m_heartbeat.wake(u"wake"_s);
    co_return Result<>();
}

QCoro::Task<Result<>> Wakes::postEnd(agent::RunRequest request, agent::RunEnd end)
{
    const QString text = endNotice(*request.report, end);
    const Urgency urgency = request.report->isUrgent ? Urgency::Now : Urgency::NextHeartbeat;
    const QString key = u"end:"_s + request.runId;
    return post(text, urgency, key);
}

QCoro::Task<> Wakes::tellEnd(agent::RunRequest request, agent::RunEnd end)
{
    if (!request.report)
        co_return;
    const QPointer<Wakes> self(this);
    const auto posted = co_await postEnd(request, end);
    if (posted || !self)
        co_return;
    const QString text = endNotice(*request.report, end);
    qCWarning(lcServer).noquote() << "the end of a run is told, and forgotten in a crash:"
                                  << posted.error().message << log::field("run", request.runId);
    put(m_health.roster().mainSessionKey, text, 0);
}

//! At once: whatever it was to wait for may have been while no gateway ran.
void Wakes::takeUp(const ledger::Input &input)
{
    const QJsonObject payload = json::parse(input.payload).value_or(QJsonValue()).toObject();
    put(input.sessionKey, payload.value("text"_L1).toString(), input.id);
    m_heartbeat.wake(u"wake"_s);
}

void Wakes::put(const QString &sessionKey, const QString &text, qint64 inputId)
{
    const qint64 displaced = m_events.enqueue(sessionKey, text, m_clock.nowMs(), inputId);
    if (displaced != 0)
        m_scope.start(giveUp(displaced));
}

//! Too many waited, or it had just been said.
QCoro::Task<> Wakes::giveUp(qint64 inputId)
{
    const QByteArray nothing;
    co_await m_ledger.finish(inputId, ledger::InputState::Aborted, nothing);
}

} // namespace claw::server
