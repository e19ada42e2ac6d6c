// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace claw::cli {

//! The newest error among log lines (JSON, oldest first) since the gateway last came up: what came
//! before a successful start has been dealt with.
[[nodiscard]] std::optional<QString> lastErrorIn(const QStringList &lines);

//! The same for the end of a log file; at most 128 KiB are read. nullopt also when there is none.
[[nodiscard]] std::optional<QString> lastGatewayError(const QString &logFile);

} // namespace claw::cli
