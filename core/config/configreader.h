// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/config.h"

#include <QJsonObject>

namespace claw::config {

//! The typed snapshot of a document that the schema has accepted; absent members keep the defaults
//! of Config.
[[nodiscard]] Config readConfig(const QJsonObject &document);

} // namespace claw::config
