// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds `backup create`, `backup verify` and `backup restore`.
void addBackupCommands(CommandLine &line);

} // namespace claw::cli
