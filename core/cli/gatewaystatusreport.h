// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewaytarget.h"
#include "cli/platform.h"
#include "flight/verdict.h"
#include "process/portowners.h"

#include <QJsonObject>

#include <optional>

namespace claw::cli {

//! What asking the gateway brought.
struct ProbeResult
{
    bool isOk = false;
    qint64 latencyMs = 0;
    QStringList failure; //!< Lines for a person, the headline first.
};

//! Everything `gateway status` found out, before it is printed one way or the other.
struct GatewayStatusReport
{
    CliSettings settings;
    GatewayTarget target;
    ServiceState service;
    QString bindHost;
    QString probeNote; //!< Empty when there is nothing to say.
    std::optional<QString> lastError;
    //! Nullopt when the system would not say who listens.
    std::optional<process::PortListeners> listeners;
    std::optional<flight::Verdict> lastRun; //!< How the last run ended that has ended.
    std::optional<ProbeResult> probe; //!< Nullopt with --no-probe.

    //! "running (PID 12345)", "stopped" or "unknown".
    [[nodiscard]] QString runtimeText() const;
    //! Free, busy or unknown: what is known of the local port.
    [[nodiscard]] QString portState() const;
    [[nodiscard]] QString dashboardUrl() const; //!< Empty when it is switched off.
};

//! The members of the reference; `rpc.latencyMs` and `lastRun` are ours.
[[nodiscard]] QJsonObject toJson(const GatewayStatusReport &report);

//! Prints the two boxes and the lines below them; faults go to stderr.
void print(const GatewayStatusReport &report, const CommandContext &context);

} // namespace claw::cli
