// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/costreport.h"

#include "usage/localday.h"
#include "usage/transcriptscan.h"

#include <QCoroFuture>
#include <QDateTime>
#include <QDirIterator>
#include <QtConcurrentRun>

#include <algorithm>
#include <atomic>
#include <vector>

using namespace Qt::StringLiterals;

namespace claw::usage {

namespace {

//! Everything that an answer depends on besides the files.
struct Question
{
    QStringList directories;
    qint64 days = 1;
    QDate today;
    ScanRules rules;

    [[nodiscard]] QDate since() const
    {
        constexpr qint64 most = 100'000; // Days; further back there is nothing.
        return today.addDays(1 - std::min(days, most));
    }
};

} // namespace

//! What is known of the transcripts.
class CostReport::Archive
{
public:
    Result<CostSummary> answer(const Question &question, const std::stop_token &stop);

    std::atomic<int> filesRead = 0;

private:
    const UsageByDay &upToDate(const QFileInfo &file, const Question &question,
                               const std::stop_token &stop);
    void forgetTheOldest();

    QHash<QString, ScannedTranscript> m_known;
    config::ConfigPtr m_config; //!< Whose prices were counted with.
};

Result<CostSummary> CostReport::Archive::answer(const Question &question,
                                                const std::stop_token &stop)
{
    if (std::exchange(m_config, question.rules.config) != question.rules.config)
        m_known.clear();
    const QDate since = question.since();
    const QDateTime sinceTime = since.startOfDay(question.rules.zone);
    CostSummary summary{.days = question.days};
    for (const QString &directory : question.directories) {
        QDirIterator files(directory, {u"*.jsonl"_s}, QDir::Files | QDir::Hidden);
        while (files.hasNext() && !stop.stop_requested()) {
            files.next();
            const QFileInfo file = files.fileInfo();
            if (file.lastModified() < sinceTime)
                continue;
            const UsageByDay &days = upToDate(file, question, stop);
            for (auto it = days.lowerBound(since); it != days.cend(); ++it) {
                summary.daily[it.key()] += *it;
                summary.totals += *it;
            }
        }
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Aborted, u"the gateway is stopping"_s);
    forgetTheOldest();
    return summary;
}

const UsageByDay &CostReport::Archive::upToDate(const QFileInfo &file, const Question &question,
                                                const std::stop_token &stop)
{
    ScannedTranscript &known = m_known[file.filePath()];
    const bool isKnown =
        known.size == file.size() && known.mtimeMs == file.lastModified().toMSecsSinceEpoch();
    if (!isKnown) {
        ++filesRead;
        static_cast<void>(scanTranscript(file.filePath(), known, question.rules, stop));
    }
    return known.days;
}

void CostReport::Archive::forgetTheOldest()
{
    qsizetype kept = 0;
    std::vector<std::pair<qint64, QString>> byAge; // Newest first.
    for (auto it = m_known.cbegin(); it != m_known.cend(); ++it)
        byAge.emplace_back(-it->mtimeMs, it.key());
    std::sort(byAge.begin(), byAge.end());
    for (const auto &[age, path] : byAge) {
        kept += 1 + m_known[path].days.size();
        if (kept > mostKeptDays)
            m_known.remove(path);
    }
}

CostReport::CostReport(sessions::SessionStores &stores, std::function<config::ConfigPtr()> config,
                       const files::StatePaths &paths, const Clock &clock, QTimeZone zone)
    : m_stores(stores)
    , m_config(std::move(config))
    , m_paths(paths)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_archive(std::make_shared<Archive>())
    , m_questions(std::make_shared<int>(0))
{
    m_thread.setMaxThreadCount(1);
}

CostReport::~CostReport()
{
    m_stop.request_stop();
}

int CostReport::filesRead() const
{
    return m_archive->filesRead;
}

//! Where transcripts are: beside the store of each agent, and in the built-in place.
QStringList CostReport::directories() const
{
    QStringList directories;
    for (const QString &agentId : m_stores.agentIds()) {
        directories.append(QFileInfo(m_stores.storeOf(agentId).path()).path());
        directories.append(m_paths.sessionsDir(agentId));
    }
    directories.removeDuplicates();
    return directories;
}

QCoro::Task<Result<CostSummary>> CostReport::lastDays(qint64 days)
{
    const auto questions = m_questions;
    if (*questions >= mostQuestions)
        co_return fail(ErrorCode::Unavailable, u"too many ask for costs at the same time"_s);
    const Question question{.directories = directories(),
                            .days = std::max<qint64>(days, 1),
                            .today = LocalDay::at(m_clock.nowMs(), m_zone).date,
                            .rules = {.config = m_config(), .zone = m_zone}};
    const auto ask = [archive = m_archive, question, stop = m_stop.get_token()] {
        return archive->answer(question, stop);
    };
    auto future = QtConcurrent::run(&m_thread, ask);
    ++*questions;
    const auto summary = co_await future;
    --*questions;
    co_return summary;
}

} // namespace claw::usage
