// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds `config` and its members, which work on the file and need no gateway.
void addConfigCommands(CommandLine &line);

} // namespace claw::cli
