// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "cron/jobrunner.h"

#include <QCoroFuture>
#include <QHash>
#include <QPromise>

#include <functional>
#include <map>
#include <memory>

namespace claw::testing {

/*! Does jobs by counting them. What it has accepted outlives the service that asked, as rows of the
    ledger do; runs end when the clock says so.
*/
class SurvivingRunner final : public cron::JobRunner
{
public:
    explicit SurvivingRunner(const Clock &clock)
        : m_clock(clock)
    { }

    QCoro::Task<std::optional<cron::Outcome>> run(cron::Occurrence occurrence) override
    {
        ++calls;
        const QString key = occurrence.key;
        if (!m_kept.contains(key)) {
            ++executions[key];
            m_kept[key].endsAtMs = m_clock.nowMs() + duration();
            m_kept[key].outcome = outcome();
        }
        if (m_clock.nowMs() >= m_kept[key].endsAtMs)
            co_return m_kept[key].outcome;
        const auto end = std::make_shared<QPromise<bool>>();
        end->start();
        m_waiting.emplace(m_kept[key].endsAtMs, end);
        const QFuture<bool> future = end->future();
        const bool hasEnded = co_await future;
        if (!hasEnded)
            co_return std::nullopt;
        co_return m_kept[key].outcome;
    }

    //! When the next run ends.
    [[nodiscard]] std::optional<qint64> nextEndMs() const
    {
        return m_waiting.empty() ? std::nullopt : std::optional(m_waiting.begin()->first);
    }
    //! Ends the runs whose time has come.
    void tick()
    {
        while (!m_waiting.empty() && m_waiting.begin()->first <= m_clock.nowMs())
            finish(true);
    }
    //! The service has gone: whoever waits is told to leave.
    void abandon()
    {
        while (!m_waiting.empty())
            finish(false);
    }

    std::function<qint64()> duration = [] { return 0; };
    std::function<cron::Outcome()> outcome = [] { return cron::Outcome(); };
    QHash<QString, int> executions; //!< By key.
    int calls = 0;

private:
    struct Kept
    {
        qint64 endsAtMs = 0;
        cron::Outcome outcome;
    };

    void finish(bool hasEnded)
    {
        const auto end = m_waiting.extract(m_waiting.begin()).mapped();
        end->addResult(hasEnded);
        end->finish();
    }

    const Clock &m_clock;
    QHash<QString, Kept> m_kept;
    std::multimap<qint64, std::shared_ptr<QPromise<bool>>> m_waiting;
};

} // namespace claw::testing
