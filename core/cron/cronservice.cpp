// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/cronservice.h"

#include "cron/cronlog.h"
#include "cron/jobinput.h"
#include "cron/jobstates.h"
#include "log/logfield.h"

#include <QCoroFuture>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

tl::unexpected<Error> stopping()
{
    return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
}

tl::unexpected<Error> unknownJob(const QString &id)
{
    return fail(ErrorCode::NotFound, u"Error: unknown cron job id: %1"_s.arg(id));
}

std::shared_ptr<QPromise<void>> startedPromise()
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    return promise;
}

//! What a process before this one has left running: a due time goes on, a run on request does not.
Job withoutLostRun(Job job)
{
    if (!job.enabled || !job.state.runningDueAtMs) {
        job.state.runningAtMs.reset();
        job.state.runningDueAtMs.reset();
    }
    return job;
}

} // namespace

CronSettings CronSettings::of(const config::CronConfig &config, const files::StatePaths &paths,
                              const QProcessEnvironment &environment)
{
    CronSettings settings;
    settings.enabled = config.enabled && environment.value(u"CLAWDBOT_SKIP_CRON"_s) != "1"_L1;
    settings.storePath = config.store.trimmed().isEmpty() ? paths.stateDir + u"/cron/jobs.json"_s
                                                          : paths.expanded(config.store.trimmed());
    return settings;
}

