// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace CLI {
class App;
}

namespace claw::cli {

class Terminal;

//! The help of one command: usage, description, options and sub-commands in two columns.
[[nodiscard]] QString helpText(const CLI::App &app, const Terminal &terminal);

//! The line that opens help texts: the program and its version.
[[nodiscard]] QString bannerLine(const Terminal &terminal);

//! The words that address `app`, the program name first: "clawdbot gateway status".
[[nodiscard]] QString commandPath(const CLI::App &app);

} // namespace claw::cli
