// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace claw::log {

//! What `logs.tail` asks for. The limits of the numbers are the caller's to check.
struct LogTailQuery
{
    std::optional<qint64> cursor; //!< Where the last answer ended; absent: the end of the file.
    int limit = 500; //!< Most lines; of more the last ones are given.
    qint64 maxBytes = 250'000;
};

struct LogTail
{
    QString file; //!< Which file was read; see currentLogFile().
    qint64 cursor = 0; //!< What to ask with next time: the size when it was read.
    qint64 size = 0;
    QStringList lines;
    bool truncated = false; //!< Older text was left out for maxBytes.
    bool reset = false; //!< The cursor was of no use: the file is a new one, or it is too far back.
};

//! The configured file; when it is missing and is named as one of a day, `clawdbot-YYYY-MM-DD.log`,
//! the newest such file beside it.
[[nodiscard]] QString currentLogFile(const QString &configured);

//! Reads the end of the log by the rules of `logs.tail`. A missing file is an empty one. Reads at
//! most maxBytes, but from the disk: not for the control thread. Fails with Unavailable.
[[nodiscard]] Result<LogTail> tailLog(const QString &configured, const LogTailQuery &query);

} // namespace claw::log
