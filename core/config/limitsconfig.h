// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <optional>

namespace claw::config {

//! `limits`, for all agents together or for one: what models may use up between two local midnights.
//! A key of ours: the reference refuses a file that has it.
struct LimitsConfig
{
    std::optional<double> costUsdPerDay; //!< nullopt: no cap.
    std::optional<qint64> tokensPerDay; //!< Input, output and cache together; nullopt: no cap.

    [[nodiscard]] bool isEmpty() const { return !costUsdPerDay && !tokensPerDay; }
    bool operator==(const LimitsConfig &) const = default;
};

} // namespace claw::config
