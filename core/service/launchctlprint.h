// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"
#include "service/servicestate.h"

namespace claw::service {

//! The process of a job, from what `launchctl print gui/<uid>/<label>` says. Only lines of the job
//! itself count: its coalitions have a `state` too.
[[nodiscard]] ServiceRuntime parseLaunchctlPrint(const QByteArray &output);

//! launchd does not know the job, which is another thing than not being able to ask.
[[nodiscard]] bool isUnknownJob(const process::ProcessOutcome &outcome);

//! Whether `launchctl print-disabled gui/<uid>` lists the job as switched off: `=> disabled`, and
//! `=> true` before macOS 13.
[[nodiscard]] bool isDisabledJob(const QByteArray &output, const QString &label);

} // namespace claw::service
