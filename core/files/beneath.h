// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace claw::files {

/*! Files below a directory, for callers who may reach nothing else. `path` is relative to `root` or
    an absolute path below it. Each step is taken from the directory before, so nobody who renames or
    links things meanwhile can lead a call out of `root`. Symbolic links and `..` are followed while
    they stay inside; what leads out is Forbidden.

    Only regular files count: a directory, pipe, socket or device is InvalidRequest and not opened.
    Other failures: NotFound, InvalidRequest (no usable path), Unavailable (what the system says,
    permissions included). Blocking.
*/

//! Opens a file for reading.
[[nodiscard]] Result<std::unique_ptr<QFile>> openBeneath(const QString &root, const QString &path);

//! Replaces a file whole or not at all, and makes it and its missing directories. A file that was
//! there keeps its permissions; a link to it stays a link (on Windows it is refused); another name of the
//! same file (hard link) keeps the old content. A file that may not be written is left alone.
[[nodiscard]] Result<> replaceBeneath(const QString &root, const QString &path,
                                      const QByteArray &bytes);

} // namespace claw::files
