// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "files/statepaths.h"
#include "sessions/sessionstores.h"
#include "usage/dayusage.h"

#include <QCoroTask>
#include <QThreadPool>
#include <QTimeZone>

#include <functional>
#include <memory>
#include <stop_token>

namespace claw::usage {

struct CostSummary
{
    qint64 days = 1; //!< As asked for, this one included.
    UsageByDay daily; //!< Days of which something is known.
    DayUsage totals;
};

/*! What all agents used in the last days, from their transcripts as they are now: those that were
    deleted, reset or compacted away count no more.

    Read on a thread of its own, one question after the other, and nothing twice: what a transcript
    said is kept for as long as it does not change, and of one that grew the new part is read.
*/
class CostReport
{
public:
    static constexpr int mostQuestions = 32; //!< That wait; further ones are refused.
    static constexpr qsizetype mostKeptDays = 50'000; //!< Of all transcripts; then the oldest go.

    //! The references outlive the report.
    CostReport(sessions::SessionStores &stores, std::function<config::ConfigPtr()> config,
               const files::StatePaths &paths, const Clock &clock,
               QTimeZone zone = QTimeZone::systemTimeZone());
    //! Stops what is being read and waits for it: a line at most.
    ~CostReport();

    //! Fails with Unavailable when too many ask, with Aborted when the gateway is stopping.
    [[nodiscard]] QCoro::Task<Result<CostSummary>> lastDays(qint64 days);
    //! Transcripts read so far, each time anew. For tests.
    [[nodiscard]] int filesRead() const;

private:
    class Archive;

    [[nodiscard]] QStringList directories() const;

    sessions::SessionStores &m_stores;
    std::function<config::ConfigPtr()> m_config;
    const files::StatePaths &m_paths;
    const Clock &m_clock;
    QTimeZone m_zone;
    std::shared_ptr<Archive> m_archive; //!< Touched by jobs alone, which run one after the other.
    std::shared_ptr<int> m_questions; //!< Open ones.
    std::stop_source m_stop;
    QThreadPool m_thread;
};

} // namespace claw::usage
