// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace CLI {
class App;
}

namespace claw::cli {

//! Another name for a command, to be told when it is declared.
void addAlias(CLI::App &app, const char *name);

} // namespace claw::cli
