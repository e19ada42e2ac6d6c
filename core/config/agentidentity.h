// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"

#include <QString>

#include <optional>

namespace claw::config {

//! What `IDENTITY.md` of a workspace says; empty members were not filled in by anybody.
struct WrittenIdentity
{
    QString name;
    QString emoji;
    QString avatar;
};
[[nodiscard]] WrittenIdentity parseIdentity(const QString &markdown);

//! How an assistant presents itself.
struct AgentIdentity
{
    QString agentId;
    QString name; //!< At most 50 characters.
    QString avatar; //!< A URL, a path below the control UI, or a few letters.
};

//! From `ui.assistant`, the agent's `identity`, its `IDENTITY.md`, in this order. Reads a file:
//! for workers. An agent that is not configured has the defaults.
[[nodiscard]] AgentIdentity identityOf(const Config &config, const QString &agentId,
                                       const files::StatePaths &paths);

//! The avatar as something a page can show: URLs as they are, a file of the workspace of at most 2 MiB
//! as a data URI; nullopt for anything else. Reads a file: for workers.
[[nodiscard]] std::optional<QString> avatarUrl(const QString &avatar, const QString &workspaceDir);

} // namespace claw::config
