// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewayprobe.h"
#include "remote/beacon.h"

#include <vector>

namespace claw::cli {

//! The way to a gateway that is reached through ssh.
struct TunnelFacts
{
    QString target;
    quint16 localPort = 0;
    quint16 remotePort = 0;
    qint64 pid = 0;
};

//! One gateway that may be there.
struct ProbedTarget
{
    enum class Kind { Explicit, SshTunnel, ConfigRemote, LocalLoopback, Discovered };

    Kind kind = Kind::LocalLoopback;
    bool isActive = true; //!< Not so for the remote gateway while the mode is local.
    GatewayTarget target;
    GatewayProbe probe;
    std::optional<TunnelFacts> tunnel;
};

//! What `gateway probe` found: a tunnel first, gateways known from the network alone last.
struct ProbeReport
{
    std::vector<ProbedTarget> targets;
    qint64 startedMs = 0; //!< Since the Unix epoch.
    qint64 durationMs = 0;
    std::chrono::milliseconds timeout{0};
    quint16 localPort = 0;
    QString tailnetAddress; //!< Empty when there is none.
    std::chrono::milliseconds discoveryTimeout{0};
    QList<remote::Beacon> beacons;
    QString discoveryProblem; //!< Why there may be more of them; empty when all went well.
    QString tunnelProblem; //!< Empty when none was wanted or it could be made.

    [[nodiscard]] bool isReachable() const;
    //! The first that answers, of the explicit URL, the tunnel, the configured gateway elsewhere and
    //! this machine; null when none does.
    [[nodiscard]] const ProbedTarget *primary() const;
};

//! "explicit", "sshTunnel", "configRemote", "localLoopback", "discovered": the kind of a target in the
//! JSON output, and but for the last its id.
[[nodiscard]] QString kindWord(ProbedTarget::Kind kind);

//! What a person should know besides, in the words of the reference.
struct ProbeWarning
{
    QString code;
    QString message;
    QStringList targetIds;
};
[[nodiscard]] QList<ProbeWarning> warningsOf(const ProbeReport &report);

//! The members of the reference, and targets of the kind "discovered".
[[nodiscard]] QJsonObject toJson(const ProbeReport &report);

void print(const ProbeReport &report, Terminal &out);

} // namespace claw::cli
