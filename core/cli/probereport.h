// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewayprobe.h"

#include <vector>

namespace claw::cli {

//! One gateway that may be there.
struct ProbedTarget
{
    enum class Kind { Explicit, ConfigRemote, LocalLoopback };

    Kind kind = Kind::LocalLoopback;
    bool isActive = true; //!< Not so for the remote gateway while the mode is local.
    GatewayTarget target;
    GatewayProbe probe;
};

//! What `gateway probe` found, in the order in which a primary is chosen.
struct ProbeReport
{
    std::vector<ProbedTarget> targets;
    qint64 startedMs = 0; //!< Since the Unix epoch.
    qint64 durationMs = 0;
    std::chrono::milliseconds timeout{0};
    quint16 localPort = 0;
    QString tailnetAddress; //!< Empty when there is none.

    [[nodiscard]] bool isReachable() const;
    //! The first target that answers; null when none does.
    [[nodiscard]] const ProbedTarget *primary() const;
};

//! "explicit", "configRemote", "localLoopback": kind and id of a target in the JSON output.
[[nodiscard]] QString kindWord(ProbedTarget::Kind kind);

//! The members of the reference. Nothing is discovered and no tunnel is made, so those parts are
//! empty.
[[nodiscard]] QJsonObject toJson(const ProbeReport &report);

void print(const ProbeReport &report, Terminal &out);

} // namespace claw::cli
