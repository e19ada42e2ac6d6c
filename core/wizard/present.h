// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"
#include "files/statepaths.h"

#include <QProcessEnvironment>

namespace claw::wizard {

//! What a set-up finds: it changes this, and what it does not ask for stays.
struct Present
{
    config::Config config;
    files::StatePaths paths;
    QProcessEnvironment environment; //!< As the configuration completed it.
};

} // namespace claw::wizard
