// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace claw::files {

//! Readable and writable by the owner alone: mode 0600. What state files have unless said otherwise.
constexpr QFile::Permissions privateFile = QFile::ReadOwner | QFile::WriteOwner;

//! Replaces the content of `path` so that a reader, and the disk after a crash, has either all of
//! the old content or all of the new one. A symbolic link is followed and stays; the file it names
//! gets `mode`. On failure the old content is untouched and no temporary file is left.
//! Blocks for two fsyncs: keep it off the control thread when it happens often.
[[nodiscard]] Result<> writeAtomically(const QString &path, const QByteArray &bytes,
                                       QFile::Permissions mode = privateFile);

//! The whole content of a regular file. Fails with NotFound (missing), InvalidRequest (a directory,
//! a pipe, a device), Forbidden (no permission), TooLarge (more than `maxBytes`) or Unavailable.
[[nodiscard]] Result<QByteArray> readAll(const QString &path, qint64 maxBytes);

//! Makes the directory and its missing parents with mode 0700. A directory that is there already
//! keeps its mode: it may be a shared one that the user named.
[[nodiscard]] Result<> ensurePrivateDir(const QString &path);

} // namespace claw::files
