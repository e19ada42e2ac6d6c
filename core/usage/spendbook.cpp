// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/spendbook.h"

#include "config/agentresolution.h"

#include <algorithm>

namespace claw::usage {

namespace {

std::optional<UsedUpCap> spentCap(const QString &agentId, const SpendPot &pot)
{
    const auto &[cost, tokens] = pot.limits;
    if (cost && pot.spent.costUsd >= *cost)
        return UsedUpCap{
            .agentId = agentId, .isCost = true, .cap = *cost, .spent = pot.spent.costUsd};
    if (tokens && pot.spent.tokens >= *tokens)
        return UsedUpCap{.agentId = agentId,
                         .isCost = false,
                         .cap = double(*tokens),
                         .spent = double(pot.spent.tokens)};
    return std::nullopt;
}

} // namespace

Amount Amount::of(const providers::Usage &usage)
{
    return {.costUsd = usage.cost.total(), .tokens = std::max(usage.total, usage.sum())};
}

Amount &Amount::operator+=(const Amount &other)
{
    costUsd += other.costUsd;
    tokens += other.tokens;
    return *this;
}

Amount &Amount::operator-=(const Amount &other)
{
    costUsd -= other.costUsd;
    tokens -= other.tokens;
    return *this;
}

bool SpendPot::isUsedUp() const
{
    return (limits.costUsdPerDay && spent.costUsd >= *limits.costUsdPerDay)
        || (limits.tokensPerDay && spent.tokens >= *limits.tokensPerDay);
}

bool SpendPot::hasRoomFor(const Amount &most) const
{
    if (calls == 0)
        return true;
    Amount afterwards = spent;
    afterwards += inFlight;
    afterwards += most;
    return (!limits.costUsdPerDay || afterwards.costUsd <= *limits.costUsdPerDay)
        && (!limits.tokensPerDay || afterwards.tokens <= *limits.tokensPerDay);
}

void SpendBook::setLimits(const config::Config &config)
{
    m_all.limits = config.limits;
    for (SpendPot &pot : m_agents)
        pot.limits = {};
    for (const QString &id : config::agentIds(config.agents)) {
        const config::AgentConfig *agent = config::findAgent(config.agents, id);
        if (agent && !agent->limits.isEmpty())
            m_agents[id].limits = agent->limits;
    }
}

void SpendBook::clear()
{
    m_all = {.limits = m_all.limits};
    QMap<QString, SpendPot> capped;
    for (auto it = m_agents.cbegin(); it != m_agents.cend(); ++it) {
        if (!it->limits.isEmpty())
            capped.insert(it.key(), {.limits = it->limits});
    }
    m_agents = capped;
}

bool SpendBook::isCapped(const QString &agentId) const
{
    const auto agent = m_agents.constFind(agentId);
    return !m_all.limits.isEmpty() || (agent != m_agents.cend() && !agent->limits.isEmpty());
}

std::optional<UsedUpCap> SpendBook::usedUp(const QString &agentId) const
{
    if (const auto cap = spentCap({}, m_all))
        return cap;
    return spentCap(agentId, m_agents.value(agentId));
}

std::map<QString, UsedUpCap> SpendBook::usedUp() const
{
    std::map<QString, UsedUpCap> caps;
    if (const auto cap = spentCap({}, m_all))
        caps.emplace(QString(), *cap);
    for (auto it = m_agents.cbegin(); it != m_agents.cend(); ++it) {
        if (const auto cap = spentCap(it.key(), *it))
            caps.emplace(it.key(), *cap);
    }
    return caps;
}

bool SpendBook::mayGo(const QString &agentId, const Amount &most, std::set<QString> &queued) const
{
    const auto hasRoom = [&](const QString &name, const SpendPot &pot) {
        if (queued.contains(name))
            return false;
        if (pot.hasRoomFor(most))
            return true;
        queued.insert(name);
        return false;
    };
    const auto agent = m_agents.constFind(agentId);
    const bool fitsAgent = agent == m_agents.cend() || hasRoom(agentId, *agent);
    const bool fitsAll = hasRoom({}, m_all);
    return fitsAgent && fitsAll;
}

void SpendBook::begin(const QString &agentId, const Amount &most)
{
    for (SpendPot *pot : {&m_all, &m_agents[agentId]}) {
        pot->inFlight += most;
        ++pot->calls;
    }
}

void SpendBook::end(const QString &agentId, const Amount &most)
{
    for (SpendPot *pot : {&m_all, &m_agents[agentId]}) {
        pot->inFlight -= most;
        if (--pot->calls == 0)
            pot->inFlight = {}; // Sums of fractions leave crumbs.
    }
}

void SpendBook::spend(const QString &agentId, const Amount &spent)
{
    m_all.spent += spent;
    m_agents[agentId].spent += spent;
}

} // namespace claw::usage
