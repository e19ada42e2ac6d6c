// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "flight/flightfile.h"
#include "flight/flightstory.h"
#include "log/logwitness.h"

#include <QString>

#include <atomic>
#include <memory>

namespace claw::flight {

//! What a run says of itself when it begins.
struct RunFacts
{
    QString version;
    qint64 pid = 0;
    qint64 watchdogUs = 0; //!< See format::Run.
    QString bootId;
    QString cgroup;
    std::optional<qint64> cgroupOomKills;
    std::optional<qint64> systemOomKills;
};

//! How often the loop stood still since the start of the process.
struct Stalls
{
    qint64 count = 0;
    qint64 totalMs = 0;
};

//! Writes down what this run of the gateway does, so that it can be read after any death.
//!
//! Records may be added on any thread and in a signal handler; the rest belongs to the control
//! thread. Nothing here waits, allocates (but for the conversion of a QString) or fails.
class FlightRecorder final : public log::LogWitness
{
public:
    explicit FlightRecorder(const Clock &clock);
    ~FlightRecorder() override;

    //! From now on into this file. `story` is what stood in it, `past` what is to be remembered of it.
    void begin(std::unique_ptr<FlightFile> file, const FlightStory &story,
               const std::optional<Verdict> &past, const RunFacts &facts);

    void setPhase(Phase phase);
    void ready();
    void ending(Ending ending, const QString &why);
    void slowRequest(const QString &method, qint64 ms);
    void stall(qint64 ms);
    [[nodiscard]] const Stalls &stalls() const { return m_stalls; }
    //! Warnings and errors, from the log.
    void noticed(const log::LogRecord &record) override;

    //! The loop has begun something; `what` is a name, not a sentence.
    void busyWith(const char *what);
    //! A better name for what the loop is busy with.
    void busyWith(const QString &what);
    //! The loop waits again.
    void idle();
    //! The loop turns.
    void alive();

    //! The last record of this run. Async-signal-safe. `sender`: see Kind::Signal.
    void signalled(int signal, qint64 sender);
    //! The memory of the file: a fault in there is the disk's.
    [[nodiscard]] QByteArray memory() const { return m_file->bytes(); }
    [[nodiscard]] bool isOnDisk() const { return m_file->isOnDisk(); }

private:
    void add(Kind kind, const char *text, qint64 value = 0, qint64 detail = 0);
    void add(Kind kind, const QString &text, qint64 value = 0);
    [[nodiscard]] qint64 nowMs() const;

    const Clock &m_clock;
    std::unique_ptr<FlightFile> m_file;
    quint64 m_run = 0;
    std::atomic<quint64> m_next = 1;
    Stalls m_stalls;
};

} // namespace claw::flight
