// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/dueruns.h"

#include "cron/jobstates.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

constexpr qint64 dayMs = qint64(24) * 60 * 60 * 1000;

Receipt receiptOf(qint64 dueAtMs, qint64 startedAtMs)
{
    const bool isLate = startedAtMs - dueAtMs > onTimeMs;
    return {isLate ? Receipt::Kind::Late : Receipt::Kind::Ran, dueAtMs, dueAtMs, {}};
}

//! When the job became due, the run before was still going on.
bool wasBusy(const JobState &state)
{
    const qint64 endedAtMs = state.lastRunAtMs.value_or(0) + state.lastDurationMs.value_or(0);
    return state.nextRunAtMs.value_or(endedAtMs + 1) <= endedAtMs;
}

const Recurrence *recurrenceOf(const JobTable::Entry &entry)
{
    return entry.recurrence ? &*entry.recurrence : nullptr;
}

} // namespace

DueRuns::DueRuns(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(&m_parts.alarm, &Alarm::rang, this, &DueRuns::onRang);
}

void DueRuns::setEnabled(bool enabled)
{
    m_isEnabled = enabled;
    m_lastNowMs = m_parts.clock.nowMs();
    if (enabled)
        settle(std::exchange(m_hasBegun, true) ? Delay::Asleep : Delay::Down);
    rearm();
}

void DueRuns::rearm()
{
    const auto next = m_isEnabled ? m_parts.table.nextDueAtMs() : std::nullopt;
    if (next)
        m_parts.alarm.set(*next);
    else
        m_parts.alarm.clear();
}

void DueRuns::onRang()
{
    if (!m_isEnabled)
        return;
    const qint64 nowMs = m_parts.clock.nowMs();
    if (nowMs < m_lastNowMs - dayMs)
        rebase(nowMs);
    m_lastNowMs = nowMs;
    settle(Delay::Asleep);
    rearm();
}

void DueRuns::rebase(qint64 nowMs)
{
    for (const JobPtr &job : m_parts.table.jobs()) {
        JobTable::Entry entry = *m_parts.table.find(job->id);
        if (entry.isBusy)
            continue;
        entry.job = std::make_shared<const Job>(scheduled(*job, recurrenceOf(entry), nowMs));
        entry.accountedUntilMs.reset();
        m_parts.table.put(std::move(entry));
    }
    m_parts.disk.touch();
}

void DueRuns::settle(Delay delay)
{
    const qint64 nowMs = m_parts.clock.nowMs();
    for (const QString &id : m_parts.table.dueAt(nowMs)) {
        const JobTable::Entry &entry = *m_parts.table.find(id);
        DuePlan plan;
        if (const auto running = entry.job->state.runningDueAtMs)
            plan.runs.push_back(*running); // The gateway before this one had begun it.
        else
            plan = planDue(*entry.job, *entry.recurrence, nowMs,
                           wasBusy(entry.job->state) ? Delay::Busy : delay);
        m_scope.start(serveSoon(id, std::move(plan)));
    }
}

QCoro::Task<> DueRuns::serveSoon(QString id, DuePlan plan)
{
    const Result<> served = co_await serve(std::move(id), std::move(plan));
    Q_UNUSED(served) // Of a job that could not run the run log tells.
}

QCoro::Task<Result<>> DueRuns::serve(QString id, DuePlan plan)
{
    const QPointer<DueRuns> self(this);
    m_parts.table.setBusy(id, true);
    account(id, plan.receipts);
    if (plan.runs.empty()) {
        const JobTable::Entry &entry = *m_parts.table.find(id);
        Job job = *entry.job;
        job.state.nextRunAtMs = entry.recurrence->nextAfter(plan.receipts.back().untilMs);
        m_parts.table.replace(std::make_shared<const Job>(std::move(job)));
        m_parts.disk.touch();
    }
    for (size_t i = 0; i < plan.runs.size(); ++i) {
        const qint64 dueAtMs = plan.runs[i];
        const Result<> ran = co_await runOnce(id, dueAtMs);
        if (!self || !ran)
            co_return ran;
        const JobTable::Entry *entry = m_parts.table.find(id);
        const bool goesOn =
            i + 1 < plan.runs.size() && entry && entry->job->state.nextRunAtMs == plan.runs[i + 1];
        if (!goesOn) // Somebody changed the job meanwhile.
            break;
    }
    m_parts.table.setBusy(id, false);
    rearm(); // What became due meanwhile rings at once.
    co_return Result<>();
}

QCoro::Task<Result<>> DueRuns::runDue(QString id)
{
    const JobTable::Entry &entry = *m_parts.table.find(id);
    DuePlan plan = planDue(*entry.job, *entry.recurrence, m_parts.clock.nowMs(), Delay::Asleep);
    const Result<> served = co_await serve(std::move(id), std::move(plan));
    co_return served;
}

