// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds the group `cron`: what agents do by the clock.
void addCronCommands(CommandLine &line);

} // namespace claw::cli
