// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "service/servicestate.h"

namespace claw::service {

//! The batch file that a Scheduled Task runs, because a task itself carries no environment. No
//! secret: the gateway reads those from their file. PATH is left to the user's own, which the task
//! inherits. Fails with InvalidRequest for a value that no batch file can hold.
[[nodiscard]] Result<QString> renderTaskScript(const ServicePlan &plan);

//! What a batch file of ours, or of the reference, says; nullopt when it runs nothing.
[[nodiscard]] std::optional<InstalledService> readTaskScript(const QString &text);

} // namespace claw::service
