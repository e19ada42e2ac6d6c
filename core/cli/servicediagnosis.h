// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/gatewaystatusreport.h"

namespace claw::cli {

//! What is wrong, and the next command.
struct Diagnosis
{
    //! For programs, in `diagnosis.code`.
    enum class Kind {
        ManagerAway, //!< The service manager cannot be asked.
        Masked,
        Inactive, //!< Registered, and not running.
        Refused, //!< It ended with exit code 78 and is not started again.
        Looping, //!< It ends again and again.
        TwoGateways, //!< The service and another gateway.
        PortTaken, //!< Another program listens on its port.
        Starting, //!< It runs and does not listen yet.
        NotListening, //!< It runs and does not listen, for too long.
        Frozen, //!< It listens and does not answer.
        NoAccess, //!< It answers, but not to us.
    };

    Kind kind = Kind::Inactive;
    QStringList lines; //!< What was found.
    QString next; //!< What to type, without the profile.
};
//! `manager-away`, `masked`, `inactive`, ...
[[nodiscard]] QString toWord(Diagnosis::Kind kind);

//! Tells the cases apart; nullopt when nothing is wrong or there is no service to be wrong. `now` is
//! for the age of a process.
[[nodiscard]] std::optional<Diagnosis> diagnose(const GatewayStatusReport &report,
                                                const QDateTime &now);

} // namespace claw::cli
