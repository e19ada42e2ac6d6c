// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runend.h"
#include "base/clock.h"

#include <QByteArray>
#include <QCoroTask>
#include <QHash>
#include <QString>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace claw::agent {

//! Remembers how runs ended, and lets others wait for it. The last 1000, each for ten minutes.
class RunBoard
{
public:
    static constexpr size_t mostKept = 1000;
    static constexpr std::chrono::minutes keptFor{10};

    explicit RunBoard(const Clock &clock)
        : m_clock(clock)
    { }
    ~RunBoard() { releaseAll(); }
    RunBoard(const RunBoard &) = delete;
    RunBoard &operator=(const RunBoard &) = delete;

    void noteEnd(RunEnd end);
    [[nodiscard]] std::optional<RunEnd> find(const QString &runId);
    //! The end of a run when it is known within `timeout`. The board may go before the wait ends.
    [[nodiscard]] QCoro::Task<std::optional<RunEnd>> ended(QString runId,
                                                           std::chrono::milliseconds timeout);
    //! Answers all who wait as if their time was up: the gateway stops.
    void releaseAll();

private:
    struct Waiter
    {
        QString runId;
        std::stop_source wake;
        std::optional<RunEnd> end;
    };
    struct Kept
    {
        RunEnd end;
        qint64 atMs = 0; //!< Monotonic.
    };

    void forgetOld();

    const Clock &m_clock;
    std::deque<Kept> m_kept; //!< Oldest first.
    using Waiters = std::vector<std::shared_ptr<Waiter>>;
    std::shared_ptr<Waiters> m_waiters = std::make_shared<Waiters>();
};

} // namespace claw::agent
