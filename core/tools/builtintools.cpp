// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/builtintools.h"

#include "tools/agentslisttool.h"
#include "tools/edittool.h"
#include "tools/readtool.h"
#include "tools/sessionshistorytool.h"
#include "tools/sessionslisttool.h"
#include "tools/writetool.h"

namespace claw::tools {

void addFileTools(ToolRegistry &registry, const files::StatePaths &paths)
{
    const ChangeQueue queue = makeChangeQueue();
    registry.add(std::make_unique<ReadTool>(paths));
    registry.add(std::make_unique<WriteTool>(paths, queue));
    registry.add(std::make_unique<EditTool>(paths, queue));
}

void addSessionTools(ToolRegistry &registry, sessions::Sessions &sessions, const Clock &clock,
                     ActivitySource activity)
{
    registry.add(std::make_unique<SessionsListTool>(sessions, clock));
    registry.add(std::make_unique<SessionsHistoryTool>(sessions));
    registry.add(std::make_unique<SessionStatusTool>(sessions, clock, std::move(activity)));
    registry.add(std::make_unique<AgentsListTool>());
}

} // namespace claw::tools
