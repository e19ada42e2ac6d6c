// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace claw::flight {

class FlightRecorder;

//! Writes a last record when a fatal signal arrives (SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGILL; on
//! Windows an unhandled exception), then lets happen what would have happened without us: a core
//! dump, a sanitizer's report, the end. Also for a full stack, on the thread that made it.
//!
//! A fault within the recorder's own file (the disk is full or gone, somebody cut the file) does not
//! end the program: plain memory takes the place of the file.
//!
//! One at a time may exist.
class CrashHandler
{
public:
    //! `recorder` outlives the handler.
    explicit CrashHandler(FlightRecorder &recorder);
    ~CrashHandler();
    CrashHandler(const CrashHandler &) = delete;
    CrashHandler &operator=(const CrashHandler &) = delete;
};

//! `SIGSEGV`; `signal 42` for one that the handler does not know.
[[nodiscard]] QString signalName(int number);

} // namespace claw::flight
