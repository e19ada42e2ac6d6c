// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/clisettings.h"
#include "cli/gatewaytarget.h"
#include "service/servicestate.h"
#include "tray/observations.h"

namespace claw::tray {

//! What the disk and the processes of this machine tell about a gateway.
struct LocalFindings
{
    cli::CliSettings settings; //!< What the gateway reads.
    cli::GatewayTarget target; //!< Where it is, and what it wants to be shown.
    QString failure; //!< Why there is no target; empty: there is one.
    QString configFault; //!< "clawdbot.json:12:7: …"; empty: the file is sound.
    std::optional<LastRun> lastRun;
    std::optional<qint64> holderPid; //!< Who says to hold the state directory. It may be dead.
    QString holderUrl; //!< Where that one listens; empty: it has not said so.
    QString portHolder; //!< Who else listens on the port of the gateway; empty: nobody.
    QString dashboardUrl; //!< Empty: switched off.
    QString logFile;
};

//! What decides where to look.
struct LookAround
{
    QProcessEnvironment environment; //!< With the profile.
    std::optional<service::InstalledService> installed;
    bool answers = false; //!< The gateway is connected: who holds the port is known.
    std::optional<qint64> endedPid; //!< The process of it that was seen to end last.
};

//! Reads configuration, lock file and flight recorder, and asks who listens. Blocks for some milliseconds:
//! for a worker thread.
[[nodiscard]] LocalFindings lookAround(const LookAround &where);

} // namespace claw::tray
