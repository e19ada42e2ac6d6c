// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/jobtable.h"

#include "json/jsontext.h"

#include <algorithm>

namespace claw::cron {

namespace {

std::optional<std::pair<qint64, QString>> dueKey(const JobTable::Entry &entry)
{
    const Job &job = *entry.job;
    if (!job.enabled || entry.isBusy || !job.state.nextRunAtMs)
        return std::nullopt;
    return std::pair(*job.state.nextRunAtMs, job.id);
}

} // namespace

JobTable::Entry *JobTable::entryOf(const QString &id)
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_entries.at(*place);
}

const JobTable::Entry *JobTable::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_entries.at(*place);
}

void JobTable::index(const Entry &entry)
{
    if (const auto key = dueKey(entry))
        m_due.insert(*key);
}

void JobTable::unindex(const Entry &entry)
{
    if (const auto key = dueKey(entry))
        m_due.erase(*key);
}

void JobTable::put(Entry entry)
{
    const QString id = entry.job->id;
    if (const Entry *before = find(id))
        unindex(*before);
    else
        m_places.insert(id, ++m_lastPlace);
    entry.json = json::compact(toJson(*entry.job));
    index(entry);
    m_entries[m_places.value(id)] = std::move(entry);
}

void JobTable::replace(JobPtr job)
{
    Entry *entry = entryOf(job->id);
    Q_ASSERT(entry);
    unindex(*entry);
    entry->json = json::compact(toJson(*job));
    entry->job = std::move(job);
    index(*entry);
}

void JobTable::replace(JobPtr job, std::optional<Recurrence> recurrence)
{
    Entry *entry = entryOf(job->id);
    Q_ASSERT(entry);
    entry->recurrence = std::move(recurrence);
    replace(std::move(job));
}

void JobTable::setBusy(const QString &id, bool isBusy)
{
    Entry *entry = entryOf(id);
    if (!entry)
        return;
    unindex(*entry);
    entry->isBusy = isBusy;
    index(*entry);
}

bool JobTable::remove(const QString &id)
{
    const Entry *entry = find(id);
    if (!entry)
        return false;
    unindex(*entry);
    m_entries.erase(m_places.take(id));
    return true;
}

void JobTable::clear()
{
    m_entries.clear();
    m_places.clear();
    m_due.clear();
}

std::vector<JobPtr> JobTable::jobs() const
{
    std::vector<JobPtr> jobs;
    jobs.reserve(m_entries.size());
    for (const auto &[place, entry] : m_entries)
        jobs.push_back(entry.job);
    return jobs;
}

std::vector<const JobTable::Entry *> JobTable::byDueTime(bool withDisabled) const
{
    std::vector<const Entry *> entries;
    entries.reserve(m_entries.size());
    for (const auto &[place, entry] : m_entries) {
        if (withDisabled || entry.job->enabled)
            entries.push_back(&entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const Entry *a, const Entry *b) {
        return a->job->state.nextRunAtMs.value_or(0) < b->job->state.nextRunAtMs.value_or(0);
    });
    return entries;
}

std::optional<qint64> JobTable::nextDueAtMs() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

std::vector<QString> JobTable::dueAt(qint64 nowMs) const
{
    std::vector<QString> ids;
    for (const auto &[dueAtMs, id] : m_due) {
        if (dueAtMs > nowMs)
            break;
        ids.push_back(id);
    }
    return ids;
}

} // namespace claw::cron
