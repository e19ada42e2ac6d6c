// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

#include <memory>
#include <optional>

struct archive;

namespace claw::backup {

//! Reads an archive entry by entry, and refuses whatever a backup of ours does not hold: links,
//! devices, names that lead elsewhere, the same name twice.
class ArchiveReader
{
public:
    //! More than any state directory has; an archive with more is an attack.
    static constexpr int mostEntries = 1'000'000;

    struct Entry
    {
        QString name; //!< Safe (see isSafeName()), or the manifest's.
        bool isExecutable = false;
    };

    [[nodiscard]] static Result<ArchiveReader> open(const QString &path);

    ArchiveReader(ArchiveReader &&) noexcept;
    ArchiveReader &operator=(ArchiveReader &&) noexcept;
    ~ArchiveReader();

    //! The next file; nullopt at the end. Directories are passed over.
    [[nodiscard]] Result<std::optional<Entry>> next();
    //! The next bytes of it; empty at its end.
    [[nodiscard]] Result<QByteArray> read();

private:
    struct Freer
    {
        void operator()(archive *reader) const;
    };

    explicit ArchiveReader(archive *reader);
    [[nodiscard]] tl::unexpected<Error> failure() const;

    std::unique_ptr<archive, Freer> m_reader;
    int m_entries = 0;
};

} // namespace claw::backup
