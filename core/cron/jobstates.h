// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/jobrunner.h"
#include "cron/receipt.h"
#include "cron/recurrence.h"

namespace claw::cron {

// How the state of a job changes; values in, values out.

//! The job as it comes from a file or from a client: with what it is due next, seen from now. A
//! recurring job that is due already stays so.
[[nodiscard]] Job scheduled(Job job, const Recurrence *recurrence, qint64 nowMs);

//! The job while it runs for this due time; nullopt: somebody asked for the run.
[[nodiscard]] Job begun(Job job, std::optional<qint64> dueAtMs, qint64 nowMs);

//! The job after such a run. A one-shot job that failed is due again after a while that doubles,
//! from 30 s to an hour.
[[nodiscard]] Job concluded(Job job, const Recurrence *recurrence, std::optional<qint64> dueAtMs,
                            const Outcome &outcome, qint64 nowMs);

//! It was to go once it has succeeded, and has.
[[nodiscard]] bool isFinished(const Job &job);

} // namespace claw::cron
