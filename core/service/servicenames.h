// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace claw::service {

//! What the gateway service of one profile is called. Several profiles live side by side; the names
//! are those of the reference, whose service this one takes the place of.
struct ServiceNames
{
    //! By CLAWDBOT_PROFILE (none and `default` are the same) and the variables that override single
    //! names: CLAWDBOT_SYSTEMD_UNIT, CLAWDBOT_LAUNCHD_LABEL, CLAWDBOT_WINDOWS_TASK_NAME.
    [[nodiscard]] static ServiceNames of(const QProcessEnvironment &environment);

    QString profile; //!< Empty for the default one.
    QString systemdUnit; //!< `clawdbot-gateway.service`, `clawdbot-gateway-<profile>.service`.
    QString launchdLabel; //!< `com.clawdbot.gateway`, `com.clawdbot.<profile>`.
    QString windowsTask; //!< `Clawdbot Gateway`, `Clawdbot Gateway (<profile>)`.

    //! `Clawdbot Gateway (v2026.11.0)`, `Clawdbot Gateway (profile: rescue, v2026.11.0)`.
    [[nodiscard]] QString description(const QString &version) const;
};

} // namespace claw::service
