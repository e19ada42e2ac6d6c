// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "base/result.h"
#include "ledger/ledger.h"
#include "usage/callestimate.h"
#include "usage/localday.h"
#include "usage/permit.h"
#include "usage/spendbook.h"

#include <QCoroTask>
#include <QObject>
#include <QTimeZone>
#include <QTimer>

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <stop_token>
#include <vector>

namespace claw::usage {

//! What a SpendCap is built from. The references outlive it.
struct SpendCapInput
{
    ledger::Ledger &ledger;
    std::function<config::ConfigPtr()> config; //!< The configuration in force.
    const Clock &clock;
    QTimeZone zone = QTimeZone::systemTimeZone();
};

/*! Holds models to what may be spent a day: `limits.costUsdPerDay` and `limits.tokensPerDay` for all
    agents together, the same in an entry of `agents.list` for that agent. A day ends at midnight where
    the gateway is; a call counts for the day on which it began.

    A call is let in while what was spent, the most that calls on their way can cost and the most that
    it can cost itself stay within every cap; else it waits, in the order of asking, until no other
    counts against that cap, and goes alone. So no cap is passed by more than one call. Spent caps
    refuse at once.

    What a call may cost is on the disk before the call goes out, and what it came to replaces that
    afterwards: a crash counts it in full. Without a cap nothing is reserved and nothing waited for;
    what is spent is written along with the next transaction of the ledger.
*/
class SpendCap : public QObject
{
    Q_OBJECT

public:
    static constexpr size_t mostWaiting = 1000; //!< Calls; further ones are refused.

    explicit SpendCap(SpendCapInput input, QObject *parent = nullptr);
    //! Calls that wait are told that the gateway is stopping.
    ~SpendCap() override;

    //! To be awaited before each call to a model. Fails with Unavailable when a cap is spent (see
    //! refusalOf()) or the ledger cannot promise anything, with Aborted after a stop.
    [[nodiscard]] QCoro::Task<Result<Permit>> begin(QString agentId, CallEstimate upperBound,
                                                    std::stop_token stop);
    //! To be told that the configuration changed.
    void reconsider();

    [[nodiscard]] const LocalDay &today() const { return m_day; }
    [[nodiscard]] const SpendBook &book() const { return m_book; }

Q_SIGNALS:
    //! The day, an amount or a cap is another than before.
    void changed();
    //! A cap is spent that was not, or the other way round. After changed().
    void usedUpChanged();

private:
    friend class Permit;

    struct Waiting;
    struct Running
    {
        QString agentId;
        LocalDay day;
        Amount most;
        qint64 reservation = 0; //!< Of the ledger; 0: none.
    };

    //! Of a call that ended: without an amount it cost the most it could.
    void end(quint64 call, const std::optional<Amount> &spent);
    //! Answers those that wait, as far as they can be answered now.
    void advance();
    [[nodiscard]] bool decide(Waiting &waiting, std::set<QString> &queued);
    [[nodiscard]] quint64 start(const Waiting &waiting);
    void rollDay();
    void watchMidnight();
    void noteChange();

    void load();
    [[nodiscard]] QCoro::Task<> loadDay(quint64 number, QString day);
    void onLoaded(const Result<std::vector<ledger::Spending>> &rows);

    SpendCapInput m_input;
    SpendBook m_book;
    LocalDay m_day;
    bool m_isLoaded = false; //!< The book holds what earlier gateways spent today.
    bool m_isLoading = false;
    bool m_hasBookedLost = false;
    quint64 m_loads = 0;
    QMap<QString, SpendPot> m_known; //!< What the book held when the loading began.
    std::set<QString> m_usedUp; //!< Pots with a spent cap.
    quint64 m_lastCall = 0;
    std::map<quint64, Running> m_running;
    std::vector<std::shared_ptr<Waiting>> m_waiting; //!< In the order of asking.
    QTimer m_midnight;
    async::TaskScope m_scope;
};

} // namespace claw::usage
