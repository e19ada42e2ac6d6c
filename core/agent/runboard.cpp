// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runboard.h"

#include "async/pause.h"

#include <algorithm>

namespace claw::agent {

void RunBoard::noteEnd(RunEnd end)
{
    forgetOld();
    for (const auto &waiter : *m_waiters) {
        if (waiter->runId != end.runId)
            continue;
        waiter->end = end;
        waiter->wake.request_stop();
    }
    m_kept.push_back({.end = std::move(end), .atMs = m_clock.monotonicMs()});
    if (m_kept.size() > mostKept)
        m_kept.pop_front();
}

std::optional<RunEnd> RunBoard::find(const QString &runId)
{
    forgetOld();
    const auto it = std::find_if(m_kept.rbegin(), m_kept.rend(),
                                 [&runId](const Kept &kept) { return kept.end.runId == runId; });
    return it == m_kept.rend() ? std::nullopt : std::optional(it->end);
}

QCoro::Task<std::optional<RunEnd>> RunBoard::ended(QString runId, std::chrono::milliseconds timeout)
{
    if (auto known = find(runId); known || timeout.count() <= 0)
        co_return known;
    const auto waiter = std::make_shared<Waiter>();
    waiter->runId = runId;
    const std::shared_ptr<Waiters> waiters = m_waiters;
    waiters->push_back(waiter);
    const std::stop_token wake = waiter->wake.get_token();
    co_await async::pause(timeout, wake);
    std::erase(*waiters, waiter);
    std::optional<RunEnd> end = waiter->end;
    co_return end;
}

void RunBoard::releaseAll()
{
    for (const auto &waiter : *m_waiters)
        waiter->wake.request_stop();
}

void RunBoard::forgetOld()
{
    const qint64 oldest = m_clock.monotonicMs()
        - std::chrono::duration_cast<std::chrono::milliseconds>(keptFor).count();
    while (!m_kept.empty() && m_kept.front().atMs < oldest)
        m_kept.pop_front();
}

} // namespace claw::agent
