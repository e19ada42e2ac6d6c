// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "metrics/histogram.h"

namespace claw::metrics {

void Histogram::observe(std::chrono::milliseconds took)
{
    const double seconds = std::chrono::duration<double>(took).count();
    for (size_t i = 0; i < bounds.size(); ++i)
        m_atMost[i] += seconds <= bounds[i];
    ++m_count;
    m_sumMs += took.count();
}

} // namespace claw::metrics
