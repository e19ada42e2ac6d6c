// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/agentroster.h"

#include "config/agentresolution.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qint64 fallbackContextTokens = 200'000;

QString fallbackPrompt()
{
    return u"Look at HEARTBEAT.md in the workspace if it exists and do what it asks for. Leave old "
           "matters alone. When nothing needs a person's attention, answer HEARTBEAT_OK."_s;
}

HeartbeatPlan planOf(const config::EffectiveHeartbeat &heartbeat)
{
    HeartbeatPlan plan;
    plan.isEnabled = heartbeat.isEnabled;
    plan.every = heartbeat.isEnabled ? heartbeat.every : u"disabled"_s;
    if (heartbeat.isEnabled)
        plan.everyMs = heartbeat.interval.count();
    plan.prompt = heartbeat.prompt.isEmpty() ? fallbackPrompt() : heartbeat.prompt;
    plan.target = heartbeat.target;
    if (!heartbeat.model.isEmpty())
        plan.model = heartbeat.model;
    plan.ackMaxChars = heartbeat.ackMaxChars;
    return plan;
}

AgentSummary summarise(const config::Config &config, const QString &id,
                       const files::StatePaths &paths)
{
    const config::AgentConfig *agent = config::findAgent(config.agents, id);
    return {.id = id,
            .name = agent ? agent->name : QString(),
            .isDefault = id == config::defaultAgentId(config.agents),
            .heartbeat = planOf(config::heartbeatFor(config.agents, id)),
            .sessionsPath = config::sessionStorePath(config, id, paths)};
}

} // namespace

AgentRoster AgentRoster::from(const config::Config &config, const files::StatePaths &paths)
{
    AgentRoster roster;
    roster.defaultId = config::defaultAgentId(config.agents);
    QStringList ids = config::agentIds(config.agents);
    ids.removeOne(roster.defaultId);
    ids.prepend(roster.defaultId);
    for (const QString &id : std::as_const(ids))
        roster.agents.push_back(summarise(config, id, paths));

    const bool isGlobal = config.session.scope == config::SessionScope::Global;
    roster.mainKey = config.session.mainKey;
    roster.mainSessionKey =
        isGlobal ? u"global"_s : u"agent:%1:%2"_s.arg(roster.defaultId, roster.mainKey);
    roster.sessionScope = isGlobal ? u"global"_s : u"per-sender"_s;
    const QString model = config.agents.defaults.model.primary;
    roster.defaultModel = model.sliced(model.indexOf(u'/') + 1);
    roster.contextTokens = config.agents.defaults.contextTokens.value_or(fallbackContextTokens);
    return roster;
}

} // namespace claw::server
