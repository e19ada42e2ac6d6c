// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/serviceplan.h"

#include <QDateTime>

#include <optional>

namespace claw::service {

//! What a service file of this machine says, whoever wrote it.
struct InstalledService
{
    QString sourcePath;
    QStringList command;
    QString workingDirectory; //!< Empty: the platform's own choice.
    EnvironmentEntries environment; //!< With what its secrets files add; never to be printed whole.
    QStringList overrides; //!< Further files that change it (drop-ins).

    //! `--port` of the command; nullopt when it is not there or no port.
    [[nodiscard]] std::optional<quint16> port() const;
    //! The variables that may be printed: which gateway this is, and no secret.
    [[nodiscard]] EnvironmentEntries shownEnvironment() const;
    //! `base` with the variables that decide which gateway this is: profile, state, configuration.
    [[nodiscard]] QProcessEnvironment placedOver(const QProcessEnvironment &base) const;
};

//! The process of a service, as the service manager tells it.
struct ServiceRuntime
{
    enum class Status { Running, Stopped, Unknown };

    Status status = Status::Unknown;
    QString state; //!< The manager's own word: `active`, `activating`, `failed`.
    QString subState;
    QString result; //!< Why it ended: `exit-code`, `watchdog`, `oom-kill`; `success` otherwise.
    std::optional<qint64> pid;
    std::optional<int> lastExitStatus;
    QString lastExitReason;
    int restarts = 0; //!< Automatic ones, since the last start by hand.
    QDateTime since; //!< When it became active; invalid when unknown.
    QString statusText; //!< The last line the gateway told the manager.
    QString detail; //!< What went wrong with asking.
    bool isMissing = false; //!< There is no such service.
    bool needsReload = false; //!< Its file changed since the manager read it.

    //! `running (pid 4242, state active, sub running, last exit 0, reason 0)`
    [[nodiscard]] QString summary() const;
    //! `running (pid 4242)`, or the state of one that does not run: `stopped (state failed)`.
    [[nodiscard]] QString shortSummary() const;
    //! It was started and ended again and again, or is about to be.
    [[nodiscard]] bool isLooping() const;
};
//! `running`, `stopped`, `unknown`.
[[nodiscard]] QString toWord(ServiceRuntime::Status status);

enum class Linger { Yes, No, Unknown, NotNeeded };

//! A service as it stands.
struct ServiceState
{
    bool isLoaded = false; //!< Registered to be started at log-in or boot, or running.
    bool isMasked = false; //!< Somebody forbade starting it.
    QString fileState; //!< The manager's word: `enabled`, `disabled`, `masked`.
    std::optional<InstalledService> installed;
    ServiceRuntime runtime;
    Linger linger = Linger::NotNeeded; //!< Does it go on when the user logs out?
};

//! Something about an installed service that a person should know.
struct ServiceFinding
{
    enum class Level { Recommended, Aggressive }; //!< Aggressive: mending overwrites foreign edits.

    QString code; //!< For programs: `gateway-port-drift`.
    QString message;
    QString detail; //!< What exactly; may be empty.
    Level level = Level::Recommended;
};

//! A service on this machine that looks like another gateway.
struct ForeignService
{
    QString label; //!< `old-bot.service`
    QString path;
    bool isSystemWide = false;
    QString removal; //!< What to type to be rid of it.
};

} // namespace claw::service
