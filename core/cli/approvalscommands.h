// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds the group `approvals`: which commands run without asking, here, on a gateway or on a node.
void addApprovalsCommands(CommandLine &line);

} // namespace claw::cli
