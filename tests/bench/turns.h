// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measure.h"

namespace claw::bench {

//! Turns through chat.send with a model on loopback: how many, what the gateway adds to each word of an
//! answer, what else it does meanwhile, and what a session costs that has just been spoken in.
[[nodiscard]] Result<QList<Reading>> measureTurns(const testing::Program &program,
                                                  const Plan &plan);

} // namespace claw::bench
