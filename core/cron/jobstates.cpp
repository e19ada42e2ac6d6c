// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/jobstates.h"

#include <algorithm>

namespace claw::cron {

namespace {

// A due time so far beyond the next one was set by a clock that was wrong.
constexpr qint64 clockErrorMs = qint64(24) * 60 * 60 * 1000;

qint64 retryAfterMs(int failures)
{
    constexpr qint64 first = 30'000;
    constexpr qint64 longest = 60 * 60 * 1000;
    constexpr int mostDoublings = 7;
    return std::min(longest, first << std::clamp(failures - 1, 0, mostDoublings));
}

//! A one-shot job has run for its time, or later.
bool hasSucceeded(const JobState &state, qint64 atMs)
{
    return state.lastStatus == RunStatus::Ok && state.lastRunAtMs.value_or(atMs - 1) >= atMs;
}

} // namespace

Job scheduled(Job job, const Recurrence *recurrence, qint64 nowMs)
{
    JobState &state = job.state;
    if (!job.enabled || !recurrence) {
        state.nextRunAtMs.reset();
        return job;
    }
    if (const auto *at = std::get_if<At>(&job.schedule)) {
        if (hasSucceeded(state, at->atMs))
            state.nextRunAtMs.reset();
        else if (!state.nextRunAtMs)
            state.nextRunAtMs = at->atMs;
        return job;
    }
    const auto next = recurrence->nextAfter(nowMs);
    if (!state.nextRunAtMs || !next || *state.nextRunAtMs - *next > clockErrorMs)
        state.nextRunAtMs = next;
    return job;
}

Job begun(Job job, std::optional<qint64> dueAtMs, qint64 nowMs)
{
    job.state.runningAtMs = nowMs;
    job.state.runningDueAtMs = dueAtMs;
    job.state.lastError.clear();
    if (dueAtMs)
        job.state.nextRunAtMs = dueAtMs;
    return job;
}

Job concluded(Job job, const Recurrence *recurrence, std::optional<qint64> dueAtMs,
              const Outcome &outcome, qint64 nowMs)
{
    JobState &state = job.state;
    const qint64 startedAtMs = state.runningAtMs.value_or(nowMs);
    const bool isStillDue = dueAtMs && state.nextRunAtMs == dueAtMs; // Nobody changed the schedule.
    state.runningAtMs.reset();
    state.runningDueAtMs.reset();
    state.lastRunAtMs = startedAtMs;
    state.lastStatus = outcome.status;
    state.lastError = outcome.error;
    state.lastDurationMs = std::max<qint64>(0, nowMs - startedAtMs);
    job.updatedAtMs = startedAtMs;
    if (job.isOneShot() && outcome.status == RunStatus::Ok && (isStillDue || !dueAtMs)) {
        job.enabled = false;
        state.nextRunAtMs.reset();
        state.failures = 0;
    } else if (job.isOneShot() && isStillDue) {
        state.failures += 1;
        state.nextRunAtMs = nowMs + retryAfterMs(state.failures);
    } else if (isStillDue) {
        state.nextRunAtMs = recurrence ? recurrence->nextAfter(*dueAtMs) : std::nullopt;
    }
    return job;
}

bool isFinished(const Job &job)
{
    return job.isOneShot() && job.deleteAfterRun.value_or(false) && !job.enabled
        && job.state.lastStatus == RunStatus::Ok;
}

} // namespace claw::cron
