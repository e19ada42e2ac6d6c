// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/logrecord.h"

namespace claw::log {

//! Hears of every warning and error, whatever the levels of the targets are. Called on the thread
//! that logged, by one thread at a time; must neither wait nor log.
class LogWitness
{
public:
    virtual ~LogWitness() = default;

    virtual void noticed(const LogRecord &record) = 0;
};

} // namespace claw::log
