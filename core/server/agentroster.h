// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"

#include <QString>

#include <optional>
#include <vector>

namespace claw::server {

//! How often an agent looks by itself whether there is something to do.
struct HeartbeatPlan
{
    bool isEnabled = false;
    QString every; //!< As configured, or "disabled".
    std::optional<qint64> everyMs;
    QString prompt;
    QString target;
    std::optional<QString> model;
    int ackMaxChars = 0;
};

//! One agent as health and status show it.
struct AgentSummary
{
    QString id;
    QString name; //!< Empty: none.
    bool isDefault = false;
    HeartbeatPlan heartbeat;
    QString sessionsPath; //!< Its sessions.json.
};

//! Derived from one configuration snapshot; the default agent comes first.
struct AgentRoster
{
    std::vector<AgentSummary> agents;
    QString defaultId;
    QString mainKey; //!< Of the main session, lower-case.
    QString mainSessionKey; //!< `agent:<id>:<mainKey>`, or `global`.
    QString sessionScope; //!< per-sender or global
    QString defaultModel; //!< Without its provider.
    qint64 contextTokens = 0;

    [[nodiscard]] static AgentRoster from(const config::Config &config,
                                          const files::StatePaths &paths);
};

} // namespace claw::server
