// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "backup/backup.h"

#include "backup/archivewriter.h"
#include "backup/backuptr.h"
#include "base/version.h"
#include "files/atomicfile.h"
#include "files/diskbarrier.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::backup {

namespace {

constexpr qsizetype longestManifest = 256 * 1024 * 1024;

Result<> checkTarget(const std::vector<Root> &roots, const QString &target)
{
    const QFileInfo info(target);
    if (info.exists())
        return fail(ErrorCode::Conflict, Tr::tr("%1 exists").arg(target),
                    Tr::tr("choose another name, or remove it first"));
    const QString dir = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (dir.isEmpty())
        return fail(ErrorCode::NotFound,
                    Tr::tr("there is no directory %1").arg(info.absolutePath()));
    for (const auto &root : roots) {
        const QString place = QFileInfo(root.path).canonicalFilePath();
        if (!root.isFile && !place.isEmpty() && (dir == place || dir.startsWith(place + u'/')))
            return fail(
                ErrorCode::InvalidRequest,
                Tr::tr("the backup would lie within %1, which it is a backup of").arg(root.path),
                Tr::tr("write it elsewhere, best to another disk"));
    }
    return {};
}

Result<Created> writeAll(const std::vector<Root> &roots, ArchiveWriter &writer)
{
    Created created;
    created.manifest.createdAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    created.manifest.program = buildVersion();
    for (const auto &root : roots) {
        const auto sources = filesOf(root);
        created.leftOut += sources.leftOut;
        for (const auto &source : sources.files) {
            auto record = writer.addFile(source.name, source.path);
            if (!record)
                return tl::unexpected(record.error());
            created.manifest.files.emplace(source.name, *std::move(record));
        }
    }
    const auto last =
        writer.addBytes(QLatin1StringView(Manifest::entryName), created.manifest.toJson());
    if (!last)
        return tl::unexpected(last.error());
    if (const auto finished = writer.finish(); !finished)
        return tl::unexpected(finished.error());
    return created;
}

Result<Created> createIn(QFile &file, const std::vector<Root> &roots, const QString &target)
{
    auto writer = ArchiveWriter::create(file, target);
    if (!writer)
        return tl::unexpected(writer.error());
    auto created = writeAll(roots, *writer);
    if (!created)
        return created;
    if (const auto synced = files::syncToDisk(file); !synced)
        return tl::unexpected(synced.error());
    created->archiveBytes = file.size();
    if (const auto named = files::replaceFile(file.fileName(), target); !named)
        return tl::unexpected(named.error());
    return created;
}

//! Reads one entry; the manifest's bytes are given back.
Result<QByteArray> readEntry(ArchiveReader &reader, FileRecord &record, Sink *sink, bool isManifest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray kept;
    for (;;) {
        const auto chunk = reader.read();
        if (!chunk)
            return tl::unexpected(chunk.error());
        if (chunk->isEmpty())
            break;
        record.size += chunk->size();
        hash.addData(*chunk);
        if (isManifest && record.size <= longestManifest)
            kept.append(*chunk);
        if (!isManifest && sink) {
            if (const auto written = sink->write(*chunk); !written)
                return tl::unexpected(written.error());
        }
    }
    record.sha256 = hash.result().toHex();
    return kept;
}

} // namespace

Result<Created> create(const std::vector<Root> &roots, const QString &target)
{
    if (const auto checked = checkTarget(roots, target); !checked)
        return tl::unexpected(checked.error());
    QFile file(target + u".part"_s);
    if (!file.open(QFile::WriteOnly | QFile::Truncate, files::privateFile))
        return fail(ErrorCode::Unavailable,
                    Tr::tr("cannot write %1: %2").arg(file.fileName(), file.errorString()));
    auto created = createIn(file, roots, target);
    if (!created)
        file.remove();
    return created;
}

Result<Manifest> verify(const QString &path, Sink *sink)
{
    auto reader = ArchiveReader::open(path);
    if (!reader)
        return tl::unexpected(reader.error());
    std::map<QString, FileRecord> found;
    std::optional<QByteArray> manifestText;
    for (;;) {
        const auto entry = reader->next();
        if (!entry)
            return tl::unexpected(entry.error());
        if (!*entry)
            break;
        const bool isManifest = (*entry)->name == QLatin1StringView(Manifest::entryName);
        if (found.contains((*entry)->name) || manifestText)
            return fail(ErrorCode::InvalidRequest,
                        Tr::tr("the backup is damaged: unexpected %1").arg((*entry)->name));
        FileRecord record{.isExecutable = (*entry)->isExecutable, .sha256 = {}};
        const bool isKept = sink && !isManifest;
        if (const auto begun = isKept ? sink->begin(**entry) : Result<>(); !begun)
            return tl::unexpected(begun.error());
        auto bytes = readEntry(*reader, record, sink, isManifest);
        if (!bytes)
            return tl::unexpected(bytes.error());
        if (const auto ended = isKept ? sink->end() : Result<>(); !ended)
            return tl::unexpected(ended.error());
        if (isManifest)
            manifestText = *std::move(bytes);
        else
            found.emplace((*entry)->name, std::move(record));
    }
    if (!manifestText)
        return fail(ErrorCode::InvalidRequest, Tr::tr("the backup is not complete: no manifest"));
    auto manifest = Manifest::fromJson(*manifestText);
    if (!manifest)
        return manifest;
    if (const auto checked = manifest->check(found); !checked)
        return tl::unexpected(checked.error());
    return manifest;
}

} // namespace claw::backup
