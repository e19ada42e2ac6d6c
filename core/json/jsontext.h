// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace claw::json {

//! Parses one JSON text (RFC 8259), scalars at top level included. Nesting deeper than 1024 levels
//! and invalid UTF-8 are refused.
[[nodiscard]] Result<QJsonValue> parse(const QByteArray &text);

//! The value as compact JSON, scalars included; an undefined value becomes `null`.
[[nodiscard]] QByteArray compact(const QJsonValue &value);

//! Two-space indentation as the reference writes its state files; no trailing newline.
[[nodiscard]] QByteArray pretty(const QJsonValue &value);

} // namespace claw::json
