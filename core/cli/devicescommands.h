// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds the group `devices`: which devices may talk to the gateway, and who wants to.
void addDevicesCommands(CommandLine &line);

} // namespace claw::cli
