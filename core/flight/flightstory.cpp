// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/flightstory.h"

#include "flight/flightformat.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

template<size_t Size>
QString fromText(const format::Text<Size> &text)
{
    return QString::fromUtf8(text.data(), qsizetype(strnlen(text.data(), Size)));
}

std::optional<qint64> known(qint64 value)
{
    return value < 0 ? std::nullopt : std::optional(value);
}

std::optional<Verdict> verdictFrom(const format::Past &past)
{
    const auto cause = Cause(past.cause);
    if (!format::isWhole(past) || past.cause == 0 || cause > lastCause)
        return std::nullopt;
    return Verdict{.cause = cause,
                   .phase = Phase(past.phase),
                   .signal = int(past.signal),
                   .sender = past.sender,
                   .startedMs = past.startedMs,
                   .endedMs = past.endedMs,
                   .busyMs = past.busyMs,
                   .isCertain = past.isCertain != 0,
                   .activity = fromText(past.activity),
                   .detail = fromText(past.detail)};
}

void readRecords(const QByteArray &bytes, FlightStory &story)
{
    for (qsizetype i = 0; i < format::recordCount; ++i) {
        format::Record record;
        std::memcpy(&record, bytes.constData() + format::headerSize + i * format::recordSize,
                    sizeof record);
        if (record.sequence == 0 || !format::isWhole(record))
            continue;
        story.lastSequence = std::max(story.lastSequence, record.sequence);
        if (record.run != story.run)
            continue;
        story.entries.push_back({.sequence = record.sequence,
                                 .timeMs = record.timeMs,
                                 .kind = Kind(record.kind),
                                 .value = record.value,
                                 .detail = record.detail,
                                 .text = fromText(record.text)});
    }
    std::ranges::sort(story.entries, {}, &Entry::sequence);
}

} // namespace

QLatin1StringView wordOf(Kind kind)
{
    switch (kind) {
    case Kind::Started:
        return "started"_L1;
    case Kind::Ready:
        return "ready"_L1;
    case Kind::Warning:
        return "warning"_L1;
    case Kind::Error:
        return "error"_L1;
    case Kind::SlowRequest:
        return "slow-request"_L1;
    case Kind::Stall:
        return "stall"_L1;
    case Kind::Ending:
        return "ending"_L1;
    case Kind::Signal:
        return "signal"_L1;
    }
    return "unknown"_L1; // Of a later version.
}

const Entry *FlightStory::lastWords() const
{
    const auto isLast = [](const Entry &entry) {
        const bool goesOn =
            entry.value == qint64(Ending::Stopping) || entry.value == qint64(Ending::Restarting);
        return entry.kind == Kind::Signal || (entry.kind == Kind::Ending && !goesOn);
    };
    const auto last = std::find_if(entries.crbegin(), entries.crend(), isLast);
    return last == entries.crend() ? nullptr : &*last;
}

std::vector<Entry> FlightStory::latest(size_t count) const
{
    const auto from = entries.end() - std::ptrdiff_t(std::min(count, entries.size()));
    return {from, entries.end()};
}

Result<FlightStory> readStory(const QByteArray &bytes)
{
    format::Header header;
    if (bytes.size() != format::fileSize)
        return fail(ErrorCode::InvalidRequest, u"this is no flight record"_s);
    std::memcpy(&header, bytes.constData(), sizeof header);
    if (!format::isOurs(header.identity))
        return fail(ErrorCode::InvalidRequest, u"this is no flight record"_s);

    FlightStory story;
    const format::Run &run = header.run;
    story.isWhole = run.number == 0 || format::isWhole(run);
    if (story.isWhole) {
        story.run = run.number;
        story.startedMs = run.startedMs;
        story.pid = run.pid;
        story.watchdogUs = run.watchdogUs;
        story.cgroupOomKills = known(run.cgroupOomKills);
        story.systemOomKills = known(run.systemOomKills);
        story.bootId = fromText(run.bootId);
        story.version = fromText(run.version);
        story.cgroup = fromText(run.cgroup);
    }
    story.aliveMs = header.live.aliveMs;
    story.busySinceMs = header.live.busySinceMs;
    story.phase = Phase(header.live.phase);
    story.activity = fromText(header.live.activity);
    story.before = verdictFrom(header.past);
    readRecords(bytes, story);
    return story;
}

Result<FlightStory> readStoryFile(const QString &path)
{
    if (!QFileInfo::exists(path))
        return fail(ErrorCode::NotFound, u"there is no %1"_s.arg(path));
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QFile::ReadOnly))
        return fail(ErrorCode::Unavailable, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    return readStory(file.read(format::fileSize + 1));
}

} // namespace claw::flight
