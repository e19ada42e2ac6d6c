// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds `models` and its members, which work on the configuration and need no gateway.
void addModelsCommands(CommandLine &line);

} // namespace claw::cli
