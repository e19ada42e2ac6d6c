// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewaytarget.h"
#include "cli/lastgatewayerror.h"
#include "flight/verdict.h"
#include "process/portowners.h"
#include "service/servicemanager.h"

#include <QJsonObject>

#include <optional>

namespace claw::cli {

//! What asking the gateway brought.
struct ProbeResult
{
    bool isOk = false;
    bool wasRefused = false; //!< It answered: that we may not come in.
    qint64 latencyMs = 0;
    QStringList failure; //!< Lines for a person, the headline first.
};

//! Everything `gateway status` found out, before it is printed one way or the other.
struct GatewayStatusReport
{
    CliSettings settings; //!< What this command line reads.
    //! What the gateway of the service reads; nullopt when no service is installed.
    std::optional<CliSettings> serviceSettings;
    GatewayTarget target;
    service::ServiceWords words;
    //! Its runtime is unknown, with the reason as detail, when the manager could not be asked.
    service::ServiceState service;
    QStringList managerAdvice; //!< What to do about a manager that could not be asked.
    std::vector<service::ServiceFinding> findings;
    std::vector<service::ForeignService> others;
    quint16 cliPort = 0; //!< The port that this command line would have a gateway listen on.
    QString bindHost;
    QString probeNote; //!< Empty when there is nothing to say.
    std::optional<LoggedError> lastError;
    //! Nullopt when the system would not say who listens.
    std::optional<process::PortListeners> listeners;
    QStringList portHints; //!< What the listeners suggest to do.
    std::optional<flight::Verdict> lastRun; //!< How the last run ended that has ended.
    std::optional<ProbeResult> probe; //!< Nullopt with --no-probe.

    //! The settings that the gateway in question follows.
    [[nodiscard]] const CliSettings &gatewaySettings() const
    {
        return serviceSettings ? *serviceSettings : settings;
    }
    //! "enabled", "disabled" or "not installed".
    [[nodiscard]] QString registrationText() const;
    //! "running (PID 12345)", "stopped" or "unknown".
    [[nodiscard]] QString runtimeText() const;
    //! The service reads another configuration file than this command line.
    [[nodiscard]] bool hasConfigMismatch() const;
    //! Free, busy or unknown: what is known of the local port.
    [[nodiscard]] QString portState() const;
    [[nodiscard]] QString dashboardUrl() const; //!< Empty when it is switched off.
};

//! The members of the reference, and some of ours; see docs/cli.md.
[[nodiscard]] QJsonObject toJson(const GatewayStatusReport &report);

//! Prints the two boxes and the lines below them; faults go to stderr.
void print(const GatewayStatusReport &report, const CommandContext &context);

} // namespace claw::cli
