// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logtail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::log {

namespace {

//! Where to begin reading, and what that says about the caller's cursor.
qint64 chooseStart(const LogTailQuery &query, LogTail &tail)
{
    const qint64 latest = std::max(qint64(0), tail.size - query.maxBytes);
    if (query.cursor && *query.cursor <= tail.size && tail.size - *query.cursor <= query.maxBytes)
        return *query.cursor;
    tail.reset = query.cursor.has_value();
    tail.truncated = latest > 0;
    return latest;
}

Result<QByteArray> readRange(QFile &file, qint64 start, qint64 end)
{
    if (!file.seek(start))
        return fail(ErrorCode::Unavailable, file.errorString());
    QByteArray bytes = file.read(end - start);
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unavailable, file.errorString());
    return bytes;
}

QStringList toLines(QByteArray text, int limit)
{
    if (text.endsWith('\n'))
        text.chop(1);
    else if (text.isEmpty())
        return {};
    const QList<QByteArray> pieces = text.split('\n');
    QStringList lines;
    for (const QByteArray &piece : pieces.last(std::min(qsizetype(limit), pieces.size())))
        lines << QString::fromUtf8(piece);
    return lines;
}

} // namespace

QString currentLogFile(const QString &configured)
{
    static const QRegularExpression ofADay(u"\\Aclawdbot-\\d{4}-\\d{2}-\\d{2}\\.log\\z"_s);
    const QFileInfo info(configured);
    if (info.exists() || !ofADay.match(info.fileName()).hasMatch())
        return configured;
    const auto byTime = info.dir().entryInfoList({u"clawdbot-*.log"_s}, QDir::Files, QDir::Time);
    const auto newest = std::ranges::find_if(byTime, [](const QFileInfo &candidate) {
        return ofADay.match(candidate.fileName()).hasMatch();
    });
    return newest == byTime.end() ? configured : newest->filePath();
}

Result<LogTail> tailLog(const QString &configured, const LogTailQuery &query)
{
    LogTail tail{.file = currentLogFile(configured), .lines = {}};
    QFile file(tail.file);
    if (!file.exists())
        return tail;
    if (!QFileInfo(file).isFile())
        return fail(ErrorCode::Unavailable, u"log read failed: not a regular file"_s);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unavailable, u"log read failed: "_s + file.errorString());

    tail.size = file.size();
    tail.cursor = tail.size;
    const qint64 start = chooseStart(query, tail);
    // One byte more tells whether the first line is whole.
    const auto bytes = readRange(file, std::max(qint64(0), start - 1), tail.size);
    if (!bytes)
        return failWithin(u"log read failed"_s, bytes.error());
    QByteArray text = *bytes;
    if (start > 0) {
        const qsizetype firstEnd = text.indexOf('\n');
        text = firstEnd < 0 ? QByteArray() : text.mid(firstEnd + 1);
    }
    tail.lines = toLines(std::move(text), query.limit);
    return tail;
}

} // namespace claw::log
