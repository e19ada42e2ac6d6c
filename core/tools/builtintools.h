// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"
#include "tools/sessionstatustool.h"
#include "tools/toolregistry.h"

namespace claw::tools {

//! `read`, `write` and `edit`. The paths outlive the registry.
void addFileTools(ToolRegistry &registry, const files::StatePaths &paths);

//! `sessions_list`, `sessions_history`, `session_status` and `agents_list`. Sessions and clock outlive
//! the registry; `activity` may be empty.
void addSessionTools(ToolRegistry &registry, sessions::Sessions &sessions, const Clock &clock,
                     ActivitySource activity);

} // namespace claw::tools
