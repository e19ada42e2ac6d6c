// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw {

//! Where time comes from. Handed in through constructors so that tests own it.
class Clock
{
public:
    virtual ~Clock() = default;

    //! Milliseconds since the Unix epoch; may jump when somebody sets the clock.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    //! Milliseconds since some fixed moment; never jumps, stands still in no state but power-off.
    [[nodiscard]] virtual qint64 monotonicMs() const = 0;
};

//! The machine's own clocks.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] qint64 monotonicMs() const override;
};

} // namespace claw
