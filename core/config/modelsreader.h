// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"

#include <QJsonObject>

namespace claw::config {

//! The parts of readConfig() that say which models there are and how to get at them: `models`, `auth`
//! and `agents.defaults.models`.
[[nodiscard]] ModelsConfig readModels(const QJsonObject &section);
[[nodiscard]] CredentialsConfig readCredentials(const QJsonObject &section);
[[nodiscard]] QMap<QString, ModelPreference> readModelPreferences(const QJsonObject &section);

} // namespace claw::config
