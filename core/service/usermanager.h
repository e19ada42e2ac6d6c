// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QMap>
#include <QProcessEnvironment>

namespace claw::service {

//! Where systemd leaves its traces, so that tests have places of their own.
struct SystemdPlaces
{
    QString booted = QStringLiteral("/run/systemd/system"); //!< There when systemd is in charge.
    QString runtimeDirs =
        QStringLiteral("/run/user"); //!< A directory for each user with a manager.
    QString lingerDir = QStringLiteral("/var/lib/systemd/linger"); //!< A file for each that stays.
    QString kernelRelease = QStringLiteral("/proc/sys/kernel/osrelease");
    QString systemUnits = QStringLiteral("/etc/systemd/system");
    QStringList otherSystemUnits{QStringLiteral("/usr/lib/systemd/system"),
                                 QStringLiteral("/lib/systemd/system")};
};

//! What `systemctl --user` needs in its environment to find the manager of this user: also after
//! `su -`, in cron and over bare ssh, where nothing is set. Unavailable, with what to do instead as
//! the hint, when there is none; Forbidden under sudo, where it would be the wrong one.
[[nodiscard]] Result<QMap<QString, QString>> userManagerEnvironment(
    const QProcessEnvironment &environment, const SystemdPlaces &places);

//! As userManagerEnvironment() fails, for a manager that does not answer.
[[nodiscard]] tl::unexpected<Error> noUserManager(const QString &reason,
                                                  const QProcessEnvironment &environment,
                                                  const SystemdPlaces &places);

} // namespace claw::service
