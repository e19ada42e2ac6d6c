// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/receipt.h"

#include <QJsonArray>

#include <vector>

namespace claw::cron {

/*! What happened to jobs, one file of JSON lines for each, in the reference's format: `finished` lines
    with members of ours, and `receipt` lines, which the reference passes over.

    A value; every call blocks and belongs on a worker, one at a time. A file over `most` bytes is cut
    to its newest lines. It stays when its job is removed.
*/
class RunLog
{
public:
    static constexpr qint64 most = 2'000'000;
    static constexpr qsizetype keptLines = 2'000;
    static constexpr qint64 largest = 64 * 1024 * 1024; //!< A larger file is not read.

    //! `runs` beside this file of jobs.
    explicit RunLog(const QString &jobsPath);

    //! The lines are on the disk afterwards. InvalidRequest for an id that is no file name.
    [[nodiscard]] Result<> append(const QString &jobId, const std::vector<LogEntry> &entries) const;
    //! The newest `limit` lines, oldest first; none for a job that is not known.
    [[nodiscard]] QJsonArray read(const QString &jobId, qsizetype limit, bool withReceipts) const;
    //! The last due time that has a receipt, of the newest lines. nullopt: none.
    [[nodiscard]] std::optional<qint64> accountedUntil(const QString &jobId) const;

private:
    //! Empty for an id that would lead elsewhere.
    [[nodiscard]] QString pathOf(const QString &jobId) const;
    [[nodiscard]] Result<> cut(const QString &path) const;

    QString m_directory;
};

} // namespace claw::cron
