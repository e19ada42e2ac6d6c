// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace claw::gatewaystart {

//! Why a gateway does not start, as far as the exit code cares.
enum class RefusalKind {
    Config, //!< Options or configuration: starting again changes nothing.
    Conflict, //!< Somebody else holds the state directory or the port.
    System, //!< The machine said no; it may say yes later.
};

//! A start that does not happen: what the person reads on standard error, line by line.
struct StartRefusal
{
    QStringList lines;
    RefusalKind kind = RefusalKind::Config;
};

template<typename T>
using StartResult = tl::expected<T, StartRefusal>;

[[nodiscard]] tl::unexpected<StartRefusal> refuse(QStringList lines,
                                                  RefusalKind kind = RefusalKind::Config);

//! True under systemd, launchd or our own service files, which would start a broken gateway again
//! and again.
[[nodiscard]] bool isSupervised(const QProcessEnvironment &environment);

//! True for the process that our own service file started: it is started again whenever it ends, so
//! that an end is the way to a restart.
[[nodiscard]] bool isOwnService(const QProcessEnvironment &environment);

//! 1, or 78 (EX_CONFIG of sysexits.h) for a supervised gateway that cannot start as it is
//! configured: unit files stop the restart loop on that code.
[[nodiscard]] int exitCodeOf(const StartRefusal &refusal, bool supervised);

} // namespace claw::gatewaystart
