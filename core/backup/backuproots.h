// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::backup {

//! A file or directory of the machine, and the first word of its names in a backup.
struct Root
{
    QString name; //!< "state", "config", "credentials", "identity", "approvals"
    QString path;
    bool isFile = false;
};

//! What a backup holds: the state directory, and what the environment has put elsewhere.
[[nodiscard]] std::vector<Root> rootsOf(const files::StatePaths &paths);

//! One file to be kept.
struct SourceFile
{
    QString name; //!< In the backup: `state/devices/paired.json`.
    QString path; //!< On the machine.
};

struct SourceList
{
    std::vector<SourceFile> files; //!< By name.
    QStringList leftOut; //!< Links to directories, sockets and the like.
};

//! The files of a root, without what means nothing elsewhere or later: logs, the lock, the event
//! ring, the flight record. A link to a file counts as that file.
[[nodiscard]] SourceList filesOf(const Root &root);

//! Is this a name that a backup may hold: relative, below one of the roots, without `..`, `.`, empty
//! parts, backslashes, colons and control characters?
[[nodiscard]] bool isSafeName(const QString &name);

} // namespace claw::backup
