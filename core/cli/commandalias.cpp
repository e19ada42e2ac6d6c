// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/commandalias.h"

#include <CLI/CLI.hpp>

namespace claw::cli {

void addAlias(CLI::App &app, const char *name)
{
    app.alias(name);
}

} // namespace claw::cli