QCoro::Task<Result<>> DueRuns::runNow(QString id)
{
    const QPointer<DueRuns> self(this);
    m_parts.table.setBusy(id, true);
    const Result<> ran = co_await runOnce(id, std::nullopt);
    if (!self || !ran)
        co_return ran;
    m_parts.table.setBusy(id, false);
    rearm();
    co_return ran;
}

QCoro::Task<Result<>> DueRuns::runOnce(QString id, std::optional<qint64> dueAtMs)
{
    const QPointer<DueRuns> self(this);
    const JobPtr job = begin(id, dueAtMs);
    const Result<> kept = co_await m_parts.disk.written();
    if (!self)
        co_return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
    Q_UNUSED(kept) // With a full disk jobs run all the same; the disk has told of it.
    Occurrence occurrence{.job = job, .dueAtMs = dueAtMs};
    occurrence.key =
        dueAtMs ? u"%1@%2"_s.arg(id).arg(*dueAtMs) : u"%1#%2"_s.arg(id, m_parts.random.uuid());
    const std::optional<Outcome> outcome = co_await m_parts.runner.run(std::move(occurrence));
    if (!self || !outcome)
        co_return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
    conclude(job, dueAtMs, *outcome);
    co_return Result<>();
}

JobPtr DueRuns::begin(const QString &id, std::optional<qint64> dueAtMs)
{
    const qint64 nowMs = m_parts.clock.nowMs();
    const auto job =
        std::make_shared<const Job>(begun(*m_parts.table.find(id)->job, dueAtMs, nowMs));
    m_parts.table.replace(job);
    m_parts.disk.touch();
    Q_EMIT happened({.jobId = id, .action = CronEvent::Action::Started, .runAtMs = nowMs});
    return job;
}

void DueRuns::conclude(const JobPtr &begun, std::optional<qint64> dueAtMs, const Outcome &outcome)
{
    const qint64 nowMs = m_parts.clock.nowMs();
    const qint64 startedAtMs = begun->state.runningAtMs.value_or(nowMs);
    const JobTable::Entry *entry = m_parts.table.find(begun->id);
    const Recurrence *recurrence = entry ? recurrenceOf(*entry) : nullptr;
    const auto after = std::make_shared<const Job>(
        concluded(entry ? *entry->job : *begun, recurrence, dueAtMs, outcome, nowMs));
    LogEntry line{.ts = nowMs, .jobId = begun->id};
    line.run = RunRecord{.status = outcome.status,
                         .error = outcome.error,
                         .summary = outcome.summary,
                         .runAtMs = startedAtMs,
                         .durationMs = std::max<qint64>(0, nowMs - startedAtMs),
                         .nextRunAtMs = after->state.nextRunAtMs,
                         .runId = outcome.runId,
                         .delivery = outcome.delivery};
    if (dueAtMs)
        line.receipt = receiptOf(*dueAtMs, startedAtMs);
    const bool isAccounted = entry && dueAtMs && entry->accountedUntilMs.value_or(0) >= *dueAtMs;
    if (!isAccounted) // A crash came after the receipt of this run, and before the job was kept.
        m_parts.disk.append(begun->id, {line});
    Q_EMIT happened({.jobId = begun->id,
                     .action = CronEvent::Action::Finished,
                     .runAtMs = startedAtMs,
                     .durationMs = line.run->durationMs,
                     .status = outcome.status,
                     .error = outcome.error,
                     .summary = outcome.summary,
                     .nextRunAtMs = after->state.nextRunAtMs});
    if (!entry)
        return;
    m_parts.table.replace(after);
    if (isFinished(*after)) {
        m_parts.table.remove(after->id);
        Q_EMIT happened({.jobId = after->id, .action = CronEvent::Action::Removed});
    }
    m_parts.disk.touch();
}

void DueRuns::account(const QString &id, const std::vector<Receipt> &receipts)
{
    const JobTable::Entry *entry = m_parts.table.find(id);
    std::vector<LogEntry> lines;
    for (Receipt receipt : receipts) {
        const auto known = entry->accountedUntilMs;
        if (known && receipt.dueAtMs <= *known)
            receipt.dueAtMs = entry->recurrence->nextAfter(*known).value_or(receipt.untilMs + 1);
        if (receipt.dueAtMs <= receipt.untilMs)
            lines.push_back({.ts = m_parts.clock.nowMs(), .jobId = id, .receipt = receipt});
    }
    m_parts.disk.append(id, std::move(lines));
}

void DueRuns::closeBooks(const JobTable::Entry &entry, const QString &why)
{
    if (!entry.recurrence || !entry.job->enabled)
        return;
    const JobState &state = entry.job->state;
    const qint64 nowMs = m_parts.clock.nowMs();
    const auto first = state.runningDueAtMs ? entry.recurrence->nextAfter(*state.runningDueAtMs)
                                            : state.nextRunAtMs;
    if (!first || *first > nowMs)
        return;
    const qint64 last = entry.recurrence->lastWithin(*first, nowMs).value_or(*first);
    account(entry.job->id, {{Receipt::Kind::Skipped, *first, last, why}});
}

} // namespace claw::cron
