// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/runlog.h"

#include "files/atomicfile.h"
#include "files/diskbarrier.h"
#include "json/jsontext.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

constexpr qsizetype linesAsked = 200; // The newest receipts are among them.

//! Somebody's lines, or half a line of a crash, are passed over.
std::optional<QJsonObject> lineOf(QByteArrayView text, const QString &jobId)
{
    const auto value = json::parse(text.trimmed().toByteArray());
    const QJsonObject object = value ? value->toObject() : QJsonObject();
    if (object.value("jobId"_L1).toString() != jobId || !object.value("ts"_L1).isDouble())
        return std::nullopt;
    return object;
}

//! From the newest on, until it says that it has enough.
template<typename Visit>
void visitBackwards(const QByteArray &text, const QString &jobId, Visit visit)
{
    qsizetype end = text.size();
    while (end > 0) {
        const qsizetype newline = text.lastIndexOf('\n', end - 1);
        const auto line =
            lineOf(QByteArrayView(text).sliced(newline + 1, end - newline - 1), jobId);
        if (line && !visit(*line))
            return;
        end = newline;
    }
}

} // namespace

RunLog::RunLog(const QString &jobsPath)
    : m_directory(QFileInfo(jobsPath).path() + u"/runs"_s)
{ }

QString RunLog::pathOf(const QString &jobId) const
{
    constexpr qsizetype longest = 200;
    const bool leadsElsewhere = jobId.isEmpty() || jobId.size() > longest || jobId.contains(u'/')
        || jobId.contains(u'\\') || jobId.contains(u'\0') || jobId.startsWith(u'.');
    return leadsElsewhere ? QString() : m_directory + u'/' + jobId + u".jsonl"_s;
}

Result<> RunLog::append(const QString &jobId, const std::vector<LogEntry> &entries) const
{
    const QString path = pathOf(jobId);
    if (path.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"no file can be named after the job"_s);
    if (auto made = files::ensurePrivateDir(m_directory); !made)
        return made;
    QByteArray lines;
    for (const LogEntry &entry : entries)
        lines += json::compact(toJson(entry)) + '\n';
    QFile file(path);
    const bool isOpen = file.open(QFile::Append | QFile::WriteOnly);
    if (!isOpen || file.write(lines) != lines.size() || !file.flush())
        return fail(ErrorCode::Unavailable, u"%1: %2"_s.arg(path, file.errorString()));
    file.setPermissions(files::privateFile);
    if (auto synced = files::syncToDisk(file); !synced)
        return synced;
    const bool isLong = file.size() > most;
    file.close();
    return isLong ? cut(path) : Result<>();
}

Result<> RunLog::cut(const QString &path) const
{
    const auto text = files::readAll(path, largest);
    if (!text)
        return tl::unexpected(text.error());
    qsizetype newline = text->size();
    for (qsizetype lines = 0; newline > 0 && lines <= keptLines; ++lines)
        newline = text->lastIndexOf('\n', newline - 1);
    return files::writeAtomically(path, text->sliced(newline + 1));
}

QJsonArray RunLog::read(const QString &jobId, qsizetype limit, bool withReceipts) const
{
    QJsonArray newestFirst;
    const QString path = pathOf(jobId);
    if (path.isEmpty())
        return newestFirst;
    const auto text = files::readAll(path, largest);
    if (!text)
        return newestFirst;
    visitBackwards(*text, jobId, [&](const QJsonObject &line) {
        const QString action = line.value("action"_L1).toString();
        if (action == "finished"_L1 || (withReceipts && action == "receipt"_L1))
            newestFirst.append(line);
        return newestFirst.size() < limit;
    });
    QJsonArray entries;
    for (qsizetype i = newestFirst.size(); i > 0; --i)
        entries.append(newestFirst.at(i - 1));
    return entries;
}

std::optional<qint64> RunLog::accountedUntil(const QString &jobId) const
{
    std::optional<qint64> until;
    const QJsonArray newest = read(jobId, linesAsked, true);
    for (const QJsonValue &value : newest) {
        const auto entry = json::fromJson<LogEntry>(value);
        if (entry && entry->receipt)
            until = std::max(until.value_or(entry->receipt->untilMs), entry->receipt->untilMs);
    }
    return until;
}

} // namespace claw::cron
