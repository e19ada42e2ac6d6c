// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "cron/jobsfile.h"
#include "cron/jobtable.h"
#include "cron/runlog.h"

#include <QObject>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace claw::cron {

/*! The files of jobs. All of them are read and written on one thread in the order of the calls, so
    what a run log says is on the disk before the state that builds on it.

    Changes that come while a write is under way go into the next one together.
*/
class CronDisk : public QObject
{
    Q_OBJECT

public:
    //! `content` is asked for what is to be written. The clock outlives it.
    CronDisk(std::function<JobsFile()> content, const Clock &clock, QObject *parent = nullptr);
    //! Waits for what is being written.
    ~CronDisk() override;

    //! What a start finds.
    struct Loaded
    {
        JobsFile file;
        QHash<QString, qint64> accountedUntilMs; //!< By id; of jobs that may owe receipts.
    };
    //! From now on the jobs are in this file.
    [[nodiscard]] QCoro::Task<Loaded> load(QString path);

    //! The jobs have changed.
    void touch();
    //! Ends when all changes so far are on the disk, or why they are not.
    [[nodiscard]] QCoro::Task<Result<>> written();
    //! Adds to the log of a job; a failure is logged.
    void append(const QString &jobId, std::vector<LogEntry> entries);
    [[nodiscard]] QCoro::Task<QJsonArray> runs(QString jobId, qsizetype limit, bool withReceipts);

private:
    using Written = std::shared_ptr<QPromise<Result<>>>;

    [[nodiscard]] QCoro::Task<> writeAll();
    [[nodiscard]] QCoro::Task<> appendTo(QString jobId, std::vector<LogEntry> entries);

    std::function<JobsFile()> m_content;
    const Clock &m_clock;
    QString m_path;
    Written m_next; //!< Of changes that no write has begun to take up.
    Written m_current; //!< Of the write under way.
    bool m_isTroubled = false;
    QThreadPool m_thread;
    async::TaskScope m_scope;
};

} // namespace claw::cron
