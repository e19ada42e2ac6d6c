// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

namespace claw::cli {

class Terminal;

//! The answer of device.pair.list as two tables, or one line when both are empty.
[[nodiscard]] QString devicesText(const QJsonObject &devices, qint64 nowMs,
                                  const Terminal &terminal);

} // namespace claw::cli
