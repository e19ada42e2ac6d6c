// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/archivereader.h"

#include "backup/backuproots.h"
#include "backup/backuptr.h"
#include "backup/manifest.h"

#include <QFile>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

constexpr size_t blockBytes = 64 * 1024;
constexpr qsizetype chunkBytes = 256 * 1024;

} // namespace

void ArchiveReader::Freer::operator()(archive *reader) const
{
    archive_read_free(reader);
}

ArchiveReader::ArchiveReader(archive *reader)
    : m_reader(reader)
{ }

ArchiveReader::ArchiveReader(ArchiveReader &&) noexcept = default;
ArchiveReader &ArchiveReader::operator=(ArchiveReader &&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

Result<ArchiveReader> ArchiveReader::open(const QString &path)
{
    if (!QFileInfo(path).isFile())
        return fail(ErrorCode::NotFound, Tr::tr("there is no file %1").arg(path));
    ArchiveReader reader(archive_read_new());
    auto *raw = reader.m_reader.get();
    if (archive_read_support_filter_zstd(raw) != ARCHIVE_OK
        || archive_read_support_filter_gzip(raw) != ARCHIVE_OK
        || archive_read_support_format_tar(raw) != ARCHIVE_OK
        || archive_read_open_filename(raw, QFile::encodeName(path).constData(), blockBytes)
            != ARCHIVE_OK)
        return reader.failure();
    return reader;
}

tl::unexpected<Error> ArchiveReader::failure() const
{
    return fail(ErrorCode::InvalidRequest,
                Tr::tr("the backup is damaged: %1")
                    .arg(QString::fromLocal8Bit(archive_error_string(m_reader.get()))));
}

Result<std::optional<ArchiveReader::Entry>> ArchiveReader::next()
{
    archive_entry *entry = nullptr;
    for (;;) {
        const int outcome = archive_read_next_header(m_reader.get(), &entry);
        if (outcome == ARCHIVE_EOF)
            return std::optional<Entry>();
        if (outcome != ARCHIVE_OK)
            return failure();
        if (++m_entries > mostEntries)
            return fail(ErrorCode::TooLarge, Tr::tr("the backup has too many entries"));
        if (archive_entry_filetype(entry) != AE_IFDIR)
            break;
    }
    const char *utf8 = archive_entry_pathname_utf8(entry);
    const QString name = QString::fromUtf8(utf8 ? utf8 : "");
    const bool isPlain = archive_entry_filetype(entry) == AE_IFREG
        && !archive_entry_hardlink_utf8(entry) && !archive_entry_symlink_utf8(entry);
    const bool isManifest = name == QLatin1StringView(Manifest::entryName);
    if (!isPlain || (!isManifest && !isSafeName(name)))
        return fail(ErrorCode::InvalidRequest,
                    Tr::tr("the backup holds something that no backup holds: %1").arg(name),
                    Tr::tr("do not restore it; it was not made by this program"));
    return Entry{.name = name, .isExecutable = (archive_entry_perm(entry) & 0100) != 0};
}

Result<QByteArray> ArchiveReader::read()
{
    QByteArray chunk(chunkBytes, Qt::Uninitialized);
    const auto got = archive_read_data(m_reader.get(), chunk.data(), size_t(chunk.size()));
    if (got < 0)
        return failure();
    chunk.truncate(qsizetype(got));
    return chunk;
}

} // namespace claw::backup
