// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/enumwords.h"

#include <QMap>
#include <QStringList>

#include <optional>

namespace claw::config {

//! A ready-made choice of tools; which ones is known to core/tools.
enum class ToolProfile { Minimal, Coding, Messaging, Full };
template<>
inline constexpr auto words<ToolProfile> =
    std::to_array<Word<ToolProfile>>({{ToolProfile::Minimal, "minimal"_L1},
                                      {ToolProfile::Coding, "coding"_L1},
                                      {ToolProfile::Messaging, "messaging"_L1},
                                      {ToolProfile::Full, "full"_L1}});

//! Names, groups (`group:fs`) and patterns (`web_*`) of tools, as written.
struct ToolLists
{
    QStringList allow; //!< Empty: all that are not denied.
    QStringList deny; //!< Goes before `allow`.
};

//! What holds for one provider, or for one of its models.
struct ProviderToolRules
{
    std::optional<ToolProfile> profile;
    ToolLists lists;
};

//! `tools` of everybody or of one agent: who may use what.
struct ToolRules
{
    std::optional<ToolProfile> profile; //!< nullopt: what stands above, in the end `full`.
    ToolLists lists;
    QMap<QString, ProviderToolRules> byProvider; //!< By `provider` or `provider/model`.
};

//! `tools.agentToAgent`: may agents look into each other's sessions.
struct AgentToAgentConfig
{
    bool enabled = false;
    QStringList allow; //!< Patterns that both agent ids must match; empty: all agents.
};

//! `tools.*`, the members that have a reader so far.
struct ToolsConfig
{
    ToolRules rules;
    AgentToAgentConfig agentToAgent;
    ToolLists subagents; //!< For sub-agents besides the built-in list.
};

} // namespace claw::config
