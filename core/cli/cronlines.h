// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/terminal.h"

#include <QJsonArray>
#include <QStringList>

namespace claw::cli {

//! The jobs of `cron.list`, one for a line below a line of titles.
[[nodiscard]] QStringList cronLines(const QJsonArray &jobs, qint64 nowMs, const Terminal &terminal);

} // namespace claw::cli
