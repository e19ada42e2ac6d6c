// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "log/logrecord.h"

#include <QProcessEnvironment>

#include <cstdio>

namespace claw::log {

//! `logging.consoleStyle`.
enum class ConsoleForm {
    Pretty, //!< `HH:MM:SS [tag] message`, UTC.
    Compact, //!< `[tag] message`.
    Json, //!< `{"level","message","subsystem","time"}`
};

//! How one stream of the console is written to.
struct ConsoleStyle
{
    ConsoleForm form = ConsoleForm::Compact;
    bool colour = false;
    bool journald = false; //!< Each line starts with the `<N>` that journald takes as its priority.

    //! What suits `stream`: pretty and coloured on a terminal (unless NO_COLOR is set; FORCE_COLOR
    //! overrides both), compact elsewhere, priorities when JOURNAL_STREAM names this very stream.
    [[nodiscard]] static ConsoleStyle detect(const QProcessEnvironment &environment,
                                             std::FILE *stream);
};

//! The record as a person reads it, with a line feed. Control characters from outside are written as
//! \xNN, so that they can neither forge lines nor steer a terminal; further lines are indented.
[[nodiscard]] QByteArray consoleLine(const LogRecord &record, const ConsoleStyle &style);

//! The short name of a subsystem: no leading gateway, channels or providers, at most two segments.
[[nodiscard]] QString consoleTag(const QString &subsystem);

//! A level as one of the syslog priorities that systemd understands (sd-daemon(3)).
[[nodiscard]] int journalPriority(LogLevel level);

} // namespace claw::log
