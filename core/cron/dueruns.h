// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/random.h"
#include "cron/alarm.h"
#include "cron/crondisk.h"
#include "cron/cronevent.h"
#include "cron/dueplan.h"
#include "cron/jobrunner.h"

namespace claw::cron {

/*! Runs jobs when they are due, and sees to it that every due time gets its receipt.

    The order of what reaches the disk is what makes it hold across a crash at any moment: receipts of
    due times that do not run; the job with the due time it is about to run; the run itself, accepted
    by the JobRunner under the name of the due time; its receipt; the job with its next due time.
*/
class DueRuns : public QObject
{
    Q_OBJECT

public:
    //! Everything outlives it.
    struct Parts
    {
        JobTable &table;
        CronDisk &disk;
        Alarm &alarm;
        JobRunner &runner;
        const Clock &clock;
        Random &random;
    };
    explicit DueRuns(Parts parts, QObject *parent = nullptr);

    //! Whether jobs run by themselves. Set on for the first time, they have been loaded: what was
    //! running goes on, and what was due while no gateway ran gets its receipts.
    void setEnabled(bool enabled);
    //! Due times have changed.
    void rearm();
    //! The job is about to change or to go: due times that have come and not run are skipped.
    void closeBooks(const JobTable::Entry &entry, const QString &why);

    //! Runs a job for the due times that have come. Ends when it has run; Aborted: the gateway stops.
    [[nodiscard]] QCoro::Task<Result<>> runDue(QString id);
    //! Runs it although nothing is due.
    [[nodiscard]] QCoro::Task<Result<>> runNow(QString id);

Q_SIGNALS:
    void happened(const claw::cron::CronEvent &event);

private:
    void onRang();
    void settle(Delay delay);
    //! After the clock was set far back: next due times are those of the clock as it is now.
    void rebase(qint64 nowMs);
    [[nodiscard]] QCoro::Task<Result<>> serve(QString id, DuePlan plan);
    [[nodiscard]] QCoro::Task<> serveSoon(QString id, DuePlan plan);
    [[nodiscard]] QCoro::Task<Result<>> runOnce(QString id, std::optional<qint64> dueAtMs);
    [[nodiscard]] JobPtr begin(const QString &id, std::optional<qint64> dueAtMs);
    void conclude(const JobPtr &begun, std::optional<qint64> dueAtMs, const Outcome &outcome);
    void account(const QString &id, const std::vector<Receipt> &receipts);

    Parts m_parts;
    bool m_isEnabled = false;
    bool m_hasBegun = false;
    qint64 m_lastNowMs = 0; //!< The wall clock when it was last looked at.
    async::TaskScope m_scope;
};

} // namespace claw::cron
