// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/logtarget.h"

#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace claw::log {

//! Stands between those who log and a target that may be slow, full or stuck: a bounded queue and a
//! Stands between those who log and a target that may be slow, full or stuck: a bounded queue and a
//! thread that empties it, woken once for what comes within 2 ms. Nothing here waits but flush(). What
//! finds no room, or what the target refuses, is counted and reported as `N log lines dropped` as soon
//! as a line gets through again; this is tried from time to time, also when nobody logs. The beginning
//! of an outage is logged, which is to say on the other targets.
class LogWriter
{
public:
    struct Limits
    {
        size_t records = 8192;
        qsizetype characters = 1024 * 1024;
        std::chrono::milliseconds retryAfter{5000}; //!< While lines are dropped.
    };
    //! Told why lines are dropped, and with an empty text when they get through again. Called on the
    //! writer's thread, never after the writer is gone; must not log or wait.
    using TroubleHandler = std::function<void(const QString &)>;

    LogWriter(std::unique_ptr<LogTarget> target, Limits limits, TroubleHandler onTrouble = {});
    //! Waits as flush() for up to a second, then leaves a stuck target behind.
    ~LogWriter();
    LogWriter(const LogWriter &) = delete;
    LogWriter &operator=(const LogWriter &) = delete;

    //! Safe from any thread.
    void add(LogRecord record);
    //! True when all that was added before has been written or dropped within `bound`.
    bool flush(std::chrono::milliseconds bound);
    //! How many lines have been lost so far.
    [[nodiscard]] quint64 dropped() const;

private:
    struct Queue;

    std::shared_ptr<Queue> m_queue; //!< Shared with the thread, which a stuck target may keep.
    std::thread m_thread;
};

} // namespace claw::log
