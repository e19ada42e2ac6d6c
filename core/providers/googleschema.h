// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>

namespace claw::providers {

//! The schema without what Google's subset of JSON schema refuses: references are filled in, limits
//! and patterns go, a choice between constants becomes an `enum`, `null` is no type.
[[nodiscard]] QJsonObject googleSchema(const QJsonObject &schema);

} // namespace claw::providers
