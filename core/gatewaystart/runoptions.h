// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/gatewayresolution.h"
#include "gatewaystart/startrefusal.h"
#include "log/loglevel.h"

#include <optional>

namespace claw::gatewaystart {

//! What was written behind `clawdbot gateway`, word for word; nullopt: not given. Secrets are text
//! here because the command line is.
struct GatewayRunOptions
{
    std::optional<QString> port;
    std::optional<QString> bind;
    std::optional<QString> auth;
    std::optional<QString> token;
    std::optional<QString> password;
    std::optional<QString> tailscale;
    std::optional<QString> wsLog;
    std::optional<QString> rawStreamPath;
    bool tailscaleResetOnExit = false;
    bool allowUnconfigured = false;
    bool dev = false; //!< Also when the profile is `dev`.
    bool reset = false;
    bool force = false;
    bool verbose = false;
    bool compact = false;
    bool rawStream = false;
    bool claudeCliLogs = false;
};

//! The same with every word understood that needs no configuration to be understood.
struct RunChoices
{
    config::GatewayOverrides overrides; //!< All but `bind`, which is judged by planStart().
    log::WsLogMode wsLog = log::WsLogMode::Problems;
};

//! Checks 1, 2, 4, 6 and 7 of the command line spec, part 7, in that order.
[[nodiscard]] StartResult<RunChoices> understandOptions(const GatewayRunOptions &options);

} // namespace claw::gatewaystart
