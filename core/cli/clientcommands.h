// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds the members of the group `gateway` that talk to a gateway. The command `gateway` itself
//! comes first and from elsewhere.
void addGatewayCommands(CommandLine &line);

//! Adds the top-level commands that ask or change something.
void addViewCommands(CommandLine &line);

} // namespace claw::cli
