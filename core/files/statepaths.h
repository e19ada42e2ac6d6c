// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace claw::files {

//! Everything that decides where state lives. Only the environment is needed; the rest is there for
//! the command line and for tests.
struct StatePathsInput
{
    QProcessEnvironment environment;
    QString profile; //!< `--profile`; empty: not given.
    bool dev = false; //!< `--dev`, which is the profile `dev` by another name.
    QString accountHome; //!< Home without HOME; see accountHomeDir(). Empty: none.
    QString tempDir; //!< Last resort for a home; empty: the system's.
    QString workingDir; //!< What relative paths are relative to; empty: the process's.
};

//! Where everything lives. Computed once at start from values alone, before anything touches the
//! disk; every path is absolute and clean. CLAWDBOT_STATE_DIR and CLAWDBOT_CONFIG_PATH win over a
//! profile given on the command line, and that over `~/.clawdbot`. CLAWDBOT_PROFILE alone names the
//! profile but moves nothing, as in the reference.
struct StatePaths
{
    //! Fails with InvalidRequest for a profile name outside `[A-Za-z0-9][A-Za-z0-9_-]{0,63}`, for
    //! `--dev` together with another profile, and for a path no system call accepts.
    [[nodiscard]] static Result<StatePaths> resolve(const StatePathsInput &input);
    //! For this process: its environment, account and working directory.
    [[nodiscard]] static Result<StatePaths> resolveForProcess(const QString &profile, bool dev);

    QString homeDir;
    QString stateDir;
    QString configPath;
    QString credentialsDir; //!< CLAWDBOT_OAUTH_DIR or `<state>/credentials`.
    QString profile; //!< Empty for none and for `default`.
    QStringList notes; //!< For the user: what had to be assumed. Whole sentences.

    [[nodiscard]] QString logDir() const;
    [[nodiscard]] QString logFile() const; //!< The default; the configuration may name another.
    [[nodiscard]] QString lockPath() const;
    [[nodiscard]] QString flightPath() const; //!< The flight recorder.
    [[nodiscard]] QString lastGoodPath() const; //!< Last configuration known to work.
    [[nodiscard]] QString devicesDir() const;
    [[nodiscard]] QString nodesDir() const;
    [[nodiscard]] QString settingsDir() const;
    [[nodiscard]] QString identityDir() const;
    [[nodiscard]] QString deviceTokensPath() const; //!< Tokens this machine got from gateways.
    //! The key of this machine: below the home directory whatever CLAWDBOT_STATE_DIR says.
    [[nodiscard]] QString deviceIdentityPath() const;
    [[nodiscard]] QString execApprovalsPath() const; //!< Below the home directory as well.
    [[nodiscard]] QString restartSentinelPath() const;
    [[nodiscard]] QString dotEnvPath() const;
    [[nodiscard]] QString agentDir(const QString &agentId) const;
    [[nodiscard]] QString sessionsDir(const QString &agentId) const;
    [[nodiscard]] QString sessionsStorePath(const QString &agentId) const;
    //! `<home>/clawd`, `<home>/clawd-<profile>` under a profile.
    [[nodiscard]] QString defaultWorkspaceDir() const;

    //! `~`, `~/x` and `~\x` below the home directory, the rest relative to the working directory.
    [[nodiscard]] QString expanded(const QString &path) const;
    //! The path as a person reads it: the home directory shortened to `~`.
    [[nodiscard]] QString shown(const QString &path) const;
};

} // namespace claw::files
