// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "gatewaystart/bindresolution.h"
#include "gatewaystart/runoptions.h"

#include <QProcessEnvironment>

namespace claw::gatewaystart {

//! Everything the checks look at. Values alone: nothing here asks the system.
struct StartFacts
{
    const GatewayRunOptions &options;
    const RunChoices &choices;
    const config::Config &config;
    bool configExists = false;
    QJsonObject configDocument; //!< As written, for hints about keys in the wrong place.
    QProcessEnvironment environment;
    QList<LocalAddress> local;
};

//! How the gateway runs, all of it decided.
struct StartPlan
{
    quint16 port = config::GatewayConfig::defaultPort;
    config::BindMode bindMode = config::BindMode::Loopback;
    BindPlan bind;
    config::EffectiveAuth auth;
    config::TailscaleMode tailscale = config::TailscaleMode::Off;
    bool tailscaleResetOnExit = false;
};

//! Checks 8 to 13 of the command line spec, part 7, then those of the server start that need no
//! system, in that order.
[[nodiscard]] StartResult<StartPlan> planStart(const StartFacts &facts);

} // namespace claw::gatewaystart
