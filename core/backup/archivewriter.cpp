// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/archivewriter.h"

#include "backup/backuptr.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QFileInfo>

#include <archive.h>
#include <archive_entry.h>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

constexpr qint64 chunkBytes = 256 * 1024;

bool wantsGzip(const QString &path)
{
    return path.endsWith(".gz"_L1) || path.endsWith(".tgz"_L1);
}

} // namespace

void ArchiveWriter::Freer::operator()(archive *writer) const
{
    archive_write_free(writer);
}

ArchiveWriter::ArchiveWriter(archive *writer)
    : m_writer(writer)
{ }

ArchiveWriter::ArchiveWriter(ArchiveWriter &&) noexcept = default;
ArchiveWriter &ArchiveWriter::operator=(ArchiveWriter &&) noexcept = default;
ArchiveWriter::~ArchiveWriter() = default;

Result<ArchiveWriter> ArchiveWriter::create(QFile &file, const QString &path)
{
    ArchiveWriter writer(archive_write_new());
    auto *raw = writer.m_writer.get();
    const int filter =
        wantsGzip(path) ? archive_write_add_filter_gzip(raw) : archive_write_add_filter_zstd(raw);
    if (filter != ARCHIVE_OK || archive_write_set_format_pax_restricted(raw) != ARCHIVE_OK
        || archive_write_set_options(raw, "hdrcharset=UTF-8") != ARCHIVE_OK
        || archive_write_open_fd(raw, file.handle()) != ARCHIVE_OK)
        return writer.failure();
    return writer;
}

tl::unexpected<Error> ArchiveWriter::failure() const
{
    return fail(ErrorCode::Unavailable,
                Tr::tr("the backup cannot be written: %1")
                    .arg(QString::fromLocal8Bit(archive_error_string(m_writer.get()))));
}

Result<> ArchiveWriter::begin(const QString &name, qint64 size, bool isExecutable, qint64 modifiedS)
{
    const std::unique_ptr<archive_entry, decltype(&archive_entry_free)> entry(archive_entry_new(),
                                                                              archive_entry_free);
    archive_entry_set_pathname_utf8(entry.get(), name.toUtf8().constData());
    archive_entry_set_filetype(entry.get(), AE_IFREG);
    archive_entry_set_perm(entry.get(), isExecutable ? 0700 : 0600);
    archive_entry_set_size(entry.get(), size);
    archive_entry_set_mtime(entry.get(), modifiedS, 0);
    if (archive_write_header(m_writer.get(), entry.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

Result<FileRecord> ArchiveWriter::addFile(const QString &name, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return fail(ErrorCode::Forbidden,
                    Tr::tr("cannot read %1: %2").arg(path, file.errorString()));
    const QFileInfo info(file);
    FileRecord record{.size = file.size(), .isExecutable = info.isExecutable(), .sha256 = {}};
    const auto begun =
        begin(name, record.size, record.isExecutable, info.lastModified().toSecsSinceEpoch());
    if (!begun)
        return tl::unexpected(begun.error());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 left = record.size;
    while (left > 0) {
        const QByteArray chunk = file.read(std::min(left, chunkBytes));
        if (chunk.isEmpty())
            return fail(ErrorCode::Conflict, Tr::tr("%1 changed while it was read").arg(path));
        hash.addData(chunk);
        if (archive_write_data(m_writer.get(), chunk.constData(), size_t(chunk.size()))
            != chunk.size())
            return failure();
        left -= chunk.size();
    }
    record.sha256 = hash.result().toHex();
    return record;
}

Result<> ArchiveWriter::addBytes(const QString &name, const QByteArray &bytes)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    if (const auto begun = begin(name, bytes.size(), false, now); !begun)
        return begun;
    if (archive_write_data(m_writer.get(), bytes.constData(), size_t(bytes.size())) != bytes.size())
        return failure();
    return {};
}

Result<> ArchiveWriter::finish()
{
    if (archive_write_close(m_writer.get()) != ARCHIVE_OK)
        return failure();
    return {};
}

} // namespace claw::backup
