// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "files/statepaths.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

namespace claw::tools {

// What the file tools have in common: how a path is said, and what is told when it cannot be used.

//! Parameters under their plain names. Models that are used to other assistants say `file_path`,
//! `old_string` and `new_string`, which the schemas list beside `path`, `oldText` and `newText`.
[[nodiscard]] QJsonObject withPlainNames(QJsonObject arguments);

//! The path that a call names, with `~` for the home directory written out. InvalidRequest when
//! there is none.
[[nodiscard]] Result<QString> pathOf(const QJsonObject &arguments, const files::StatePaths &paths);

//! A file that is there.
struct FoundFile
{
    std::unique_ptr<QFile> file; //!< Open for reading.
    QString path; //!< Spelled as it is found under.
};
//! Looks below the workspace for a path as it is written; then with plain blanks for the special ones
//! that models cannot see or will not write; then with the narrow blank that macOS puts before AM
//! and PM. Fails as files::openBeneath(). Blocking.
[[nodiscard]] Result<FoundFile> findFile(const QString &workspaceDir, const QString &path);

//! The failure with a hint why a path outside of the workspace cannot be reached, when that is it.
[[nodiscard]] Error explained(Error error, const QString &workspaceDir);

} // namespace claw::tools
