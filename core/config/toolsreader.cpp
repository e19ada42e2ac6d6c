// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/toolsreader.h"

#include "config/sectionreader.h"

namespace claw::config {

namespace {

ToolLists readLists(const SectionReader &in)
{
    ToolLists lists;
    in.read("allow"_L1, lists.allow);
    in.read("deny"_L1, lists.deny);
    return lists;
}

} // namespace

ToolRules readToolRules(const QJsonObject &section)
{
    const SectionReader in(section);
    ToolRules rules;
    in.read("profile"_L1, rules.profile);
    rules.lists = readLists(in);
    const QJsonObject byProvider = in.value("byProvider"_L1).toObject();
    for (auto it = byProvider.begin(); it != byProvider.end(); ++it) {
        const SectionReader provider(it->toObject());
        ProviderToolRules &read = rules.byProvider[it.key()];
        provider.read("profile"_L1, read.profile);
        read.lists = readLists(provider);
    }
    return rules;
}

ToolsConfig readTools(const QJsonObject &section)
{
    const SectionReader in(section);
    ToolsConfig tools;
    tools.rules = readToolRules(section);
    const SectionReader agentToAgent = in.section("agentToAgent"_L1);
    agentToAgent.read("enabled"_L1, tools.agentToAgent.enabled);
    agentToAgent.read("allow"_L1, tools.agentToAgent.allow);
    tools.subagents = readLists(in.section("subagents"_L1).section("tools"_L1));
    return tools;
}

} // namespace claw::config
