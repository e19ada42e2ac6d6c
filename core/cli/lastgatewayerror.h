// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::cli {

//! An error the gateway logged.
struct LoggedError
{
    QString message; //!< The first line of it.
    QDateTime time; //!< Invalid when the line has none.

    //! `message (2026-11-24 18:30:05)`, in local time.
    [[nodiscard]] QString text() const;
};

//! The newest error among log lines (JSON, oldest first) since the gateway last came up: what came
//! before a successful start has been dealt with.
[[nodiscard]] std::optional<LoggedError> lastErrorIn(const QStringList &lines);

//! The same for the end of a log file; at most 128 KiB are read. nullopt also when there is none.
[[nodiscard]] std::optional<LoggedError> lastGatewayError(const QString &logFile);

} // namespace claw::cli
