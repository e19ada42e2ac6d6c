// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "tests/support/program.h"

#include <QDeadlineTimer>
#include <QList>

#include <chrono>

namespace claw::bench {

//! One line of the table.
struct Reading
{
    QString what;
    double value = 0;
    QString unit;
    bool smallerIsBetter = true;
};

//! How long to look and how often to repeat.
struct Plan
{
    std::chrono::milliseconds warmUp{2000}; //!< A just-in-time compiler shall have done its work.
    std::chrono::milliseconds window{4000}; //!< CPU time is counted in steps of 10 ms.
    std::chrono::milliseconds settle{3000}; //!< Before memory is read.
    int starts = 5;
    int commandRuns = 5;
    int idleConnections = 1000;
    QString only; //!< The one part to measure, of partNames(); empty: all.
    //! When it has passed nothing new is begun and the run fails; what is begun has limits of its own.
    QDeadlineTimer deadline{QDeadlineTimer::Forever};
};

//! What a Plan can be narrowed to.
[[nodiscard]] QStringList partNames();

//! Measures one program. The readings of two programs have the same lines in the same order.
//! Starts and stops its own gateways, each with an own HOME, on loopback. Takes a minute or two.
[[nodiscard]] Result<QList<Reading>> measure(const testing::Program &program, const Plan &plan);

} // namespace claw::bench
