// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw::bench {

//! What the kernel says about a process. Linux: read from /proc.
struct ProcessFacts
{
    double cpuMicros = 0; //!< User and system time of all its threads so far.
    double residentKiB = 0;
    double wakeUps = 0; //!< How often its threads slept until something came.

    [[nodiscard]] static ProcessFacts of(qint64 pid);
};

//! The process in the family of `ancestor` that listens on `port`; 0 when there is none. The reference
//! starts its gateway from a wrapper that stays.
[[nodiscard]] qint64 listenerIn(qint64 ancestor, quint16 port);

} // namespace claw::bench
