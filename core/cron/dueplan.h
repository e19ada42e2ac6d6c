// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/receipt.h"
#include "cron/recurrence.h"

#include <vector>

namespace claw::cron {

//! Why due times may have passed without the job.
enum class Delay {
    Asleep, //!< The machine slept, or its clock was set.
    Down, //!< No gateway was running.
    Busy, //!< The run before had not ended.
};

//! What is to be done about the due times of a job that have come.
struct DuePlan
{
    std::vector<qint64> runs; //!< These run, in this order.
    std::vector<Receipt> receipts; //!< Of those that do not.
};

//! Somebody who asks within it after the due time is told that the job ran in time.
constexpr qint64 onTimeMs = 10'000;
//! A due time that is no older counts as come, not as missed: a restart loses no job.
constexpr qint64 missedAfterMs = 5 * 60 * 1000;

/*! Decides about all due times from the job's `nextRunAtMs`, which has come, until now.

    A one-shot job runs. Of several due times the job's rule decides; without one the last of them
    runs and the others are merged into it, unless the gateway was down: then what is older than
    missedAfterMs is skipped, as in the reference.
*/
[[nodiscard]] DuePlan planDue(const Job &job, const Recurrence &recurrence, qint64 nowMs,
                              Delay delay);

} // namespace claw::cron
