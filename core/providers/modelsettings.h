// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/configeditor.h"
#include "providers/modelref.h"

namespace claw::providers {

//! The model of texts or the one that looks at images.
enum class ModelRole { Text, Image };

// What the commands under `models` write. `defaults` is the configuration as it is.

//! The changes that make `model` the first choice.
[[nodiscard]] std::vector<config::ConfigChange> choosingModel(
    ModelRole role, const ModelRef &model, const config::AgentDefaults &defaults);
//! The changes that put `fallbacks` behind it.
[[nodiscard]] std::vector<config::ConfigChange> choosingFallbacks(
    ModelRole role, const QStringList &fallbacks, const config::AgentDefaults &defaults);
//! The change that lets `model` run at all: none unless there is a table of those that may. An empty
//! table allows every model, and a first entry would forbid all others.
[[nodiscard]] std::vector<config::ConfigChange> allowingModel(
    const ModelRef &model, const config::AgentDefaults &defaults);

[[nodiscard]] const config::ModelChoice &choiceOf(ModelRole role,
                                                  const config::AgentDefaults &defaults);
//! Alias to `provider/model`, of every entry with one.
[[nodiscard]] QMap<QString, QString> aliasesOf(const config::AgentDefaults &defaults);

} // namespace claw::providers
