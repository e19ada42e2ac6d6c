// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/backoff.h"

#include <algorithm>

namespace claw {

Backoff::Backoff(Plan plan, Random &random)
    : m_plan(plan)
    , m_random(random)
    , m_currentMs(static_cast<double>(plan.first.count()))
{ }

std::chrono::milliseconds Backoff::next()
{
    const double delay = m_currentMs;
    m_currentMs = std::min(delay * m_plan.factor, static_cast<double>(m_plan.longest.count()));
    constexpr quint32 steps = 1024;
    const double share = m_plan.jitter > 0 ? m_plan.jitter * m_random.below(steps) / steps : 0;
    return std::chrono::milliseconds(static_cast<qint64>(delay * (1 - share)));
}

void Backoff::reset()
{
    m_currentMs = static_cast<double>(m_plan.first.count());
}

} // namespace claw
