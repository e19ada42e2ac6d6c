// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/random.h"

#include <chrono>

namespace claw {

//! Growing delays between attempts: first, first x factor, ... up to the longest, each shortened by
//! up to `jitter` (a share of the delay) so that many clients do not return in step.
class Backoff
{
public:
    struct Plan
    {
        std::chrono::milliseconds first{1000};
        std::chrono::milliseconds longest{30000};
        double factor = 2.0;
        double jitter = 0.0; //!< 0 to 1
    };

    Backoff(Plan plan, Random &random);

    //! The delay before the next attempt; every call grows the one after it.
    [[nodiscard]] std::chrono::milliseconds next();
    void reset();

private:
    Plan m_plan;
    Random &m_random;
    double m_currentMs;
};

} // namespace claw
