// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/grammar.h"

#include <optional>

namespace claw::cli {

enum class Shell { Bash, Zsh, Fish };

[[nodiscard]] std::optional<Shell> shellNamed(const QString &name);

//! A script that makes a shell complete the program's commands and options: where commands may
//! follow, commands; options always; files after an option that takes a value.
[[nodiscard]] QString completionScript(const GrammarCommand &program, Shell shell);

} // namespace claw::cli
