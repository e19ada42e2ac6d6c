// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

#include <optional>

namespace claw::commands {

//! `950`, `4.2k`, `118k`, `1.3m`
[[nodiscard]] QString tokenCount(qint64 tokens);
//! `$1.20`, and four places below a cent.
[[nodiscard]] QString dollars(double amount);
//! `12,345`
[[nodiscard]] QString grouped(qint64 number);
//! `12k/200k (6%)`; what is not known is `?`.
[[nodiscard]] QString contextUse(std::optional<qint64> used, qint64 window);

} // namespace claw::commands
