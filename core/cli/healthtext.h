// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QStringList>

namespace claw::cli {

class Terminal;

//! The answer of `health` for a person: that it is well or in what it is degraded, then its channels,
//! agents and sessions.
[[nodiscard]] QStringList healthLines(const QJsonObject &health, const Terminal &terminal);

//! "just now", "5m ago", "3h ago", "2d ago" from 48 hours on, "unknown" for negative ages.
[[nodiscard]] QString ageText(qint64 ageMs);

//! An interval without "ago": "30m".
[[nodiscard]] QString spanText(qint64 ms);

} // namespace claw::cli
