// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/flightrecorder.h"

#include <algorithm>
#include <chrono>
#include <cstring>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

template<size_t Size>
void put(format::Text<Size> &target, const char *text, size_t length)
{
    const size_t kept = std::min(length, Size - 1);
    std::memcpy(target.data(), text, kept);
    target[kept] = '\0';
}

template<size_t Size>
void put(format::Text<Size> &target, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    put(target, bytes.constData(), size_t(bytes.size()));
}

format::Past sealedPast(const std::optional<Verdict> &verdict)
{
    format::Past past{};
    if (verdict) {
        past.cause = quint32(verdict->cause);
        past.phase = quint32(verdict->phase);
        past.signal = verdict->signal;
        past.sender = verdict->sender;
        past.startedMs = verdict->startedMs;
        past.endedMs = verdict->endedMs;
        past.busyMs = verdict->busyMs;
        past.isCertain = verdict->isCertain ? 1 : 0;
        put(past.activity, verdict->activity);
        put(past.detail, verdict->detail);
    }
    format::seal(past);
    return past;
}

format::Run sealedRun(quint64 number, qint64 nowMs, const RunFacts &facts)
{
    format::Run run{};
    run.number = number;
    run.startedMs = nowMs;
    run.pid = facts.pid;
    run.watchdogUs = facts.watchdogUs;
    run.cgroupOomKills = facts.cgroupOomKills.value_or(-1);
    run.systemOomKills = facts.systemOomKills.value_or(-1);
    put(run.bootId, facts.bootId);
    put(run.version, facts.version);
    put(run.cgroup, facts.cgroup);
    format::seal(run);
    return run;
}

} // namespace

FlightRecorder::FlightRecorder(const Clock &clock)
    : m_clock(clock)
    , m_file(FlightFile::inMemory())
{ }

FlightRecorder::~FlightRecorder() = default;

void FlightRecorder::begin(std::unique_ptr<FlightFile> file, const FlightStory &story,
                           const std::optional<Verdict> &past, const RunFacts &facts)
{
    m_file = std::move(file);
    m_run = story.run + 1;
    m_next = story.lastSequence + 1;
    auto &header = m_file->header();
    header.past = sealedPast(past);
    header.live = {};
    header.live.aliveMs = nowMs();
    header.run = sealedRun(m_run, nowMs(), facts);
    add(Kind::Started, facts.version);
}

qint64 FlightRecorder::nowMs() const
{
    return m_clock.nowMs();
}

void FlightRecorder::setPhase(Phase phase)
{
    m_file->header().live.phase = quint32(phase);
}

void FlightRecorder::ready()
{
    setPhase(Phase::Ready);
    add(Kind::Ready, "");
}

void FlightRecorder::ending(Ending ending, const QString &why)
{
    if (ending == Ending::Stopping)
        setPhase(Phase::Stopping);
    if (ending == Ending::Restarting)
        setPhase(Phase::Restarting);
    add(Kind::Ending, why, qint64(ending));
}

void FlightRecorder::slowRequest(const QString &method, qint64 ms)
{
    add(Kind::SlowRequest, method, ms);
}

void FlightRecorder::stall(qint64 ms)
{
    ++m_stalls.count;
    m_stalls.totalMs += ms;
    add(Kind::Stall, m_file->header().live.activity.data(), ms);
}

void FlightRecorder::noticed(const log::LogRecord &record)
{
    add(record.level >= log::LogLevel::Error ? Kind::Error : Kind::Warning, record.message);
}

void FlightRecorder::busyWith(const char *what)
{
    auto &live = m_file->header().live;
    put(live.activity, what, strnlen(what, live.activity.size()));
    live.busySinceMs = nowMs();
}

void FlightRecorder::busyWith(const QString &what)
{
    put(m_file->header().live.activity, what);
}

void FlightRecorder::idle()
{
    m_file->header().live.busySinceMs = 0;
}

void FlightRecorder::alive()
{
    m_file->header().live.aliveMs = nowMs();
}

void FlightRecorder::signalled(int signal, qint64 sender)
{
    add(Kind::Signal, m_file->header().live.activity.data(), signal, sender);
}

void FlightRecorder::add(Kind kind, const QString &text, qint64 value)
{
    add(kind, text.toUtf8().constData(), value);
}

void FlightRecorder::add(Kind kind, const char *text, qint64 value, qint64 detail)
{
    format::Record record{};
    record.sequence = m_next.fetch_add(1);
    record.timeMs = nowMs();
    record.run = m_run;
    record.kind = quint32(kind);
    record.value = value;
    record.detail = detail;
    put(record.text, text, strnlen(text, record.text.size()));
    format::seal(record);
    m_file->slot(record.sequence) = record;
}

} // namespace claw::flight
