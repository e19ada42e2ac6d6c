// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/job.h"
#include "cron/recurrence.h"

#include <QHash>

#include <map>
#include <set>
#include <vector>

namespace claw::cron {

/*! All jobs, in the order in which they were added, and which of them is due next. In memory; asking
    for the next due time costs nothing, however many jobs there are.
*/
class JobTable
{
public:
    //! A job, and what this process knows of it besides.
    struct Entry
    {
        JobPtr job;
        std::optional<Recurrence>
            recurrence; //!< nullopt: disabled, or its schedule is not understood.
        QByteArray json; //!< As clients see it.
        bool isBusy = false; //!< It runs, or is about to.
        std::optional<qint64> accountedUntilMs; //!< Receipts up to here were there at the start.
    };

    //! New at the end, or in the place of the one with its id.
    void put(Entry entry);
    //! A new value for a job that is there; the rest of its entry stays.
    void replace(JobPtr job);
    //! The same with a new schedule.
    void replace(JobPtr job, std::optional<Recurrence> recurrence);
    void setBusy(const QString &id, bool isBusy);
    //! False when there is no such job.
    bool remove(const QString &id);
    void clear();

    //! Null when there is no such job; valid until the next change.
    [[nodiscard]] const Entry *find(const QString &id) const;
    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] std::vector<JobPtr> jobs() const;
    //! By next due time, those without one first.
    [[nodiscard]] std::vector<const Entry *> byDueTime(bool withDisabled) const;
    //! The first due time of a job that does not run. nullopt: nothing will be due.
    [[nodiscard]] std::optional<qint64> nextDueAtMs() const;
    //! Jobs that do not run and are due, the longest waiting first.
    [[nodiscard]] std::vector<QString> dueAt(qint64 nowMs) const;

private:
    [[nodiscard]] Entry *entryOf(const QString &id);
    void index(const Entry &entry);
    void unindex(const Entry &entry);

    quint64 m_lastPlace = 0;
    std::map<quint64, Entry> m_entries;
    QHash<QString, quint64> m_places; //!< By id.
    std::set<std::pair<qint64, QString>> m_due; //!< Of enabled jobs that do not run.
};

} // namespace claw::cron
