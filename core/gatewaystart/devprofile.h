// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "files/statepaths.h"

#include <QByteArray>
#include <QStringList>

namespace claw::gatewaystart {

//! The playground of `gateway --dev`: a state directory and a workspace of its own, which nothing of
//! the user's real gateway lives in.
struct DevProfile
{
    files::StatePaths paths;
    QString workspaceDir; //!< `<home>/clawd-dev`.

    //! The profile below the home directory. CLAWDBOT_STATE_DIR and CLAWDBOT_CONFIG_PATH move it as
    //! they move everything; what lies outside `<home>/.clawdbot-dev` is then never deleted.
    [[nodiscard]] static Result<DevProfile> forEnvironment(const QProcessEnvironment &environment);

    //! The configuration a fresh profile gets: local, loopback, one agent, no auth.
    [[nodiscard]] QByteArray configText() const;

    //! Writes the configuration (0600) unless there is one. True when it did. One that somebody began
    //! with `config set` is told that this gateway is a local one, if it says nothing of it.
    [[nodiscard]] Result<bool> ensureConfig() const;
    //! Writes those of AGENTS.md, SOUL.md, TOOLS.md, IDENTITY.md and USER.md that are missing. True
    //! when there was one to write.
    [[nodiscard]] Result<bool> ensureWorkspace() const;

    //! What reset() would delete and is there: configuration with its backups and last good copy,
    //! credentials, the sessions of all agents, the workspace. Fails with Forbidden when one of them is
    //! not inside the dev directories, or when the way to it leads over a symbolic link.
    [[nodiscard]] Result<QStringList> resettablePaths() const;
    //! Deletes all of them, or nothing at all when one may not be deleted. Symbolic links inside are
    //! removed, never followed.
    [[nodiscard]] Result<> reset() const;
};

} // namespace claw::gatewaystart
