// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds `config history` and `config revert`, which work on the file and need no gateway.
void addConfigHistoryCommands(CommandLine &line);

} // namespace claw::cli
