// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"

namespace claw::cron {

//! Something that happened to a job, for whoever watches. What does not belong to the action is
//! absent.
struct CronEvent
{
    enum class Action { Added, Updated, Removed, Started, Finished };

    QString jobId;
    Action action = Action::Added;
    std::optional<qint64> runAtMs;
    std::optional<qint64> durationMs;
    std::optional<RunStatus> status;
    QString error;
    QString summary;
    std::optional<qint64> nextRunAtMs;
};

} // namespace claw::cron

namespace claw::config {

template<>
inline constexpr auto words<cron::CronEvent::Action> = std::to_array<Word<cron::CronEvent::Action>>(
    {{cron::CronEvent::Action::Added, "added"_L1},
     {cron::CronEvent::Action::Updated, "updated"_L1},
     {cron::CronEvent::Action::Removed, "removed"_L1},
     {cron::CronEvent::Action::Started, "started"_L1},
     {cron::CronEvent::Action::Finished, "finished"_L1}});

} // namespace claw::config
