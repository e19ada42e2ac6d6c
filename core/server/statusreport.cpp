// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/statusreport.h"

#include "json/jsonwriter.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qint64 agesLastMs = 1000;
constexpr double mostPercent = 999;

QByteArray joined(const QByteArrayList &items)
{
    return '[' + items.join(',') + ']';
}

QJsonArray flagsOf(const sessions::SessionRow &row)
{
    QJsonArray flags;
    const auto addLevel = [&flags](const QString &name, const std::optional<QString> &level) {
        if (level && !level->isEmpty())
            flags.append(QString(name + u':' + *level));
    };
    addLevel(u"think"_s, row.thinkingLevel);
    addLevel(u"verbose"_s, row.verboseLevel);
    addLevel(u"reasoning"_s, row.reasoningLevel);
    addLevel(u"elevated"_s, row.elevatedLevel);
    if (row.systemSent.value_or(false))
        flags.append(u"system"_s);
    if (row.abortedLastRun.value_or(false))
        flags.append(u"aborted"_s);
    addLevel(u"id"_s, row.sessionId);
    return flags;
}

template<typename T>
QJsonValue orNull(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

// Input and output count when the store has no total of its own.
std::optional<qint64> totalOf(const sessions::SessionRow &row)
{
    if (row.totalTokens)
        return row.totalTokens;
    if (row.inputTokens || row.outputTokens)
        return row.inputTokens.value_or(0) + row.outputTokens.value_or(0);
    return std::nullopt;
}

QByteArray encodeRow(const sessions::SessionRow &row, const QString &agentId,
                     const AgentRoster &roster, qint64 nowMs)
{
    const auto total = totalOf(row);
    const qint64 context = row.contextTokens.value_or(roster.contextTokens);
    json::ObjectWriter writer;
    writer.add("agentId"_L1, agentId).add("key"_L1, row.key).add("kind"_L1, row.kind);
    writer.add("sessionId"_L1, row.sessionId);
    writer.add("updatedAt"_L1, orNull(row.updatedAtMs));
    writer.add("age"_L1, row.updatedAtMs ? QJsonValue(nowMs - *row.updatedAtMs) : QJsonValue());
    writer.add("thinkingLevel"_L1, row.thinkingLevel).add("verboseLevel"_L1, row.verboseLevel);
    writer.add("reasoningLevel"_L1, row.reasoningLevel).add("elevatedLevel"_L1, row.elevatedLevel);
    writer.add("systemSent"_L1, row.systemSent).add("abortedLastRun"_L1, row.abortedLastRun);
    writer.add("inputTokens"_L1, row.inputTokens).add("outputTokens"_L1, row.outputTokens);
    writer.add("totalTokens"_L1, orNull(total));
    const bool isMeasurable = total && context > 0;
    writer.add("remainingTokens"_L1,
               isMeasurable ? QJsonValue(std::max<qint64>(0, context - *total)) : QJsonValue());
    writer.add("percentUsed"_L1,
               isMeasurable ? QJsonValue(
                   std::min(mostPercent, std::round(double(*total) * 100 / double(context))))
                            : QJsonValue());
    writer.add("model"_L1, row.model.value_or(roster.defaultModel));
    writer.add("contextTokens"_L1, context).add("flags"_L1, QJsonValue(flagsOf(row)));
    return writer.take();
}

QByteArray encodeHeartbeats(const AgentRoster &roster)
{
    QByteArrayList agents;
    for (const AgentSummary &agent : roster.agents) {
        json::ObjectWriter writer;
        writer.add("agentId"_L1, agent.id).add("enabled"_L1, agent.heartbeat.isEnabled);
        writer.add("every"_L1, agent.heartbeat.every);
        writer.add("everyMs"_L1, orNull(agent.heartbeat.everyMs));
        agents.append(writer.take());
    }
    json::ObjectWriter writer;
    writer.add("defaultAgentId"_L1, roster.defaultId).addRaw("agents"_L1, joined(agents));
    return writer.take();
}

} // namespace

StatusReport::StatusReport(const Clock &clock, const SessionOverview &overview,
                           const SystemEvents &events, const Degradation &degradation,
                           const ledger::Ledger &ledger, const usage::SpendCap &spending)
    : m_clock(clock)
    , m_overview(overview)
    , m_events(events)
    , m_degradation(degradation)
    , m_ledger(ledger)
    , m_spending(spending)
{ }

QByteArray StatusReport::encode(const AgentRoster &roster)
{
    const qint64 now = m_clock.monotonicMs();
    const bool isCurrent = !m_encoded.isEmpty() && m_overviewGeneration == m_overview.generation()
        && m_eventsGeneration == m_events.generation()
        && (!m_showsAges || now - m_encodedAt < agesLastMs);
    if (!isCurrent) {
        m_overviewGeneration = m_overview.generation();
        m_eventsGeneration = m_events.generation();
        m_encodedAt = now;
        m_encoded = build(roster);
    }
    return m_encoded;
}

QByteArray StatusReport::build(const AgentRoster &roster)
{
    json::ObjectWriter writer;
    writer.addRaw("heartbeat"_L1, encodeHeartbeats(roster));
    writer.addRaw("channelSummary"_L1, "[]");
    writer.add("queuedSystemEvents"_L1, m_events.peek(roster.mainSessionKey));
    writer.addRaw("sessions"_L1, encodeSessions(roster));
    writer.addRaw("ledger"_L1, encodeLedger(m_ledger));
    writer.addRaw("limits"_L1, encodeLimits(m_spending));
    if (!m_degradation.isEmpty())
        writer.addRaw("degraded"_L1, m_degradation.encode());
    return writer.take();
}

QByteArray StatusReport::encodeSessions(const AgentRoster &roster)
{
    struct Dated
    {
        qint64 updatedAtMs;
        QByteArray json;
    };
    const qint64 nowMs = m_clock.nowMs();
    QJsonArray paths;
    QByteArrayList byAgent;
    std::vector<Dated> all;
    qint64 count = 0;
    for (const AgentSummary &agent : roster.agents) {
        const StoreSummary &store = m_overview.of(agent);
        QByteArrayList rows;
        for (const sessions::SessionRow &row : store.recent) {
            rows.append(encodeRow(row, agent.id, roster, nowMs));
            all.push_back({row.updatedAtMs.value_or(0), rows.last()});
        }
        paths.append(agent.sessionsPath);
        count += store.count;
        json::ObjectWriter writer;
        writer.add("agentId"_L1, agent.id).add("path"_L1, agent.sessionsPath);
        writer.add("count"_L1, store.count).addRaw("recent"_L1, joined(rows));
        byAgent.append(writer.take());
    }
    std::stable_sort(all.begin(), all.end(), [](const Dated &left, const Dated &right) {
        return left.updatedAtMs > right.updatedAtMs;
    });
    QByteArrayList recent;
    for (size_t i = 0; i < std::min(all.size(), StoreSummary::maxRecent); ++i)
        recent.append(all[i].json);
    m_showsAges = !all.empty();

    json::ObjectWriter defaults;
    defaults.add("model"_L1, roster.defaultModel).add("contextTokens"_L1, roster.contextTokens);
    json::ObjectWriter writer;
    writer.add("paths"_L1, QJsonValue(paths)).add("count"_L1, count);
    writer.addRaw("defaults"_L1, defaults.take()).addRaw("recent"_L1, joined(recent));
    writer.addRaw("byAgent"_L1, joined(byAgent));
    return writer.take();
}

} // namespace claw::server
