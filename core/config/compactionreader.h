// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/compactionconfig.h"

#include <QJsonObject>

namespace claw::config {

//! Of a valid `agents.defaults.compaction`.
[[nodiscard]] CompactionConfig readCompaction(const QJsonObject &section);
//! Of a valid `agents.defaults.contextPruning`. A `ttl` that is no duration leaves the default.
[[nodiscard]] ContextPruningConfig readContextPruning(const QJsonObject &section);

} // namespace claw::config
