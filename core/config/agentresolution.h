// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"

namespace claw::config {

//! The id as it appears in paths and session keys: lower case, `[a-z0-9_-]`, at most 64 characters,
//! `main` when nothing is left.
[[nodiscard]] QString normalizedAgentId(const QString &id);

//! Normalised ids in the order of the list without repeats; `main` alone when the list is empty.
[[nodiscard]] QStringList agentIds(const AgentsConfig &agents);
//! The first entry with `default`, else the first entry, else `main`.
[[nodiscard]] QString defaultAgentId(const AgentsConfig &agents);
//! The first entry with this normalised id; null when there is none.
[[nodiscard]] const AgentConfig *findAgent(const AgentsConfig &agents, const QString &id);

//! Where an agent works: its own workspace; for the default agent agents.defaults.workspace, else
//! `<home>/clawd`; for the others `<home>/clawd-<id>`.
[[nodiscard]] QString agentWorkspace(const AgentsConfig &agents, const QString &id,
                                     const files::StatePaths &paths);
//! Where an agent keeps its credentials.
[[nodiscard]] QString agentStateDir(const AgentsConfig &agents, const QString &id,
                                    const files::StatePaths &paths);
//! The session store of an agent: session.store with {agentId} filled in, else the built-in place.
[[nodiscard]] QString sessionStorePath(const Config &config, const QString &agentId,
                                       const files::StatePaths &paths);

//! The heartbeat of one agent with everything filled in.
struct EffectiveHeartbeat
{
    bool isEnabled = false; //!< This agent runs heartbeats and its interval is not zero.
    QString every; //!< As configured.
    std::chrono::milliseconds interval{0};
    QString prompt; //!< Empty: the built-in prompt.
    QString target;
    QString model; //!< Empty: the agent's.
    QString session; //!< Key; empty: the agent's main session.
    std::optional<ActiveHours> activeHours; //!< nullopt: at any time.
    int ackMaxChars = 300;
};

//! Once an entry of agents.list has a heartbeat of its own, only such agents run heartbeats;
//! otherwise the default agent alone does.
[[nodiscard]] EffectiveHeartbeat heartbeatFor(const AgentsConfig &agents, const QString &agentId);

} // namespace claw::config
