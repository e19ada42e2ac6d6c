// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/transcriptarchive.h"

#include "files/atomicfile.h"
#include "json/jsontext.h"
#include "sessions/backwardlines.h"
#include "sessions/transcriptwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <filesystem>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

//! The last lines that are not blank, oldest first; at most one more than `most`.
QByteArrayList lastLines(QFile &file, qsizetype most)
{
    BackwardLines lines(file);
    QByteArrayList kept;
    while (kept.size() <= most) {
        auto line = lines.previous();
        if (!line)
            break;
        if (!line->trimmed().isEmpty())
            kept.append(*std::move(line));
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

//! Empty when the first line is no header.
QByteArray headerOf(QFile &file)
{
    constexpr qint64 longestHeader = 64 * 1024;
    if (!file.seek(0))
        return {};
    const QByteArray line = file.readLine(longestHeader).trimmed();
    const auto header = json::parse(line);
    const bool isHeader = header && header->toObject().value("type"_L1) == "session"_L1;
    return isHeader ? line : QByteArray();
}

//! What the line hung from is gone.
QByteArray asRoot(const QByteArray &line)
{
    const auto entry = json::parse(line);
    if (!entry || !entry->toObject().contains("parentId"_L1))
        return line;
    QJsonObject root = entry->toObject();
    root.insert("parentId"_L1, QJsonValue());
    return json::compact(root);
}

//! A second name for the file, or a copy where the file system knows no second names.
Result<> keepAs(const QString &path, const QString &kept)
{
    std::error_code refused;
    std::filesystem::create_hard_link(std::filesystem::path(path.toStdU16String()),
                                      std::filesystem::path(kept.toStdU16String()), refused);
    if (!refused || QFile::copy(path, kept))
        return {};
    return fail(
        ErrorCode::Unavailable,
        u"cannot keep %1 as %2: %3"_s.arg(path, kept, QString::fromStdString(refused.message())));
}

bool isArchive(const QString &name)
{
    static const QRegularExpression archive(u"\\.jsonl\\.(bak|deleted|torn)\\.\\d{4}-"_s);
    return archive.match(name).hasMatch();
}

} // namespace

QStringList archiveDeleted(const QStringList &paths, qint64 nowMs)
{
    QStringList archived;
    for (const QString &path : paths) {
        const QString kept = archiveName(path, "deleted"_L1, nowMs);
        if (QFileInfo::exists(path) && QFile::rename(path, kept))
            archived.append(kept);
    }
    return archived;
}

Result<Compaction> compactTranscript(const QString &path, qsizetype maxLines, qint64 nowMs)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, file.errorString()));
    QByteArrayList lines = lastLines(file, maxLines);
    if (lines.size() <= maxLines)
        return Compaction{.keptLines = lines.size()};

    lines.removeFirst();
    const QByteArray header = headerOf(file);
    if (!header.isEmpty())
        lines.removeFirst(); // Its place goes to the header.
    if (!header.isEmpty() && !lines.isEmpty())
        lines.first() = asRoot(lines.first());
    if (!header.isEmpty())
        lines.prepend(header);

    const QString archived = archiveName(path, "bak"_L1, nowMs);
    const auto kept = keepAs(path, archived);
    if (!kept)
        return tl::unexpected(kept.error());
    const auto written = files::writeAtomically(path, lines.join('\n') + '\n');
    if (!written) {
        QFile::remove(archived);
        return tl::unexpected(written.error());
    }
    return Compaction{.isCompacted = true, .keptLines = lines.size(), .archived = archived};
}

Pruned pruneArchives(const QString &directory, DiskBudget budget)
{
    QFileInfoList archives = QDir(directory).entryInfoList(QDir::Files | QDir::NoSymLinks);
    archives.removeIf([](const QFileInfo &file) { return !isArchive(file.fileName()); });
    std::sort(archives.begin(), archives.end(), [](const QFileInfo &left, const QFileInfo &right) {
        return left.lastModified() > right.lastModified();
    });
    Pruned pruned;
    qint64 total = 0;
    for (const QFileInfo &file : std::as_const(archives)) {
        total += file.size();
        if (total > budget.archiveBytes && QFile::remove(file.filePath())) {
            ++pruned.files;
            pruned.bytes += file.size();
            total -= file.size();
        }
    }
    return pruned;
}

} // namespace claw::sessions
