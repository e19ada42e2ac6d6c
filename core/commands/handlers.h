// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "commands/command.h"

namespace claw::commands {

// One function for one command, in the file of its family; allCommands() calls each once.
[[nodiscard]] Command helpCommand();
[[nodiscard]] Command commandsCommand();
[[nodiscard]] Command whoamiCommand();
[[nodiscard]] Command statusCommand();
[[nodiscard]] Command contextCommand();
[[nodiscard]] Command compactCommand();
[[nodiscard]] Command usageCommand();
[[nodiscard]] Command sendCommand();
[[nodiscard]] Command activationCommand();
[[nodiscard]] Command stopCommand();
[[nodiscard]] Command modelsCommand();
[[nodiscard]] Command configCommand();
[[nodiscard]] Command debugCommand();
[[nodiscard]] Command restartCommand();
[[nodiscard]] Command bashCommand();
[[nodiscard]] Command allowlistCommand();
[[nodiscard]] Command ttsCommand();
[[nodiscard]] Command subagentsCommand();
[[nodiscard]] Command approveCommand();
[[nodiscard]] Command skillCommand();

} // namespace claw::commands
