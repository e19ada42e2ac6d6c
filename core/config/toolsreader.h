// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/toolsconfig.h"

#include <QJsonObject>

namespace claw::config {

//! The part of readConfig() that says who may use which tools: the section `tools`.
[[nodiscard]] ToolsConfig readTools(const QJsonObject &section);
//! The same of an entry of `agents.list`.
[[nodiscard]] ToolRules readToolRules(const QJsonObject &section);

} // namespace claw::config
