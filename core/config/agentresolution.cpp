// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentresolution.h"

#include "config/duration.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

constexpr auto mainAgent = "main"_L1;
constexpr auto defaultInterval = "30m"_L1;

// What `own` does not say, `base` does.
template<typename T>
std::optional<T> firstOf(const std::optional<T> &own, const std::optional<T> &base)
{
    return own ? own : base;
}

} // namespace

QString normalizedAgentId(const QString &id)
{
    static const QRegularExpression others(u"[^a-z0-9_-]+"_s);
    static const QRegularExpression dashesAround(u"^-+|-+$"_s);
    constexpr qsizetype longest = 64;
    QString normalized = id.trimmed().toLower();
    normalized = normalized.replace(others, u"-"_s).remove(dashesAround).left(longest);
    return normalized.isEmpty() ? QString(mainAgent) : normalized;
}

QStringList agentIds(const AgentsConfig &agents)
{
    QStringList ids;
    for (const AgentConfig &agent : agents.list)
        ids.append(normalizedAgentId(agent.id));
    ids.removeDuplicates();
    return ids.isEmpty() ? QStringList(mainAgent) : ids;
}

QString defaultAgentId(const AgentsConfig &agents)
{
    const auto chosen = std::find_if(agents.list.begin(), agents.list.end(),
                                     [](const AgentConfig &agent) { return agent.isDefault; });
    if (chosen != agents.list.end())
        return normalizedAgentId(chosen->id);
    return agents.list.empty() ? QString(mainAgent) : normalizedAgentId(agents.list.front().id);
}

const AgentConfig *findAgent(const AgentsConfig &agents, const QString &id)
{
    const auto it =
        std::find_if(agents.list.begin(), agents.list.end(),
                     [&id](const AgentConfig &agent) { return normalizedAgentId(agent.id) == id; });
    return it == agents.list.end() ? nullptr : &*it;
}

QString agentWorkspace(const AgentsConfig &agents, const QString &id,
                       const files::StatePaths &paths)
{
    const AgentConfig *agent = findAgent(agents, id);
    if (agent && !agent->workspace.trimmed().isEmpty())
        return paths.expanded(agent->workspace.trimmed());
    if (id != defaultAgentId(agents))
        return u"%1/clawd-%2"_s.arg(paths.homeDir, id);
    const QString shared = agents.defaults.workspace.trimmed();
    return shared.isEmpty() ? paths.defaultWorkspaceDir() : paths.expanded(shared);
}

QString agentStateDir(const AgentsConfig &agents, const QString &id, const files::StatePaths &paths)
{
    const AgentConfig *agent = findAgent(agents, id);
    if (agent && !agent->agentDir.trimmed().isEmpty())
        return paths.expanded(agent->agentDir.trimmed());
    return paths.agentDir(id);
}

QString sessionStorePath(const Config &config, const QString &agentId,
                         const files::StatePaths &paths)
{
    if (config.session.store.isEmpty())
        return paths.sessionsStorePath(agentId);
    return paths.expanded(QString(config.session.store).replace("{agentId}"_L1, agentId));
}

EffectiveHeartbeat heartbeatFor(const AgentsConfig &agents, const QString &agentId)
{
    const AgentConfig *agent = findAgent(agents, agentId);
    const HeartbeatConfig base = agents.defaults.heartbeat.value_or(HeartbeatConfig());
    const HeartbeatConfig own = agent && agent->heartbeat ? *agent->heartbeat : HeartbeatConfig();
    const bool someHaveTheirOwn =
        std::any_of(agents.list.begin(), agents.list.end(),
                    [](const AgentConfig &entry) { return entry.heartbeat.has_value(); });
    const bool mayRun =
        someHaveTheirOwn ? agent && agent->heartbeat : agentId == defaultAgentId(agents);

    EffectiveHeartbeat heartbeat;
    heartbeat.every = firstOf(own.every, base.every).value_or(defaultInterval);
    heartbeat.interval = parseDuration(heartbeat.every).value_or(std::chrono::milliseconds(0));
    heartbeat.isEnabled = mayRun && heartbeat.interval.count() > 0;
    heartbeat.prompt = firstOf(own.prompt, base.prompt).value_or(QString());
    heartbeat.target = firstOf(own.target, base.target).value_or(u"last"_s);
    heartbeat.model = firstOf(own.model, base.model).value_or(QString());
    heartbeat.session = firstOf(own.session, base.session).value_or(QString());
    heartbeat.activeHours = firstOf(own.activeHours, base.activeHours);
    heartbeat.ackMaxChars = firstOf(own.ackMaxChars, base.ackMaxChars).value_or(300);
    return heartbeat;
}

} // namespace claw::config
