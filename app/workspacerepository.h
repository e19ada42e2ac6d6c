// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"

namespace claw::app {

//! Runs `git init` in a new workspace, so that an agent can keep what it writes; at most ten seconds. A
//! machine without git, and one whose git fails, has a workspace without a repository. The runner
//! outlives the task, or the request for its stop.
[[nodiscard]] QCoro::Task<> makeRepository(process::ProcessRunner &programs, QString directory,
                                           std::stop_token stop);

} // namespace claw::app
