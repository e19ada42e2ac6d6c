// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

namespace claw::cli {

class CommandLine;

//! Adds the group `pairing`: people of chat channels who want to talk to the assistant.
void addPairingCommands(CommandLine &line);

} // namespace claw::cli
