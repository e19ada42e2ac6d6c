// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/cronconfig.h"
#include "cron/dueruns.h"
#include "files/statepaths.h"

namespace claw::cron {

//! What the configuration says about jobs.
struct CronSettings
{
    bool enabled = true; //!< False: nothing runs by itself; all questions are answered.
    QString storePath; //!< Absolute.

    //! `CLAWDBOT_SKIP_CRON=1` in the environment switches jobs off as well.
    [[nodiscard]] static CronSettings of(const config::CronConfig &config,
                                         const files::StatePaths &paths,
                                         const QProcessEnvironment &environment);

    bool operator==(const CronSettings &) const = default;
};

//! How the scheduler is.
struct CronStatus
{
    bool enabled = true;
    QString storePath;
    qsizetype jobs = 0;
    std::optional<qint64> nextWakeAtMs; //!< nullopt: nothing will be due.
};

//! What came of asking for a run.
struct RunAnswer
{
    bool ran = false;
    QLatin1StringView reason; //!< Why it did not.
};

/*! Jobs by the clock: what clients may do with them. What answers with success is on the disk; every
    change is told of once, with happened().

    Questions wait until the jobs are loaded. Unavailable: the disk refuses, NotFound: the job.
*/
class CronService : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostJobs = 20'000; //!< Further ones are refused with TooLarge.

    //! Everything outlives it.
    struct Parts
    {
        Alarm &alarm;
        JobRunner &runner;
        const Clock &clock;
        Random &random;
        QTimeZone zone = QTimeZone::systemTimeZone(); //!< Of expressions that name none.
    };
    explicit CronService(Parts parts, QObject *parent = nullptr);
    ~CronService() override;

    //! Takes over settings: at the start, and when they change. Jobs are loaded in the background when
    //! their file is another one.
    void configure(const CronSettings &settings);

    //! A JSON array of the jobs as clients see them, by next due time.
    [[nodiscard]] QCoro::Task<QByteArray> list(bool withDisabled);
    [[nodiscard]] QCoro::Task<CronStatus> status();
    //! Checks a draft (see jobFrom()) and keeps it under a new id; the job as JSON.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> add(Job draft);
    //! See patched(); the job as JSON.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> update(QString id, QJsonObject patch);
    //! False when there is no such job.
    [[nodiscard]] QCoro::Task<Result<bool>> remove(QString id);
    //! Runs a job if it is due, or anyway. Ends when it has run.
    [[nodiscard]] QCoro::Task<Result<RunAnswer>> run(QString id, bool anyway);
    //! See RunLog::read().
    [[nodiscard]] QCoro::Task<QJsonArray> runs(QString id, qsizetype limit, bool withReceipts);
    //! Ends when all that was answered for is on the disk.
    [[nodiscard]] QCoro::Task<> flush();

Q_SIGNALS:
    void happened(const claw::cron::CronEvent &event);

private:
    [[nodiscard]] QCoro::Task<> load(QString path);
    void take(const CronDisk::Loaded &loaded);
    [[nodiscard]] QCoro::Task<> loaded();
    [[nodiscard]] Result<JobPtr> apply(const JobTable::Entry &entry, const QJsonObject &patch);
    [[nodiscard]] Result<std::optional<Recurrence>> recurrenceOf(const Job &job,
                                                                 qint64 originMs) const;
    void announce(const JobPtr &job, CronEvent::Action action);

    Parts m_parts;
    CronSettings m_settings;
    JobTable m_table;
    QJsonArray m_strangers; //!< Of the file; see JobsFile.
    QJsonObject m_others;
    std::shared_ptr<QPromise<void>> m_loading; //!< Finished when the jobs are loaded.
    CronDisk m_disk;
    DueRuns m_due;
    async::TaskScope m_scope;
};

} // namespace claw::cron
