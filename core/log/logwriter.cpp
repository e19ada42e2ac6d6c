// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logwriter.h"

#include "log/categories.h"
#include "log/streamfacts.h"

#include <condition_variable>
#include <mutex>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::log {

namespace {

constexpr auto goodbye = 1s;
// Lines come in bursts, and waking a thread costs more than writing a line.
constexpr auto burst = 2ms;

LogRecord droppedNotice(quint64 count, qint64 timeMs)
{
    return {.timeMs = timeMs,
            .level = LogLevel::Warning,
            .subsystem = u"gateway/log"_s,
            .message = u"%1 log lines dropped"_s.arg(count)};
}

} // namespace

// The only mutex-and-thread code of the folder: it is what keeps the rest of the program free of
// both.
struct LogWriter::Queue
{
    Queue(std::unique_ptr<LogTarget> to, Limits bounds, TroubleHandler handler)
        : target(std::move(to))
        , limits(bounds)
        , onTrouble(std::move(handler))
    { }

    static void run(const std::shared_ptr<Queue> &queue);
    void write(const LogRecord &record);
    void report(qint64 timeMs);
    [[nodiscard]] bool isUrgent() const;
    void retry();
    void note(const Result<> &written);

    const std::unique_ptr<LogTarget> target; //!< Only the thread touches it.
    const Limits limits;
    bool troubled = false; //!< The thread's as well, and so are the next two.
    qint64 lastTimeMs = 0; //!< Of the last record.
    std::chrono::steady_clock::time_point lastSeen; //!< When that was.

    std::mutex mutex;
    std::condition_variable changed;
    TroubleHandler onTrouble;
    std::vector<LogRecord> waiting;
    qsizetype waitingCharacters = 0;
    quint64 added = 0;
    quint64 settled = 0; //!< Of those added: written or given up.
    quint64 dropped = 0;
    quint64 reported = 0; //!< Of those dropped: a line says so.
    int flushing = 0; //!< Who waits for `settled`.
    bool stopping = false;
    bool ended = false;
};

void LogWriter::Queue::run(const std::shared_ptr<Queue> &queue)
{
    blockSignalsInThisThread();
    std::unique_lock lock(queue->mutex);
    const auto isNeeded = [&] { return queue->stopping || !queue->waiting.empty(); };
    for (;;) {
        if (queue->dropped == queue->reported) {
            queue->changed.wait(lock, isNeeded);
        } else if (!queue->changed.wait_for(lock, queue->limits.retryAfter, isNeeded)) {
            lock.unlock();
            queue->retry();
            lock.lock();
            continue;
        }
        if (queue->waiting.empty())
            break;
        queue->changed.wait_for(lock, burst, [&] { return queue->isUrgent(); });
        const auto batch = std::exchange(queue->waiting, {});
        queue->waitingCharacters = 0;
        lock.unlock();
        for (const LogRecord &record : batch)
            queue->write(record);
        lock.lock();
        if (queue->flushing > 0)
            queue->changed.notify_all();
    }
    queue->ended = true;
    queue->changed.notify_all();
}

//! Somebody waits, or there will soon be no room.
bool LogWriter::Queue::isUrgent() const
{
    return stopping || flushing > 0 || waiting.size() > limits.records / 2
        || waitingCharacters > limits.characters / 2;
}

void LogWriter::Queue::write(const LogRecord &record)
{
    lastTimeMs = record.timeMs;
    lastSeen = std::chrono::steady_clock::now();
    report(record.timeMs);
    const auto written = target->write(record);
    note(written);

    const std::scoped_lock lock(mutex);
    dropped += written ? 0 : 1;
    ++settled;
}

//! Says in the right place how many lines are missing.
void LogWriter::Queue::report(qint64 timeMs)
{
    std::unique_lock lock(mutex);
    const quint64 lost = dropped;
    if (lost == reported)
        return;
    lock.unlock();
    const auto written = target->write(droppedNotice(lost - reported, timeMs));
    note(written);
    lock.lock();
    reported = written ? lost : reported;
}

void LogWriter::Queue::retry()
{
    const auto since = std::chrono::steady_clock::now() - lastSeen;
    report(lastTimeMs + std::chrono::duration_cast<std::chrono::milliseconds>(since).count());
}

//! Tells the beginning and the end of an outage.
void LogWriter::Queue::note(const Result<> &written)
{
    if (troubled == !written)
        return;
    troubled = !written;
    const QString why = troubled ? written.error().message : QString();
    if (troubled)
        qCWarning(lcLog).noquote() << "log lines are dropped:" << why;
    const std::scoped_lock lock(mutex);
    if (onTrouble)
        onTrouble(why);
}

LogWriter::LogWriter(std::unique_ptr<LogTarget> target, Limits limits, TroubleHandler onTrouble)
    : m_queue(std::make_shared<Queue>(std::move(target), limits, std::move(onTrouble)))
{
    m_thread = std::thread(&Queue::run, m_queue);
}

LogWriter::~LogWriter()
{
    std::unique_lock lock(m_queue->mutex);
    m_queue->stopping = true;
    m_queue->changed.notify_all();
    const bool ended = m_queue->changed.wait_for(lock, goodbye, [&] { return m_queue->ended; });
    m_queue->onTrouble = {};
    lock.unlock();
    if (ended)
        m_thread.join();
    else
        m_thread.detach();
}

void LogWriter::add(LogRecord record)
{
    const std::scoped_lock lock(m_queue->mutex);
    const qsizetype size = record.message.size();
    if (m_queue->waiting.size() >= m_queue->limits.records
        || m_queue->waitingCharacters + size > m_queue->limits.characters) {
        ++m_queue->dropped;
        return;
    }
    m_queue->waiting.push_back(std::move(record));
    m_queue->waitingCharacters += size;
    ++m_queue->added;
    if (m_queue->waiting.size() == 1 || m_queue->isUrgent())
        m_queue->changed.notify_all();
}

bool LogWriter::flush(std::chrono::milliseconds bound)
{
    std::unique_lock lock(m_queue->mutex);
    const quint64 goal = m_queue->added;
    ++m_queue->flushing;
    m_queue->changed.notify_all();
    const bool settled =
        m_queue->changed.wait_for(lock, bound, [&] { return m_queue->settled >= goal; });
    --m_queue->flushing;
    return settled;
}

quint64 LogWriter::dropped() const
{
    const std::scoped_lock lock(m_queue->mutex);
    return m_queue->dropped;
}

} // namespace claw::log