CronService::CronService(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
    , m_loading(startedPromise())
    , m_disk(
          [this] {
              JobsFile file;
              file.jobs = m_table.jobs();
              file.strangers = m_strangers;
              file.others = m_others;
              return file;
          },
          m_parts.clock)
    , m_due({.table = m_table,
             .disk = m_disk,
             .alarm = m_parts.alarm,
             .runner = m_parts.runner,
             .clock = m_parts.clock,
             .random = m_parts.random})
{
    connect(&m_due, &DueRuns::happened, this, &CronService::happened);
}

CronService::~CronService()
{
    m_loading->finish();
}

void CronService::configure(const CronSettings &settings)
{
    const CronSettings before = std::exchange(m_settings, settings);
    if (before.storePath != settings.storePath)
        m_scope.start(load(settings.storePath));
    else if (before != settings && m_loading->future().isFinished())
        m_due.setEnabled(settings.enabled);
}

QCoro::Task<> CronService::load(QString path)
{
    const QPointer<CronService> self(this);
    const auto before = m_loading;
    if (before->future().isFinished())
        m_loading = startedPromise();
    const auto loading = m_loading;
    m_due.setEnabled(false);
    co_await m_disk.written(); // In the file that was in use until now.
    if (!self)
        co_return;
    const CronDisk::Loaded found = co_await m_disk.load(path);
    if (!self || m_settings.storePath != path)
        co_return;
    take(found);
    loading->finish();
    m_due.setEnabled(m_settings.enabled);
    const auto next = m_table.nextDueAtMs();
    qCInfo(lcCron) << "jobs loaded" << log::field("jobs", m_table.size())
                   << log::field("enabled", m_settings.enabled)
                   << log::field("nextWakeAtMs", next.value_or(0));
}

void CronService::take(const CronDisk::Loaded &loaded)
{
    if (!loaded.file.trouble.isEmpty())
        qCWarning(lcCron).noquote() << loaded.file.trouble;
    m_strangers = loaded.file.strangers;
    m_others = loaded.file.others;
    m_table.clear();
    const qint64 nowMs = m_parts.clock.nowMs();
    for (const JobPtr &found : loaded.file.jobs) {
        Job job = withoutLostRun(*found);
        const qint64 originMs = job.state.nextRunAtMs.value_or(job.createdAtMs);
        auto recurrence = recurrenceOf(job, originMs);
        if (!recurrence)
            qCWarning(lcCron).noquote()
                << "a job cannot run:" << recurrence.error().message << log::field("job", job.id);
        JobTable::Entry entry;
        entry.recurrence = recurrence.value_or(std::nullopt);
        entry.job = std::make_shared<const Job>(
            scheduled(std::move(job), entry.recurrence ? &*entry.recurrence : nullptr, nowMs));
        const auto accounted = loaded.accountedUntilMs.constFind(found->id);
        if (accounted != loaded.accountedUntilMs.cend() && *accounted <= nowMs)
            entry.accountedUntilMs = *accounted;
        m_table.put(std::move(entry));
    }
}

QCoro::Task<> CronService::loaded()
{
    const QPointer<CronService> self(this);
    while (self && !m_loading->future().isFinished()) {
        const QFuture<void> loading = m_loading->future();
        co_await loading;
    }
}

//! Disabled jobs may have any schedule, as with the reference.
Result<std::optional<Recurrence>> CronService::recurrenceOf(const Job &job, qint64 originMs) const
{
    if (!job.enabled)
        return std::nullopt;
    auto recurrence = Recurrence::of(job.schedule, originMs, m_parts.zone);
    if (!recurrence)
        return tl::unexpected(recurrence.error());
    return *std::move(recurrence);
}

void CronService::announce(const JobPtr &job, CronEvent::Action action)
{
    Q_EMIT happened({.jobId = job->id, .action = action, .nextRunAtMs = job->state.nextRunAtMs});
}

QCoro::Task<QByteArray> CronService::list(bool withDisabled)
{
    const QPointer<CronService> self(this);
    co_await loaded();
    QByteArray array("[");
    if (!self)
        co_return array + ']';
    for (const JobTable::Entry *entry : m_table.byDueTime(withDisabled)) {
        if (array.size() > 1)
            array += ',';
        array += entry->json;
    }
    co_return array + ']';
}

QCoro::Task<CronStatus> CronService::status()
{
    const QPointer<CronService> self(this);
    co_await loaded();
    CronStatus status;
    if (!self)
        co_return status;
    status.enabled = m_settings.enabled;
    status.storePath = m_settings.storePath;
    status.jobs = m_table.size();
    if (status.enabled)
        status.nextWakeAtMs = m_table.nextDueAtMs();
    co_return status;
}

QCoro::Task<Result<QByteArray>> CronService::add(Job draft)
{
    const QPointer<CronService> self(this);
    co_await loaded();
    if (!self)
        co_return stopping();
    if (m_table.size() >= mostJobs)
        co_return fail(ErrorCode::TooLarge, u"Error: there are %1 jobs already"_s.arg(mostJobs));
    const qint64 nowMs = m_parts.clock.nowMs();
    draft.id = m_parts.random.uuid();
    draft.createdAtMs = draft.updatedAtMs = nowMs;
    auto recurrence = recurrenceOf(draft, nowMs);
    if (!recurrence)
        co_return tl::unexpected(recurrence.error());
    JobTable::Entry entry;
    entry.recurrence = *std::move(recurrence);
    const Recurrence *known = entry.recurrence ? &*entry.recurrence : nullptr;
    const auto job = std::make_shared<const Job>(scheduled(std::move(draft), known, nowMs));
    entry.job = job;
    m_table.put(std::move(entry));
    QByteArray answer = m_table.find(job->id)->json;
    m_disk.touch();
    const Result<> kept = co_await m_disk.written();
    if (!self)
        co_return stopping();
    if (!kept) {
        m_table.remove(job->id);
        m_disk.touch();
        co_return tl::unexpected(kept.error());
    }
    announce(job, CronEvent::Action::Added);
    m_due.rearm();
    co_return answer;
}

Result<JobPtr> CronService::apply(const JobTable::Entry &entry, const QJsonObject &patch)
{
    const JobPtr before = entry.job;
    auto job = patched(*before, patch);
    if (!job)
        return tl::unexpected(job.error());
    const qint64 nowMs = m_parts.clock.nowMs();
    job->updatedAtMs = nowMs;
    job->revision += 1;
    std::optional<Recurrence> recurrence = entry.recurrence;
    if (job->schedule != before->schedule || job->enabled != before->enabled) {
        auto fresh = recurrenceOf(*job, nowMs);
        if (!fresh)
            return tl::unexpected(fresh.error());
        recurrence = *std::move(fresh);
        m_due.closeBooks(entry, u"the job was changed"_s);
        job->state.nextRunAtMs.reset();
        job->state.failures = 0;
        job = scheduled(*std::move(job), recurrence ? &*recurrence : nullptr, nowMs);
    }
    const auto after = std::make_shared<const Job>(*std::move(job));
    m_table.replace(after, std::move(recurrence));
    return after;
}

QCoro::Task<Result<QByteArray>> CronService::update(QString id, QJsonObject patch)
{
    const QPointer<CronService> self(this);
    co_await loaded();
    if (!self)
        co_return stopping();
    const JobTable::Entry *entry = m_table.find(id);
    if (!entry)
        co_return unknownJob(id);
    const auto changed = apply(*entry, patch);
    if (!changed)
        co_return tl::unexpected(changed.error());
    QByteArray answer = entry->json;
    m_disk.touch();
    m_due.rearm();
    const Result<> written = co_await m_disk.written();
    if (!self)
        co_return stopping();
    if (!written)
        co_return tl::unexpected(written.error());
    announce(*changed, CronEvent::Action::Updated);
    co_return answer;
}

QCoro::Task<Result<bool>> CronService::remove(QString id)
{
    const QPointer<CronService> self(this);
    co_await loaded();
    if (!self)
        co_return stopping();
    const JobTable::Entry *entry = m_table.find(id);
    if (!entry)
        co_return false;
    m_due.closeBooks(*entry, u"the job was removed"_s);
    m_table.remove(id);
    m_due.rearm();
    m_disk.touch();
    const Result<> written = co_await m_disk.written();
    if (!self)
        co_return stopping();
    if (!written)
        co_return tl::unexpected(written.error());
    Q_EMIT happened({.jobId = id, .action = CronEvent::Action::Removed});
    co_return true;
}

QCoro::Task<Result<RunAnswer>> CronService::run(QString id, bool anyway)
{
    const QPointer<CronService> self(this);
    co_await loaded();
    if (!self)
        co_return stopping();
    const JobTable::Entry *entry = m_table.find(id);
    if (!entry)
        co_return unknownJob(id);
    const qint64 nowMs = m_parts.clock.nowMs();
    const bool isDue =
        entry->job->enabled && entry->job->state.nextRunAtMs.value_or(nowMs + 1) <= nowMs;
    if (entry->isBusy && (anyway || isDue))
        co_return RunAnswer(false, "already-running"_L1);
    if (!anyway && !isDue)
        co_return RunAnswer(false, "not-due"_L1);
    Result<> ran;
    if (anyway)
        ran = co_await m_due.runNow(id);
    else
        ran = co_await m_due.runDue(id);
    if (!ran)
        co_return tl::unexpected(ran.error());
    co_return RunAnswer(true, ""_L1);
}

QCoro::Task<QJsonArray> CronService::runs(QString id, qsizetype limit, bool withReceipts)
{
    const QPointer<CronService> self(this);
    co_await loaded();
    QJsonArray entries;
    if (self)
        entries = co_await m_disk.runs(id, limit, withReceipts);
    co_return entries;
}

QCoro::Task<> CronService::flush()
{
    co_await m_disk.written();
}

} // namespace claw::cron
