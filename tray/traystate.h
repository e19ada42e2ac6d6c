// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/observations.h"

#include <array>

namespace claw::tray {

enum class GatewayState { Running, Starting, Stopped, Degraded, Unreachable, NotInstalled };

//! Why it is so. textOf() makes a sentence of it.
enum class Reason {
    None,
    Connecting,
    Asked, //!< Somebody here asked for it.
    ComingUp,
    Restarting,
    StartingAgain, //!< The detail is how the last run ended.
    StoppedByYou,
    StoppedInOrder,
    Stopping,
    RunFailed, //!< The detail is how the last run ended.
    ConfigBroken, //!< The detail is file, line, column and fault.
    StartRefused, //!< The detail is what it said.
    PortTaken, //!< The detail is by whom.
    Forbidden, //!< The service is masked.
    NotRunning,
    Troubles, //!< The detail is what the gateway reports.
    ServiceFails, //!< Another gateway answers; the detail is why that of the service does not run.
    Frozen,
    WrongSecret,
    NotPaired,
    NotAGateway,
    NoRoute,
    NoAnswer,
    UntrustedCertificate,
    NoService,
};

//! What a person can wish for.
enum class Wish { Start, Stop, Restart, OpenDashboard, Install, Uninstall };
constexpr size_t wishCount = 6;

//! Whether a wish can be granted now, and why not.
enum class Hurdle {
    None,
    RunsAlready,
    RunsNot,
    IsStarting,
    IsStopping,
    Busy, //!< Something else was asked for and is not done.
    Remote,
    Masked,
    NotConnected,
    SwitchedOff, //!< In the configuration.
    NoManager,
    IsInstalled,
    NotInstalled,
};

//! What a person is shown.
struct TrayState
{
    GatewayState state = GatewayState::Starting;
    Reason reason = Reason::Connecting;
    QString detail;
    std::array<Hurdle, wishCount> hurdles{};

    [[nodiscard]] Hurdle hurdleOf(Wish wish) const { return hurdles[size_t(wish)]; }
    friend bool operator==(const TrayState &, const TrayState &) = default;
};

//! Makes one state of what was seen. Pure. Running and Degraded come from a live connection alone: what a
//! service manager or a file says is never enough.
[[nodiscard]] TrayState judge(const Observations &seen);

//! Has `seen.underWay` come true?
[[nodiscard]] bool isDone(const Observations &seen);

} // namespace claw::tray
