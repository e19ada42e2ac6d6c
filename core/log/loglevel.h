// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLatin1StringView>
#include <QStringView>
#include <QtGlobal>

#include <optional>

namespace claw::log {

//! How much a line matters. The numbers are the `logLevelId` of the log file; Qt's own four levels
//! and `fatal` are the ones that occur, the rest is what a configuration may name.
enum class LogLevel {
    Trace = 1,
    Debug = 2,
    Info = 3,
    Warning = 4,
    Error = 5,
    Fatal = 6,
    Silent = 7
};

//! `logging.level`: silent fatal error warn info debug trace.
[[nodiscard]] std::optional<LogLevel> logLevelFromName(QStringView name);
[[nodiscard]] QLatin1StringView nameOf(LogLevel level);
//! As the log file spells it: INFO, WARN, ...
[[nodiscard]] QLatin1StringView recordNameOf(LogLevel level);
[[nodiscard]] LogLevel logLevelOf(QtMsgType type);

//! What makes a line about a WebSocket, in the category claw.ws.
enum class WsLogMode {
    Off,
    Problems, //!< Requests that fail or take long.
    Compact, //!< One line for a request and its response together, one for whatever else happens.
    Full, //!< Every frame.
};
//! `--ws-log`: auto (as compact), full, compact.
[[nodiscard]] std::optional<WsLogMode> wsLogModeFromName(QStringView name);

} // namespace claw::log
