// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/bench/measure.h"

namespace claw::bench {

//! "2026-01-31, Linux 6.1, 2 × Some CPU, 8.0 GB": what the numbers were taken on.
[[nodiscard]] QString machineLine();

//! A Markdown table; with `reference` it has a column for it and one for how many times better we are.
[[nodiscard]] QString table(const QList<Reading> &ours, const QList<Reading> &reference = {});

} // namespace claw::bench
