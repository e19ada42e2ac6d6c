// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

namespace claw::testing {

//! A clock that stands still until a test moves it.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_nowMs; }
    [[nodiscard]] qint64 monotonicMs() const override { return m_nowMs - startMs; }

    void advance(qint64 ms) { m_nowMs += ms; }
    void setNow(qint64 ms) { m_nowMs = ms; }

private:
    static constexpr qint64 startMs = 1'700'000'000'000;
    qint64 m_nowMs = startMs;
};

} // namespace claw::testing
