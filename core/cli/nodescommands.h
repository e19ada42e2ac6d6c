// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds the group `nodes`: devices that lend their capabilities, and what is asked of them.
void addNodesCommands(CommandLine &line);

//! The part of it that asks nodes to do something.
void addNodesInvokeCommands(CommandLine &line);

} // namespace claw::cli
