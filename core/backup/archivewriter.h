// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backup/manifest.h"
#include "base/result.h"

#include <QFile>
#include <QString>

#include <memory>

struct archive;

namespace claw::backup {

//! Writes a tar archive (POSIX pax), compressed with zstd, or with gzip when the name ends in `.gz` or
//! `.tgz`.
class ArchiveWriter
{
public:
    //! Into `file`, which is open for writing and outlives the writer. `path` only decides on the
    //! compression.
    [[nodiscard]] static Result<ArchiveWriter> create(QFile &file, const QString &path);

    ArchiveWriter(ArchiveWriter &&) noexcept;
    ArchiveWriter &operator=(ArchiveWriter &&) noexcept;
    ~ArchiveWriter();

    //! Adds a file of the machine; what it holds is read once. Fails also when it changes its size
    //! meanwhile.
    [[nodiscard]] Result<FileRecord> addFile(const QString &name, const QString &path);
    [[nodiscard]] Result<> addBytes(const QString &name, const QByteArray &bytes);
    //! What is left in buffers. Without it the archive is not complete.
    [[nodiscard]] Result<> finish();

private:
    struct Freer
    {
        void operator()(archive *writer) const;
    };

    explicit ArchiveWriter(archive *writer);
    [[nodiscard]] Result<> begin(const QString &name, qint64 size, bool isExecutable,
                                 qint64 modifiedS);
    [[nodiscard]] tl::unexpected<Error> failure() const;

    std::unique_ptr<archive, Freer> m_writer;
};

} // namespace claw::backup
