// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configloader.h"
#include "files/statepaths.h"
#include "flight/flightstory.h"
#include "gatewaystart/bindresolution.h"
#include "process/portowners.h"
#include "service/serviceplan.h"

#include <QProcessEnvironment>

#include <memory>
#include <optional>

namespace claw::doctor {

//! What the checks look at: read once, before them, so that they see the same machine. Tests make one
//! by hand.
struct Patient
{
    files::StatePaths paths;
    QProcessEnvironment environment; //!< Of the shell, with what `.env` and the configuration add.
    config::ConfigOutcome configFile; //!< As it stands on the disk.
    config::Config config; //!< In force: the file's, or what can be used of it.
    quint16 port = config::GatewayConfig::defaultPort;
    std::optional<flight::FlightStory> story; //!< Nullopt: no gateway has left a record here.
    std::optional<process::PortListeners> listeners; //!< Nullopt: the system would not say.
    QList<gatewaystart::LocalAddress> addresses; //!< Of this machine.
    std::optional<service::ServicePlan> servicePlan; //!< What an install from here would make.
    qint64 nowMs = 0;
    qint64 programMs = 0; //!< When this program's file was made.
    //! Where /proc, /run and /var are; other than `/` in tests.
    QString systemRoot = QStringLiteral("/");

    //! `gateway` commands as the user has to type them: with the profile in use.
    [[nodiscard]] QString command(const QString &words) const;
    //! How a person changes the configuration: `set gateway.mode to "local" in ~/.clawdbot/clawdbot.json`.
    [[nodiscard]] QString setting(const QString &key, const QString &value) const;
    //! Is the gateway that left the record still there?
    [[nodiscard]] bool isRunning() const;
    //! Which of those who listen is our gateway; null: none.
    [[nodiscard]] const process::PortOwner *gatewayListener() const;
    //! Of the gateway of this profile, without the suffix: `clawdbot-gateway`.
    [[nodiscard]] QString systemdUnit() const;
};
using PatientPtr = std::shared_ptr<const Patient>;

} // namespace claw::doctor
