// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/companion.h"
#include "remote/beacon.h"

#include <QCoroTask>

namespace claw::remote {

//! `clawdbot-discovery`, the program beside ours that talks to the system's mDNS daemon, so that
//! neither its libraries nor its troubles become the gateway's. It is told what to do by its first
//! argument and, for `advertise`, by one line of JSON; it answers in lines of JSON and ends with its
//! standard input.
namespace discovery {

inline constexpr auto advertise = "advertise";
inline constexpr auto browse = "browse";

//! Exit code: there is no mDNS daemon here and none will start by itself.
inline constexpr int noDaemon = 3;

//! What it says, in `event`; other members by event.
inline constexpr auto advertised = "advertised"; //!< name
inline constexpr auto lost = "lost"; //!< The daemon went away; it is waited for.
inline constexpr auto found = "found"; //!< service: a FoundService
inline constexpr auto complete = "complete"; //!< All that is known for now has been told.
inline constexpr auto trouble = "trouble"; //!< message

} // namespace discovery

//! Where the helper is installed: beside this program, or in ../libexec/clawdbot. Empty when it is
//! not.
[[nodiscard]] QString discoveryHelperPath();

//! False when it is plain without trying that there is no mDNS daemon to talk to.
[[nodiscard]] bool mayHaveMdnsDaemon(const QProcessEnvironment &environment);

//! What looking around came to.
struct BrowseOutcome
{
    QList<Beacon> beacons; //!< Sorted.
    QString problem; //!< Why there may be more than these; empty when all went well.
};

//! Looks for gateways in the networks of this machine with the helper `program`. Ends at the latest
//! after `timeout`, earlier when the daemon has told all it knows.
[[nodiscard]] QCoro::Task<BrowseOutcome> browseGateways(QString program,
                                                        QProcessEnvironment environment,
                                                        std::chrono::milliseconds timeout);

} // namespace claw::remote
