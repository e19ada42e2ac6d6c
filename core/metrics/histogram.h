// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <array>
#include <chrono>

namespace claw::metrics {

//! How many times something took how long. Costs a few comparisons each and 120 bytes in all.
class Histogram
{
public:
    //! Upper bounds in seconds, inclusive; what is longer counts in the total alone.
    static constexpr std::array<double, 12> bounds{0.001, 0.005, 0.01, 0.025, 0.05, 0.1,
                                                   0.25,  0.5,   1,    2.5,   10,   60};

    void observe(std::chrono::milliseconds took);

    [[nodiscard]] quint64 count() const { return m_count; }
    [[nodiscard]] double sumSeconds() const { return double(m_sumMs) / 1000; }
    //! How many took at most `bounds[i]`: those of all smaller bounds are among them.
    [[nodiscard]] quint64 atMost(size_t i) const { return m_atMost[i]; }

private:
    std::array<quint64, bounds.size()> m_atMost{};
    quint64 m_count = 0;
    qint64 m_sumMs = 0;
};

} // namespace claw::metrics
