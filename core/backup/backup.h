// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backup/archivereader.h"
#include "backup/backuproots.h"
#include "backup/manifest.h"

#include <functional>

namespace claw::backup {

struct Created
{
    Manifest manifest;
    QStringList leftOut; //!< See SourceList.
    qint64 archiveBytes = 0;
};

//! Writes a backup of what is on the machine to `target`, mode 0600, whole or not at all. Nobody may
//! write to the roots meanwhile. Fails with Conflict when the target exists, InvalidRequest when it
//! lies within a root, Unavailable and Forbidden when a disk says so.
[[nodiscard]] Result<Created> create(const std::vector<Root> &roots, const QString &target);

//! Where the content of a backup goes while it is read; null: nowhere.
class Sink
{
public:
    virtual ~Sink() = default;
    [[nodiscard]] virtual Result<> begin(const ArchiveReader::Entry &entry) = 0;
    [[nodiscard]] virtual Result<> write(const QByteArray &bytes) = 0;
    [[nodiscard]] virtual Result<> end() = 0;
};

//! Reads a backup to its end and holds every file to its manifest.
[[nodiscard]] Result<Manifest> verify(const QString &path, Sink *sink = nullptr);

} // namespace claw::backup
