// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "files/statepaths.h"
#include "tools/toolregistry.h"

namespace claw::tools {

//! `read`, `write` and `edit`. The paths outlive the registry.
void addFileTools(ToolRegistry &registry, const files::StatePaths &paths);

} // namespace claw::tools
