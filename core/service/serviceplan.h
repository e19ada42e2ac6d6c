// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "files/statepaths.h"
#include "service/servicenames.h"

#include <QList>
#include <QStringList>

namespace claw::service {

//! A variable of a service file.
struct EnvironmentEntry
{
    QString name;
    QString value;

    friend bool operator==(const EnvironmentEntry &, const EnvironmentEntry &) = default;
};
//! In the order of the file.
using EnvironmentEntries = QList<EnvironmentEntry>;

//! The value of `name`; the last entry counts. Empty when there is none.
[[nodiscard]] QString valueOf(const EnvironmentEntries &entries, const QString &name);

//! What a service of this machine is to be, whatever the platform's file looks like.
struct ServicePlan
{
    ServiceNames names;
    QString version; //!< Of the program that installs.
    QStringList command; //!< The program as an absolute path, and its arguments. No secret.
    EnvironmentEntries environment; //!< No secret.
    QString secretsFile; //!< A 0600 file of NAME=value lines, read when the service starts.
    Secret token; //!< Goes into `secretsFile`; empty: what is there stays.
    bool hasConfiguredToken = false; //!< The configuration names one, which wins over `token`.
    QString logDir; //!< Exists before a service manager opens files in it.
};

//! Where the secrets of the service of a state directory are.
[[nodiscard]] QString secretsFileIn(const QString &stateDir);

//! What a plan follows from.
struct ServicePlanInput
{
    files::StatePaths paths;
    QProcessEnvironment environment; //!< Of whoever installs.
    QString program; //!< Absolute.
    quint16 port = 0;
    Secret token;
    bool hasConfiguredToken = false;
    QString version;
};

[[nodiscard]] ServicePlan planService(const ServicePlanInput &input);

//! `plan` with what a person added to the service that is there now: variables with names of their
//! own, and further directories of PATH at its end. A token that stands there moves into the plan,
//! unless the configuration has one.
[[nodiscard]] ServicePlan keepingAdditions(ServicePlan plan, const EnvironmentEntries &present);

//! InvalidRequest when the plan holds what no service file can: control characters.
[[nodiscard]] Result<> checkRepresentable(const ServicePlan &plan);

//! The search path of the service: where tools live, not what a shell happened to have. Directories
//! of version managers come from their variables and the usual places; existence is not checked.
[[nodiscard]] QStringList servicePath(const QProcessEnvironment &environment, const QString &home);

//! Marks a service file, and the gateway that runs from it, as ours.
inline constexpr auto serviceMarkerVariable = QLatin1StringView("CLAWDBOT_SERVICE_MARKER");
inline constexpr auto tokenVariable = QLatin1StringView("CLAWDBOT_GATEWAY_TOKEN");

} // namespace claw::service
