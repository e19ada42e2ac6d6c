// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/agentslisttool.h"

#include "config/agentresolution.h"
#include "tools/toolschema.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

constexpr auto anyAgent = "*"_L1;

//! Names of agents as they are configured; without a list there is none.
QStringList configuredIds(const config::AgentsConfig &agents)
{
    return agents.list.empty() ? QStringList() : config::agentIds(agents);
}

//! The asker first, then the others by name.
QStringList reachableIds(const config::AgentsConfig &agents, const QStringList &allowed,
                         const QString &asker)
{
    QStringList ids;
    if (allowed.contains(anyAgent)) {
        ids = configuredIds(agents);
    } else {
        for (const QString &id : allowed)
            ids.append(config::normalizedAgentId(id));
    }
    ids.removeAll(asker);
    ids.removeDuplicates();
    ids.sort();
    ids.prepend(asker);
    return ids;
}

QStringList trimmed(const QStringList &words)
{
    QStringList result;
    for (const QString &word : words) {
        if (!word.trimmed().isEmpty())
            result.append(word.trimmed());
    }
    return result;
}

} // namespace

AgentsListTool::AgentsListTool()
{
    m_spec.name = u"agents_list"_s;
    m_spec.description = u"Lists the ids of agents that sessions_spawn may start."_s;
    m_spec.parameters = objectSchema({});
}

bool AgentsListTool::changesTheWorld(const QJsonObject & /*arguments*/) const
{
    return false;
}

QCoro::Task<ToolOutput> AgentsListTool::run(QJsonObject /*arguments*/, ToolContext context)
{
    const config::AgentsConfig &agents = context.config->agents;
    const config::AgentConfig *asker = config::findAgent(agents, context.agentId);
    const QStringList allowed = trimmed(asker ? asker->allowedSubagents : QStringList());
    QJsonArray shown;
    for (const QString &id : reachableIds(agents, allowed, context.agentId)) {
        const config::AgentConfig *agent = config::findAgent(agents, id);
        QJsonObject row{{u"id"_s, id}, {u"configured"_s, agent != nullptr}};
        if (agent && !agent->name.trimmed().isEmpty())
            row.insert("name"_L1, agent->name.trimmed());
        shown.append(row);
    }
    co_return ToolOutput::json({{u"requester"_s, context.agentId},
                                {u"allowAny"_s, allowed.contains(anyAgent)},
                                {u"agents"_s, shown}});
}

} // namespace claw::tools
