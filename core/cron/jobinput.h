// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"

namespace claw::cron {

// What clients write about jobs. They are allowed some freedom of spelling, which is taken out before
// the parameters are checked against their schema.

//! The parameters of `cron.add` as the schema wants them: without a wrapper, with a kind and absolute
//! times, with what can be left out. Anything but an object stays as it is.
[[nodiscard]] QJsonValue normalizedJob(const QJsonValue &params);
//! The same for the `patch` of `cron.update`, where nothing is filled in.
[[nodiscard]] QJsonValue normalizedPatch(const QJsonValue &patch);

//! A moment as people write it: ms since 1970, ISO 8601 (UTC unless it says otherwise), a date.
[[nodiscard]] std::optional<qint64> momentFrom(const QString &text);

//! The job that checked parameters describe; without id, times and state.
[[nodiscard]] Result<Job> jobFrom(const QJsonObject &params);
//! The job after a checked patch. InvalidRequest leaves nothing changed.
[[nodiscard]] Result<Job> patched(Job job, const QJsonObject &patch);

} // namespace claw::cron
