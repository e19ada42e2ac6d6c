// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"
#include "cron/jobrunner.h"

#include <QTimeZone>

namespace claw::cron {

//! What an agent is asked for a job: its message, which job it is, and what time it is there.
[[nodiscard]] QString promptOf(const Job &job, const AgentTurn &turn, qint64 nowMs,
                               const QTimeZone &zone);

//! What the main session hears of a run in isolation. `reply` is all the agent said last.
[[nodiscard]] QString postOf(const Job &job, const Outcome &outcome, const QString &reply);

//! At most 2000 characters of a reply; empty for one without words.
[[nodiscard]] QString summaryOf(const QString &reply);

} // namespace claw::cron
