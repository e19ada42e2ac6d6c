// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/loglevel.h"

#include <QByteArray>
#include <QString>

namespace claw::log {

//! One line of the log before it is written anywhere. Its text is already redacted and of bounded
//! length.
struct LogRecord
{
    qint64 timeMs = 0; //!< Since the Unix epoch.
    LogLevel level = LogLevel::Info;
    QString subsystem; //!< `gateway`, `gateway/ws`, ... as the reference names them.
    QString message;
};

//! `claw.app` and `claw.server` are the gateway itself, `claw.x.y` is `gateway/x/y`, and other
//! categories keep their names with slashes for dots.
[[nodiscard]] QString subsystemOf(const char *category);

//! The record as the log file has it: one JSON object with the members "0" (subsystem), "1"
//! (message), "_meta" and "time", and a line feed.
[[nodiscard]] QByteArray jsonLine(const LogRecord &record);

} // namespace claw::log
