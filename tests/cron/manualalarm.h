// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/alarm.h"

#include <optional>

namespace claw::testing {

//! An alarm that rings when a test says so.
class ManualAlarm final : public cron::Alarm
{
public:
    void set(qint64 atMs) override { at = atMs; }
    void clear() override { at.reset(); }

    void ring()
    {
        ++rings;
        Q_EMIT rang();
    }

    std::optional<qint64> at;
    int rings = 0;
};

} // namespace claw::testing
