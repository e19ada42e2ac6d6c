// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds what `node` has besides `run`: the node host as a service.
void addNodeServiceCommands(CommandLine &line);

} // namespace claw::cli
