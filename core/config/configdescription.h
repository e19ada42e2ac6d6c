// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace claw::config {

//! The configuration as JSON Schema (draft 7), for forms that are made from it.
[[nodiscard]] const QByteArray &configSchemaJson();

//! What those forms say and how they order it: a map from a path, `*` for any key or index, to its
//! `label`, `help`, `group`, `order`, `placeholder`, `advanced` and `sensitive`. As JSON.
[[nodiscard]] const QByteArray &configHintsJson();

} // namespace claw::config
