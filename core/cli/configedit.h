// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/commandcontext.h"
#include "config/configeditor.h"

namespace claw::cli {

//! Edits the configuration of `context`; `why` is remembered. `clock` outlives the editor.
[[nodiscard]] Result<config::ConfigEditor> configEditor(const CommandContext &context,
                                                        const Clock &clock, const QString &why);

//! Changes keys of the configuration of `context`; all of them or none.
[[nodiscard]] Result<config::EditedConfig> editConfig(
    const std::vector<config::ConfigChange> &changes, const CommandContext &context);

//! What a running gateway does about the change, and what is left to a person: "A running gateway
//! applies it by itself." or "Restart the gateway to apply."
[[nodiscard]] QString afterEdit(const config::EditedConfig &edited);

//! Tells on stderr why an edit failed; returns the exit code.
int reportEditFailure(const Error &error, const CommandContext &context);

//! Tells on stderr what is wrong with the file.
void reportInvalidConfig(const config::ConfigOutcome &outcome, const CommandContext &context);

} // namespace claw::cli
