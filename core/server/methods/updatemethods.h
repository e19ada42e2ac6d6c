// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw {
class Clock;
}
namespace claw::files {
struct StatePaths;
}

namespace claw::server {

class MethodRegistry;
class RestartSchedule;

//! `update.run`. The package manager that installed the gateway updates it, so nothing is updated;
//! the restart that clients expect comes all the same.
void addUpdateMethods(MethodRegistry &registry, const files::StatePaths &paths, const Clock &clock,
                      RestartSchedule &restarts);

} // namespace claw::server
