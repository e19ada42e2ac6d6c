// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/agentcommand.h"

namespace claw::cli {

class CommandLine;

//! Adds the members of the group `gateway` that talk to a gateway. The command `gateway` itself
//! comes first and from elsewhere.
void addGatewayCommands(CommandLine &line);

//! Adds the top-level commands that ask or change something. `agentHere` is for `agent` without a
//! gateway.
void addViewCommands(CommandLine &line, AgentHere agentHere = {});

} // namespace claw::cli
