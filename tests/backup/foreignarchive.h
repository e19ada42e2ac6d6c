// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <archive.h>
#include <archive_entry.h>

namespace claw::testing {

//! A tar archive that says whatever a test wants.
class ForeignArchive
{
public:
    explicit ForeignArchive(const QString &path)
        : m_archive(archive_write_new())
    {
        archive_write_set_format_pax_restricted(m_archive);
        if (archive_write_open_filename(m_archive, QFile::encodeName(path).constData())
            != ARCHIVE_OK)
            qFatal("cannot write %s", qPrintable(path));
    }
    ~ForeignArchive() { archive_write_free(m_archive); }
    Q_DISABLE_COPY_MOVE(ForeignArchive)

    ForeignArchive &add(const QString &name, const QByteArray &text)
    {
        archive_entry *entry = begin(name, AE_IFREG);
        archive_entry_set_size(entry, text.size());
        archive_write_header(m_archive, entry);
        archive_write_data(m_archive, text.constData(), size_t(text.size()));
        archive_entry_free(entry);
        return *this;
    }
    ForeignArchive &addLink(const QString &name, const QString &target)
    {
        archive_entry *entry = begin(name, AE_IFLNK);
        archive_entry_set_symlink(entry, target.toUtf8().constData());
        archive_write_header(m_archive, entry);
        archive_entry_free(entry);
        return *this;
    }
    void finish() { archive_write_close(m_archive); }

private:
    static archive_entry *begin(const QString &name, unsigned int type)
    {
        archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, name.toUtf8().constData());
        archive_entry_set_filetype(entry, type);
        archive_entry_set_perm(entry, 0600);
        return entry;
    }

    archive *m_archive;
};

} // namespace claw::testing
