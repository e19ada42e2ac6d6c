// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds `setup`, `onboard` and `configure`. They work on files; a gateway may run or not.
void addSetupCommands(CommandLine &line);

//! Adds the command `config`, which is `configure` by another name, before its members.
void addConfigGroup(CommandLine &line);

} // namespace claw::cli
