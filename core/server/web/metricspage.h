// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <chrono>

namespace claw::agent {
class Runner;
}
namespace claw::ledger {
class Ledger;
}
namespace claw::usage {
class SpendCap;
}
namespace claw::server {
class ControlPlane;
}

namespace claw::server::web {

//! Where the figures for monitors come from. Everything outlives the routes.
struct MetricsSources
{
    ControlPlane &controlPlane;
    const ledger::Ledger &ledger;
    const usage::SpendCap &spending;
    const agent::Runner &runner;
};

//! The answer to `GET /metrics` (see docs/metrics.md). `loopDelay`: how long an event waited just now.
[[nodiscard]] QByteArray encodeMetrics(const MetricsSources &sources,
                                       std::chrono::nanoseconds loopDelay);

} // namespace claw::server::web
