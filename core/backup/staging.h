// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backup/backup.h"

#include <QFile>
#include <QSet>

namespace claw::backup {

//! Takes the files of a backup in, each beside the root that it belongs to. What is still there at the
//! end is removed.
class Staging final : public Sink
{
public:
    explicit Staging(std::vector<Root> roots);
    ~Staging() override;

    //! `<path>.restoring`
    [[nodiscard]] static QString placeFor(const Root &root);
    //! Clears what an earlier try has left behind, and finds out how much room there is.
    [[nodiscard]] Result<> prepare();
    //! Those that the backup has files for.
    [[nodiscard]] std::vector<Root> filledRoots() const;

    [[nodiscard]] Result<> begin(const ArchiveReader::Entry &entry) override;
    [[nodiscard]] Result<> write(const QByteArray &bytes) override;
    [[nodiscard]] Result<> end() override;

private:
    [[nodiscard]] bool clear();
    [[nodiscard]] tl::unexpected<Error> failure() const;

    std::vector<Root> m_roots;
    QSet<QString> m_filled; //!< Names of roots.
    QFile m_file;
    qint64 m_room = 0; //!< How much more may be written.
};

} // namespace claw::backup
