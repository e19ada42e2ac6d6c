// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/transcriptwriter.h"

#include "files/atomicfile.h"
#include "files/diskbarrier.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "sessions/backwardlines.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr int transcriptVersion = 3;

//! The end of a transcript, where the next line goes.
struct Tail
{
    QString leafId; //!< Empty: the next line has no parent.
    qint64 nextSeq = 0;
    bool lacksNewline = false; //!< The last line is whole but not ended.
    qint64 tornBytes = 0; //!< At the end, of a line that is not whole.
};

QString isoTime(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

//! Counts line ends without looking at what is between them.
qint64 countLines(QFile &file)
{
    constexpr qint64 chunk = 1024 * 1024;
    qint64 lines = 0;
    file.seek(0);
    for (QByteArray bytes = file.read(chunk); !bytes.isEmpty(); bytes = file.read(chunk))
        lines += bytes.count('\n');
    return lines;
}

Tail tailOf(QFile &file)
{
    Tail tail;
    BackwardLines lines(file);
    bool isLast = true;
    for (auto line = lines.previous(); line; line = lines.previous()) {
        const auto entry = json::parse(*line);
        if (isLast && !lines.endsWithNewline()) {
            tail.lacksNewline = entry && entry->isObject();
            tail.tornBytes = tail.lacksNewline ? 0 : line->size();
        }
        isLast = false;
        if (!entry || !entry->isObject())
            continue;
        const QJsonObject object = entry->toObject();
        if (object.value("type"_L1) != "session"_L1)
            tail.leafId = object.value("id"_L1).toString();
        const QJsonValue seq = object.value("seq"_L1);
        tail.nextSeq =
            seq.isDouble() ? seq.toInteger() + 1 : countLines(file) + (tail.lacksNewline ? 1 : 0);
        return tail;
    }
    tail.nextSeq = countLines(file);
    return tail;
}

// A bijection of the sequence number, so that no two entries of a transcript share an id, with the
// session in it, so that those of different sessions seldom do.
QString entryId(const QString &sessionId, qint64 seq)
{
    quint32 bits = quint32(seq) * 0x9e3779b1U + sessionId.left(8).toUInt(nullptr, 16);
    bits ^= bits >> 16;
    bits *= 0x85ebca6bU;
    bits ^= bits >> 13;
    return QString::number(bits, 16).rightJustified(8, u'0');
}

QByteArray headerLine(const TranscriptAppend &append)
{
    json::ObjectWriter header;
    header.add("type"_L1, "session"_L1).add("version"_L1, transcriptVersion);
    header.add("id"_L1, append.sessionId).add("timestamp"_L1, isoTime(append.nowMs));
    header.add("cwd"_L1, append.workspaceDir);
    return header.take() + '\n';
}

QByteArray entryLine(const NewEntry &entry, const WrittenEntry &written, const QString &parentId,
                     qint64 nowMs)
{
    json::ObjectWriter line;
    line.add("type"_L1, entry.type).add("id"_L1, written.id);
    line.add("parentId"_L1, parentId.isEmpty() ? QJsonValue() : QJsonValue(parentId));
    line.add("timestamp"_L1, isoTime(nowMs)).add("seq"_L1, written.seq);
    if (!entry.idempotencyKey.isEmpty())
        line.add("idempotencyKey"_L1, entry.idempotencyKey);
    if (!entry.runId.isEmpty())
        line.add("runId"_L1, entry.runId);
    QByteArray text = line.take();
    // The members of the type follow ours in the same object.
    if (!entry.fields.isEmpty()) {
        text.chop(1);
        text.append(',').append(json::compact(entry.fields).sliced(1));
    }
    return text + '\n';
}

//! Moves what a crash left of a line out of the way.
Result<QString> setTornAside(QFile &file, qint64 tornBytes, qint64 nowMs)
{
    const qint64 whole = file.size() - tornBytes;
    if (!file.seek(whole))
        return fail(ErrorCode::Unavailable, file.errorString());
    const QString kept = archiveName(file.fileName(), "torn"_L1, nowMs);
    const auto written = files::writeAtomically(kept, file.read(tornBytes));
    if (!written)
        return tl::unexpected(written.error());
    if (!file.resize(whole))
        return fail(ErrorCode::Unavailable, file.errorString());
    return kept;
}

Result<> create(const TranscriptAppend &append)
{
    return files::ensurePrivateDir(QFileInfo(append.path).path()).and_then([&] {
        return files::writeAtomically(append.path, headerLine(append));
    });
}

Result<> write(QFile &file, const QByteArray &bytes, Durability durability)
{
    const qint64 before = file.size();
    if (file.write(bytes) != bytes.size()) {
        const QString reason = file.errorString();
        file.resize(before); // Half a line would be taken for a torn one.
        return fail(ErrorCode::Unavailable, reason, u"free some space on the disk"_s);
    }
    return durability == Durability::Synced ? files::syncToDisk(file) : Result<>();
}

} // namespace

QString archiveName(const QString &path, QLatin1StringView what, qint64 nowMs)
{
    return u"%1.%2.%3"_s.arg(path, what, isoTime(nowMs).replace(u':', u'-'));
}

Result<Appended> appendToTranscript(const TranscriptAppend &append)
{
    const bool isNew = !QFileInfo::exists(append.path) || QFileInfo(append.path).size() == 0;
    if (isNew && !append.mayCreate)
        return fail(ErrorCode::NotFound, u"transcript file not found"_s);
    if (isNew) {
        const auto created = create(append);
        if (!created)
            return tl::unexpected(created.error());
    }
    QFile file(append.path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::ExistingOnly
                   | QIODevice::Unbuffered))
        return fail(ErrorCode::Unavailable, file.errorString());

    Tail tail = tailOf(file);
    Appended appended;
    if (tail.tornBytes > 0) {
        const auto kept = setTornAside(file, tail.tornBytes, append.nowMs);
        if (!kept)
            return tl::unexpected(kept.error());
        appended.torn = *kept;
    }
    QByteArray bytes(tail.lacksNewline ? "\n" : "");
    for (const NewEntry &entry : append.entries) {
        const WrittenEntry written{.id = entryId(append.sessionId, tail.nextSeq),
                                   .seq = tail.nextSeq};
        bytes.append(entryLine(entry, written, entry.parentId.value_or(tail.leafId), append.nowMs));
        tail.leafId = written.id;
        ++tail.nextSeq;
        appended.entries.push_back(written);
    }
    const auto done = write(file, bytes, append.durability);
    if (!done)
        return tl::unexpected(done.error());
    return appended;
}

} // namespace claw::sessions
