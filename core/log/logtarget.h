// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "log/logrecord.h"

namespace claw::log {

//! Where log lines end: the console or a file. Used by one thread only, which may be blocked.
class LogTarget
{
public:
    virtual ~LogTarget() = default;

    //! Writes all of the record or nothing. A failure is not final: the next call tries again.
    [[nodiscard]] virtual Result<> write(const LogRecord &record) = 0;
};

} // namespace claw::log
