// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace claw::config {

//! Reads a duration such as `30m`, `1.5h`, `250ms` or `0` (units ms, s, m, h, d; any case, blanks
//! around it allowed). `defaultUnit` counts where the text has none. nullopt when it is no duration.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseDuration(
    QStringView text, std::chrono::milliseconds defaultUnit = std::chrono::minutes(1));

} // namespace claw::config
