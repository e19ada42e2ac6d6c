// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runpreparation.h"
#include "commands/commandcontext.h"

namespace claw::agent {

//! The models that people may name: those of `agents.defaults.models` when there are any, else all
//! that are known without asking anybody.
[[nodiscard]] directives::ModelChoices modelChoices(const config::Config &config,
                                                    const RunPorts &ports);

//! What a command is to know of the session that it was said in.
[[nodiscard]] commands::CommandContext commandContext(const RunRequest &request,
                                                      const QJsonObject &entry,
                                                      const config::ConfigPtr &config,
                                                      const directives::ModelChoices &models,
                                                      commands::CommandServices &services,
                                                      const RunPorts &ports);

} // namespace claw::agent
