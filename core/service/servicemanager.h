// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "process/processrunner.h"
#include "service/servicestate.h"

#include <QCoroTask>

#include <memory>

namespace claw::service {

//! How a platform speaks of its services.
struct ServiceWords
{
    QString label; //!< "systemd", "LaunchAgent", "Scheduled Task"
    QString loaded; //!< "enabled", "loaded", "registered"
    QString notLoaded;
    QString kind; //!< Of the file, in "Installed <kind>: <path>": "systemd service"
    QString name; //!< Of this service, to the platform's own tools: "clawdbot-gateway.service"
    QString installedLine; //!< "systemd service enabled"
    QString activeWord; //!< "active"; "running" on Windows
    QString startCommand; //!< What a person types to start it without us.
    QString logCommand; //!< What a person types to read its output; may be empty.
    QString unmaskCommand; //!< What a person types to allow a forbidden one; may be empty.
};

//! The file of a service for the whole machine, and the commands that put it there.
struct SystemWideService
{
    QString path;
    QString text;
    QStringList commands;
};

//! What was removed.
struct Removal
{
    QString path; //!< Of the service file.
    bool wasThere = false;
};

//! Whether an installed service is started at once.
enum class StartNow { No, Yes };

//! The service of one profile in the hands of the platform's service manager. Nothing here waits
//! for the gateway to answer; that is for callers, who know how to ask it.
//!
//! From the thread of the event loop; one call at a time. Every call ends within the deadlines of the
//! programs it runs (5 s for a question, two minutes for a start).
class ServiceManager
{
public:
    virtual ~ServiceManager() = default;

    [[nodiscard]] virtual ServiceWords words() const = 0;
    //! What stands on this machine. Unavailable when the service manager cannot be asked; the hint
    //! then says, line by line, what to do instead.
    [[nodiscard]] virtual QCoro::Task<Result<ServiceState>> query() = 0;
    //! What can be read from the files alone, also while the manager is away.
    [[nodiscard]] virtual std::optional<InstalledService> readInstalled() = 0;
    //! Registers the service, and starts it, replacing what was there: variables that a person added
    //! to the old file are kept, the old file itself beside it. The path of the file.
    [[nodiscard]] virtual QCoro::Task<Result<QString>> install(ServicePlan plan,
                                                               StartNow start) = 0;
    //! Stops it and removes all that install() made.
    [[nodiscard]] virtual QCoro::Task<Result<Removal>> uninstall(ServicePlan plan) = 0;
    //! Starts it, or starts it over, forgetting earlier failures.
    [[nodiscard]] virtual QCoro::Task<Result<>> restart() = 0;
    //! Ends it; the registration stays.
    [[nodiscard]] virtual QCoro::Task<Result<>> stop() = 0;
    //! What install() would write for this plan differs from `state`, or is unhealthy otherwise.
    [[nodiscard]] virtual std::vector<ServiceFinding> audit(const ServiceState &state,
                                                            const ServicePlan &plan) = 0;
    //! Other services that look like a gateway; system-wide ones too when `deep`.
    [[nodiscard]] virtual QCoro::Task<std::vector<ForeignService>> findOthers(bool deep) = 0;
    //! Lets the service go on when its user logs out. Succeeds where that needs nothing.
    [[nodiscard]] virtual QCoro::Task<Result<>> keepAfterLogout() = 0;
    //! For a machine whose gateway belongs to no log-in. Changes nothing.
    [[nodiscard]] virtual Result<SystemWideService> systemWide(const ServicePlan &plan) = 0;
};

//! The manager of this platform for the service that `environment` names. `runner` outlives it.
[[nodiscard]] std::unique_ptr<ServiceManager> platformServiceManager(
    const QProcessEnvironment &environment, process::ProcessRunner &runner);

} // namespace claw::service
