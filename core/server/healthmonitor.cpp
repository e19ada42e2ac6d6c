// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/healthmonitor.h"

#include "json/jsonwriter.h"
#include "usage/spendcap.h"

#include <QCoroSignal>
#include <QPointer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::server {

namespace {

constexpr std::chrono::milliseconds refreshInterval = 60s;
constexpr std::chrono::milliseconds shortestGap = 250ms;
constexpr size_t recentSessions = 5;

QByteArray encodeHeartbeat(const HeartbeatPlan &plan)
{
    json::ObjectWriter writer;
    writer.add("enabled"_L1, plan.isEnabled).add("every"_L1, plan.every);
    if (plan.everyMs)
        writer.add("everyMs"_L1, *plan.everyMs);
    else
        writer.addRaw("everyMs"_L1, "null");
    writer.add("prompt"_L1, plan.prompt).add("target"_L1, plan.target);
    writer.add("model"_L1, plan.model).add("ackMaxChars"_L1, plan.ackMaxChars);
    return writer.take();
}

} // namespace

HealthMonitor::HealthMonitor(const Clock &clock, Broadcaster &broadcaster,
                             SessionOverview &overview, const Degradation &degradation,
                             const ledger::Ledger &ledger, const usage::SpendCap &spending,
                             QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_broadcaster(broadcaster)
    , m_overview(overview)
    , m_degradation(degradation)
    , m_ledger(ledger)
    , m_spending(spending)
{
    m_soon.setSingleShot(true);
    const auto start = [this] { m_scope.start(collect()); };
    connect(&m_soon, &QTimer::timeout, this, start);
    connect(&m_periodic, &QTimer::timeout, this, start);
    connect(&degradation, &Degradation::changed, this, &HealthMonitor::onTroubleChanged);
    connect(&spending, &usage::SpendCap::usedUpChanged, this, &HealthMonitor::onTroubleChanged);
    m_periodic.start(refreshInterval);
}

void HealthMonitor::setRoster(AgentRoster roster)
{
    m_roster = std::move(roster);
    requestRefresh();
}

bool HealthMonitor::isFresh() const
{
    return m_collectedAt >= 0 && !m_isOutdated
        && m_clock.monotonicMs() - m_collectedAt < refreshInterval.count();
}

//! Events wait for the gap between two; whoever asks hears of it at once.
void HealthMonitor::onTroubleChanged()
{
    m_isOutdated = true;
    requestRefresh();
}

void HealthMonitor::requestRefresh()
{
    if (m_soon.isActive() || m_isCollecting)
        return;
    const qint64 sinceLast = m_clock.monotonicMs() - m_collectedAt;
    const bool isRecent = m_collectedAt >= 0 && sinceLast < shortestGap.count();
    m_soon.start(isRecent ? shortestGap - std::chrono::milliseconds(sinceLast) : 0ms);
}

QCoro::Task<QByteArray> HealthMonitor::refresh()
{
    const QPointer<HealthMonitor> self(this);
    if (m_isCollecting)
        co_await qCoro(this, &HealthMonitor::refreshed);
    else
        co_await collect();
    co_return self ? m_snapshot : QByteArray("{}");
}

QCoro::Task<> HealthMonitor::collect()
{
    if (m_isCollecting)
        co_return;
    m_isCollecting = true;
    const QPointer<HealthMonitor> self(this);
    const qint64 started = m_clock.monotonicMs();
    co_await m_overview.update();
    if (!self)
        co_return;
    m_isCollecting = false;
    m_isOutdated = false;
    m_collectedAt = m_clock.monotonicMs();
    m_snapshot = encode(m_collectedAt - started);
    m_broadcaster.healthChanged();
    m_broadcaster.broadcast(protocol::event::health, m_snapshot);
    Q_EMIT refreshed();
}

QByteArray HealthMonitor::encode(qint64 durationMs) const
{
    const auto isDefault = [this](const AgentSummary &agent) {
        return agent.id == m_roster.defaultId;
    };
    const auto main = std::find_if(m_roster.agents.cbegin(), m_roster.agents.cend(), isDefault);
    const bool hasMain = main != m_roster.agents.cend();
    const qint64 beat = hasMain ? main->heartbeat.everyMs.value_or(0) : 0;

    json::ObjectWriter writer;
    writer.add("ok"_L1, true).add("ts"_L1, m_clock.nowMs()).add("durationMs"_L1, durationMs);
    writer.addRaw("channels"_L1, "{}")
        .addRaw("channelOrder"_L1, "[]")
        .addRaw("channelLabels"_L1, "{}");
    writer.add("heartbeatSeconds"_L1, (beat + 500) / 1000);
    writer.add("defaultAgentId"_L1, m_roster.defaultId);
    QByteArray agents("[");
    for (const AgentSummary &agent : m_roster.agents) {
        if (agents.size() > 1)
            agents.append(',');
        agents.append(encodeAgent(agent));
    }
    writer.addRaw("agents"_L1, agents.append(']'));
    if (hasMain)
        writer.addRaw("sessions"_L1, encodeSessions(*main));
    writer.addRaw("ledger"_L1, encodeLedger(m_ledger));
    writer.addRaw("limits"_L1, encodeLimits(m_spending));
    if (!m_degradation.isEmpty())
        writer.addRaw("degraded"_L1, m_degradation.encode());
    if (!m_lastRun.isEmpty())
        writer.addRaw("lastRun"_L1, m_lastRun);
    return writer.take();
}

QByteArray HealthMonitor::encodeAgent(const AgentSummary &agent) const
{
    json::ObjectWriter writer;
    writer.add("agentId"_L1, agent.id);
    if (!agent.name.isEmpty())
        writer.add("name"_L1, agent.name);
    writer.add("isDefault"_L1, agent.isDefault);
    writer.addRaw("heartbeat"_L1, encodeHeartbeat(agent.heartbeat));
    writer.addRaw("sessions"_L1, encodeSessions(agent));
    return writer.take();
}

QByteArray HealthMonitor::encodeSessions(const AgentSummary &agent) const
{
    const StoreSummary &store = m_overview.of(agent);
    const qint64 now = m_clock.nowMs();
    QByteArray recent("[");
    for (size_t i = 0; i < std::min(recentSessions, store.recent.size()); ++i) {
        const sessions::SessionRow &row = store.recent[i];
        const bool isDated = row.updatedAtMs.has_value();
        json::ObjectWriter writer;
        writer.add("key"_L1, row.key);
        writer.add("updatedAt"_L1, isDated ? QJsonValue(*row.updatedAtMs) : QJsonValue());
        writer.add("age"_L1, isDated ? QJsonValue(now - *row.updatedAtMs) : QJsonValue());
        if (i > 0)
            recent.append(',');
        recent.append(writer.take());
    }
    json::ObjectWriter writer;
    writer.add("path"_L1, agent.sessionsPath).add("count"_L1, store.count);
    writer.addRaw("recent"_L1, recent.append(']'));
    return writer.take();
}

} // namespace claw::server
