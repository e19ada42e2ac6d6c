// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/agentroster.h"

#include "config/duration.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qint64 fallbackContextTokens = 200'000;
constexpr int fallbackAckMaxChars = 300;
constexpr auto fallbackEvery = "30m"_L1;

QString fallbackPrompt()
{
    return u"Look at HEARTBEAT.md in the workspace if it exists and do what it asks for. Leave old "
           "matters alone. When nothing needs a person's attention, answer HEARTBEAT_OK."_s;
}

template<typename T>
std::optional<T> firstOf(const std::optional<T> &own, const std::optional<T> &shared)
{
    return own ? own : shared;
}

// What an agent says wins over the defaults, member by member.
HeartbeatPlan planFor(const config::HeartbeatConfig &own, const config::HeartbeatConfig &shared,
                      bool mayBeat)
{
    HeartbeatPlan plan;
    plan.prompt = firstOf(own.prompt, shared.prompt).value_or(fallbackPrompt());
    plan.target = firstOf(own.target, shared.target).value_or(u"last"_s);
    plan.model = firstOf(own.model, shared.model);
    plan.ackMaxChars = firstOf(own.ackMaxChars, shared.ackMaxChars).value_or(fallbackAckMaxChars);
    plan.every = firstOf(own.every, shared.every).value_or(fallbackEvery);
    const auto interval = config::parseDuration(plan.every);
    plan.isEnabled = mayBeat && interval && interval->count() > 0;
    if (plan.isEnabled)
        plan.everyMs = interval->count();
    else
        plan.every = u"disabled"_s;
    return plan;
}

QString normalisedId(const QString &id)
{
    const QString trimmed = id.trimmed().toLower();
    return trimmed.isEmpty() ? u"main"_s : trimmed;
}

QString storePath(const config::Config &config, const files::StatePaths &paths, const QString &id)
{
    if (config.session.store.isEmpty())
        return paths.sessionsStorePath(id);
    QString path = config.session.store;
    return paths.expanded(path.replace("{agentId}"_L1, id));
}

QString modelWithoutProvider(const QString &model)
{
    return model.sliced(model.indexOf(u'/') + 1);
}

// Each id once, the default agent first: the one marked so, else the first of the list.
std::vector<config::AgentConfig> orderedAgents(const config::Config &config)
{
    std::vector<config::AgentConfig> agents;
    for (config::AgentConfig agent : config.agents.list) {
        agent.id = normalisedId(agent.id);
        const auto isSame = [&agent](const auto &known) { return known.id == agent.id; };
        if (std::none_of(agents.cbegin(), agents.cend(), isSame))
            agents.push_back(std::move(agent));
    }
    if (agents.empty())
        agents.push_back({.id = normalisedId(QString())});
    const auto marked = std::find_if(agents.begin(), agents.end(),
                                     [](const auto &agent) { return agent.isDefault; });
    if (marked != agents.end())
        std::rotate(agents.begin(), marked, marked + 1);
    return agents;
}

std::vector<AgentSummary> summarise(const config::Config &config, const files::StatePaths &paths)
{
    const config::HeartbeatConfig none;
    const config::HeartbeatConfig shared = config.agents.defaults.heartbeat.value_or(none);
    const auto ordered = orderedAgents(config);
    const bool areSingledOut = std::any_of(ordered.cbegin(), ordered.cend(), [](const auto &agent) {
        return agent.heartbeat.has_value();
    });
    std::vector<AgentSummary> agents;
    for (const config::AgentConfig &agent : ordered) {
        const bool isDefault = agents.empty();
        // Unless agents are singled out by a heartbeat of their own, only the default one beats.
        const bool mayBeat = areSingledOut ? agent.heartbeat.has_value() : isDefault;
        agents.push_back({.id = agent.id,
                          .name = agent.name,
                          .isDefault = isDefault,
                          .heartbeat = planFor(agent.heartbeat.value_or(none), shared, mayBeat),
                          .sessionsPath = storePath(config, paths, agent.id)});
    }
    return agents;
}

} // namespace

AgentRoster AgentRoster::from(const config::Config &config, const files::StatePaths &paths)
{
    AgentRoster roster;
    roster.agents = summarise(config, paths);
    roster.defaultId = roster.agents.front().id;
    const bool isGlobal = config.session.scope == config::SessionScope::Global;
    roster.mainKey = config.session.mainKey;
    roster.mainSessionKey =
        isGlobal ? u"global"_s : u"agent:%1:%2"_s.arg(roster.defaultId, roster.mainKey);
    roster.sessionScope = isGlobal ? u"global"_s : u"per-sender"_s;
    roster.defaultModel = modelWithoutProvider(config.agents.defaults.model.primary);
    roster.contextTokens = config.agents.defaults.contextTokens.value_or(fallbackContextTokens);
    return roster;
}

} // namespace claw::server
