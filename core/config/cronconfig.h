// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace claw::config {

//! `cron`: jobs by the clock.
struct CronConfig
{
    bool enabled = true; //!< False: nothing runs by itself.
    QString store; //!< Of the jobs, as written; empty: the built-in place.
    int maxConcurrentRuns = 1; //!< Of agents; jobs wait for their turn.
};

//! What a valid document (ConfigOutcome::effective) says about jobs.
[[nodiscard]] CronConfig readCron(const QJsonObject &document);

} // namespace claw::config
