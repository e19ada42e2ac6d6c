// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "base/clock.h"
#include "flight/crashhandler.h"
#include "flight/flightrecorder.h"
#include "flight/loopwatch.h"

#include <memory>

namespace claw::app {

class Composition;

//! The flight recorder of a gateway process: says how the last run ended, and records this one from
//! the claim of the state directory to the exit code, across restarts in the same process.
class Flight
{
public:
    explicit Flight(const Clock &clock);
    ~Flight();
    Flight(const Flight &) = delete;
    Flight &operator=(const Flight &) = delete;

    //! Judges the last run and begins a new one. Without a lock on the state directory the file may
    //! be somebody else's: this run is then recorded in memory alone. A disk that does not let itself
    //! be used is no reason not to start.
    void begin(const Launch &launch, const StateClaim &claim);
    //! Says in the log how the last run ended; once.
    void tellOfLastRun();
    //! Has the requests of this gateway watched and its health tell of the last run.
    void attach(Composition &composition);

    [[nodiscard]] flight::FlightRecorder &recorder() { return m_recorder; }
    [[nodiscard]] const std::optional<flight::Verdict> &lastRun() const { return m_lastRun; }

private:
    [[nodiscard]] std::unique_ptr<flight::FlightFile> open(const QString &path);

    const Clock &m_clock;
    flight::FlightRecorder m_recorder;
    std::unique_ptr<flight::CrashHandler> m_crashHandler;
    std::unique_ptr<flight::LoopWatch> m_loopWatch;
    std::optional<flight::Verdict> m_lastRun;
    QStringList m_troubles; //!< Not yet in the log.
    bool m_isTold = false;
};

} // namespace claw::app
