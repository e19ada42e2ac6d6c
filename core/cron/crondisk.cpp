// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/crondisk.h"

#include "async/pause.h"
#include "cron/cronlog.h"
#include "log/logfield.h"

#include <QCoroFuture>
#include <QPointer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

//! Only jobs whose time has come can owe a receipt.
bool mayOwe(const Job &job, qint64 nowMs)
{
    return job.state.runningDueAtMs || job.state.nextRunAtMs.value_or(nowMs + 1) <= nowMs;
}

CronDisk::Loaded loadFrom(const QString &path, qint64 nowMs)
{
    CronDisk::Loaded loaded;
    loaded.file = JobsFile::read(path, nowMs);
    const RunLog log(path);
    for (const JobPtr &job : loaded.file.jobs) {
        if (!mayOwe(*job, nowMs))
            continue;
        if (const auto until = log.accountedUntil(job->id))
            loaded.accountedUntilMs.insert(job->id, *until);
    }
    return loaded;
}

} // namespace

CronDisk::CronDisk(std::function<JobsFile()> content, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_content(std::move(content))
    , m_clock(clock)
{
    m_thread.setMaxThreadCount(1);
}

CronDisk::~CronDisk()
{
    m_thread.waitForDone();
    for (const Written &owed : {m_current, m_next}) {
        if (!owed)
            continue;
        owed->addResult(Result<>(fail(ErrorCode::Aborted, u"the gateway is stopping"_s)));
        owed->finish();
    }
}

QCoro::Task<CronDisk::Loaded> CronDisk::load(QString path)
{
    m_path = path;
    const auto loading = QtConcurrent::run(&m_thread, &loadFrom, path, m_clock.nowMs());
    Loaded loaded = co_await loading;
    co_return loaded;
}

void CronDisk::touch()
{
    if (m_next)
        return;
    m_next = std::make_shared<QPromise<Result<>>>();
    m_next->start();
    if (!m_current)
        m_scope.start(writeAll());
}

QCoro::Task<> CronDisk::writeAll()
{
    const QPointer<CronDisk> self(this);
    co_await async::pause(std::chrono::milliseconds(0)); // What changes together is written once.
    while (self && m_next) {
        m_current = std::exchange(m_next, nullptr);
        const auto writing = QtConcurrent::run(
            &m_thread, [file = m_content(), path = m_path] { return file.write(path); });
        const Result<> result = co_await writing;
        if (!self)
            co_return;
        if (!result && !m_isTroubled)
            qCWarning(lcCron).noquote() << "jobs are not written:" << result.error().message;
        m_isTroubled = !result;
        const Written done = std::exchange(m_current, nullptr);
        done->addResult(result);
        done->finish();
    }
}

QCoro::Task<Result<>> CronDisk::written()
{
    const Written last = m_next ? m_next : m_current;
    if (!last)
        co_return Result<>();
    const QFuture<Result<>> future = last->future();
    const Result<> result = co_await future;
    co_return result;
}

void CronDisk::append(const QString &jobId, std::vector<LogEntry> entries)
{
    if (!entries.empty())
        m_scope.start(appendTo(jobId, std::move(entries)));
}

QCoro::Task<> CronDisk::appendTo(QString jobId, std::vector<LogEntry> entries)
{
    const auto appending = QtConcurrent::run(
        &m_thread, [log = RunLog(m_path), jobId, entries] { return log.append(jobId, entries); });
    const Result<> appended = co_await appending;
    if (!appended)
        qCWarning(lcCron).noquote()
            << "not in the run log:" << appended.error().message << log::field("job", jobId);
}

QCoro::Task<QJsonArray> CronDisk::runs(QString jobId, qsizetype limit, bool withReceipts)
{
    const auto reading =
        QtConcurrent::run(&m_thread, [log = RunLog(m_path), jobId, limit, withReceipts] {
            return log.read(jobId, limit, withReceipts);
        });
    QJsonArray entries = co_await reading;
    co_return entries;
}

} // namespace claw::cron
