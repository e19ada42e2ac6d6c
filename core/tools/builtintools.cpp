// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/builtintools.h"

#include "tools/edittool.h"
#include "tools/readtool.h"
#include "tools/writetool.h"

namespace claw::tools {

void addFileTools(ToolRegistry &registry, const files::StatePaths &paths)
{
    const ChangeQueue queue = makeChangeQueue();
    registry.add(std::make_unique<ReadTool>(paths));
    registry.add(std::make_unique<WriteTool>(paths, queue));
    registry.add(std::make_unique<EditTool>(paths, queue));
}

} // namespace claw::tools
