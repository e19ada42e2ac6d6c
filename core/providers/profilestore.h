// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "providers/authprofiles.h"

#include <QDateTime>
#include <QHash>

namespace claw::providers {

//! The auth-profiles.json of the agents. Read again when a file has changed; what is written back is
//! how the profiles fared, merged into what the file says then, on a worker.
class ProfileStore
{
public:
    //! `mainDir` is the directory of the main agent, whose profiles all agents may use. The clock
    //! outlives the store.
    ProfileStore(QString mainDir, const Clock &clock);

    //! What an agent may use: its own profiles, then the main agent's. A file that cannot be read
    //! counts as empty and is told in the log, once for each state of the file.
    [[nodiscard]] AuthProfiles profilesFor(const QString &agentDir);

    void recordSuccess(const QString &agentDir, const AuthProfile &profile);
    void recordFailure(const QString &agentDir, const AuthProfile &profile, FailureReason reason,
                       const config::CooldownConfig &cooldowns);
    //! Adds a profile to an agent's file, or replaces the one with its id; all else in the file
    //! stays. Mode 0600. Blocks on the disk.
    [[nodiscard]] static Result<> save(const QString &agentDir, const AuthProfile &profile);
    //! Where an agent's profiles are.
    [[nodiscard]] static QString pathIn(const QString &agentDir);

private:
    struct File
    {
        QDateTime modified;
        qint64 size = -1;
        AuthProfiles content;
    };

    [[nodiscard]] const AuthProfiles &read(const QString &path);
    template<typename Change>
    void change(const QString &agentDir, const AuthProfile &profile, Change apply);

    QString m_mainDir;
    const Clock &m_clock;
    QHash<QString, File> m_files;
};

} // namespace claw::providers
