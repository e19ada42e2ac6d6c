// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/spendcap.h"

#include "config/agentresolution.h"
#include "log/categories.h"
#include "usage/refusaltext.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::usage {

namespace {

Error stopped()
{
    return {.code = ErrorCode::Aborted,
            .message = u"stopped before a model was asked"_s,
            .hint = {},
            .retryable = false,
            .details = {}};
}

ledger::Spending spendingOf(const QString &agentId, const LocalDay &day, const Amount &amount)
{
    return {
        .day = day.name(), .agentId = agentId, .costUsd = amount.costUsd, .tokens = amount.tokens};
}

QCoro::Task<Result<>> nothingToBook()
{
    co_return Result<>();
}

Error tooManyWait()
{
    return {.code = ErrorCode::Unavailable,
            .message = u"too many calls wait for what others leave of the daily limit"_s,
            .hint = {},
            .retryable = true,
            .details = {}};
}

} // namespace

//! A call that has asked and was not told yet. Shared with the coroutine that waits for the answer,
//! which goes on from the event loop.
struct SpendCap::Waiting
{
    QString agentId;
    Amount most;
    std::optional<Result<quint64>> answer; //!< The number of the call.
    QPromise<void> told;

    Waiting(const QString &agent, const CallEstimate &upperBound)
        : agentId(config::normalizedAgentId(agent))
        , most{.costUsd = upperBound.costUsd, .tokens = upperBound.tokens}
    {
        told.start();
    }
    //! The first answer counts.
    void tell(const Result<quint64> &what)
    {
        if (answer)
            return;
        answer = what;
        told.finish();
    }
};

SpendCap::SpendCap(SpendCapInput input, QObject *parent)
    : QObject(parent)
    , m_input(std::move(input))
    , m_day(LocalDay::at(m_input.clock.nowMs(), m_input.zone))
{
    m_book.setLimits(*m_input.config());
    m_midnight.setSingleShot(true);
    m_midnight.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_midnight, &QTimer::timeout, this, [this] {
        advance();
        watchMidnight();
    });
    connect(&m_input.ledger, &ledger::Ledger::recovered, this, &SpendCap::load);
    load();
}

SpendCap::~SpendCap()
{
    for (const auto &waiting : std::exchange(m_waiting, {}))
        waiting->tell(tl::unexpected(stopped()));
}

QCoro::Task<Result<Permit>> SpendCap::begin(QString agentId, CallEstimate upperBound,
                                            std::stop_token stop)
{
    const QPointer<SpendCap> self(this);
    if (m_waiting.size() >= mostWaiting)
        co_return tl::unexpected(tooManyWait());
    const auto waiting = std::make_shared<Waiting>(agentId, upperBound);
    m_waiting.push_back(waiting);
    advance();
    const std::stop_callback onStop(stop, [waiting] { waiting->tell(tl::unexpected(stopped())); });
    const auto told = waiting->told.future();
    co_await told;
    const Result<quint64> call = *waiting->answer;
    if (self && !call)
        advance(); // Nobody waits behind a call that was stopped.
    if (!call)
        co_return tl::unexpected(call.error());
    Permit permit(self, *call);
    if (!self || !m_book.isCapped(waiting->agentId))
        co_return permit;

    const auto spending = spendingOf(waiting->agentId, m_running.at(*call).day, waiting->most);
    const auto reservation = co_await m_input.ledger.reserveSpending(spending);
    if (self && reservation)
        m_running.at(*call).reservation = *reservation;
    if (self && reservation && !stop.stop_requested())
        co_return permit;
    permit.sentNothing();
    if (!reservation)
        co_return failWithin(u"the daily limit cannot be kept"_s, reservation.error());
    co_return tl::unexpected(stopped());
}

void SpendCap::end(quint64 call, const std::optional<Amount> &spent)
{
    const auto node = m_running.extract(call);
    if (node.empty())
        return;
    const Running &ended = node.mapped();
    const Amount amount = spent.value_or(ended.most);
    rollDay();
    if (ended.day.date == m_day.date) {
        m_book.end(ended.agentId, ended.most);
        m_book.spend(ended.agentId, amount);
    }
    const auto booked = spendingOf(ended.agentId, ended.day, amount);
    if (ended.reservation != 0)
        m_input.ledger.settleSpending(ended.reservation, booked);
    else if (amount.costUsd > 0 || amount.tokens > 0)
        m_input.ledger.addSpending(booked);
    watchMidnight();
    advance();
    noteChange();
}

void SpendCap::reconsider()
{
    m_book.setLimits(*m_input.config());
    advance();
    noteChange();
}

void SpendCap::advance()
{
    rollDay();
    const auto needsLoading = [this](const auto &waiting) {
        return !waiting->answer && m_book.isCapped(waiting->agentId);
    };
    if (!m_isLoaded && std::any_of(m_waiting.begin(), m_waiting.end(), needsLoading))
        load(); // Answers them at once when the ledger refuses.
    std::set<QString> queued;
    std::vector<std::shared_ptr<Waiting>> left;
    for (auto &waiting : std::exchange(m_waiting, {})) {
        if (!decide(*waiting, queued))
            left.push_back(std::move(waiting));
    }
    m_waiting = std::move(left);
}

bool SpendCap::decide(Waiting &waiting, std::set<QString> &queued)
{
    if (waiting.answer) // Stopped.
        return true;
    if (!m_isLoaded && m_book.isCapped(waiting.agentId))
        return false;
    if (const auto cap = m_book.usedUp(waiting.agentId)) {
        waiting.tell(tl::unexpected(refusalOf(*cap, m_day, m_input.zone)));
        return true;
    }
    if (!m_book.mayGo(waiting.agentId, waiting.most, queued))
        return false;
    waiting.tell(start(waiting));
    return true;
}

quint64 SpendCap::start(const Waiting &waiting)
{
    m_running.emplace(++m_lastCall,
                      Running{.agentId = waiting.agentId, .day = m_day, .most = waiting.most});
    m_book.begin(waiting.agentId, waiting.most);
    return m_lastCall;
}

//! The clock may also be set back: what was spent on that day is in the ledger.
void SpendCap::rollDay()
{
    const LocalDay now = LocalDay::at(m_input.clock.nowMs(), m_input.zone);
    if (now.date == m_day.date)
        return;
    m_day = now;
    m_book.clear();
    m_isLoaded = false;
    m_isLoading = false;
    load();
    noteChange();
}

//! Caps that are spent open again by themselves, and whoever shows amounts shows those of the day.
void SpendCap::watchMidnight()
{
    if (m_midnight.isActive() || m_book.agents().isEmpty())
        return;
    const qint64 left = m_day.endsAtMs - m_input.clock.nowMs();
    m_midnight.start(std::chrono::milliseconds(std::max<qint64>(left, 1000)));
}

void SpendCap::noteChange()
{
    std::set<QString> usedUp;
    for (const auto &[pot, cap] : m_book.usedUp()) {
        usedUp.insert(pot);
        if (!m_usedUp.contains(pot))
            qCWarning(lcUsage).noquote() << refusalOf(cap, m_day, m_input.zone).message;
    }
    const auto before = std::exchange(m_usedUp, usedUp);
    Q_EMIT changed();
    if (usedUp != before)
        Q_EMIT usedUpChanged();
}

void SpendCap::load()
{
    if (m_isLoaded || std::exchange(m_isLoading, true))
        return;
    m_known = m_book.agents();
    m_scope.start(loadDay(++m_loads, m_day.name()));
}

// Both verbs are asked for in one go: what is added later is not among their rows.
QCoro::Task<> SpendCap::loadDay(quint64 number, QString day)
{
    const QPointer<SpendCap> self(this);
    ledger::Ledger &ledger = m_input.ledger;
    auto booking =
        std::exchange(m_hasBookedLost, true) ? nothingToBook() : ledger.bookLostReservations();
    auto reading = ledger.spendingOn(day);
    const auto booked = co_await booking;
    auto rows = co_await reading;
    if (!self)
        co_return;
    if (!booked) {
        m_hasBookedLost = false;
        rows = tl::unexpected(booked.error());
    }
    if (number == m_loads && m_isLoading)
        onLoaded(rows);
}

void SpendCap::onLoaded(const Result<std::vector<ledger::Spending>> &rows)
{
    m_isLoading = false;
    if (!rows) {
        for (const auto &waiting : m_waiting) {
            if (m_book.isCapped(waiting->agentId))
                waiting->tell(failWithin(u"the daily limit cannot be kept"_s, rows.error()));
        }
        advance();
        return;
    }
    m_isLoaded = true;
    // What the book held already is among the rows when an earlier attempt to load has failed.
    for (const ledger::Spending &row : *rows) {
        const Amount known = m_known.value(row.agentId).spent;
        m_book.spend(row.agentId,
                     {.costUsd = std::max(0.0, row.costUsd - known.costUsd),
                      .tokens = std::max<qint64>(0, row.tokens - known.tokens)});
    }
    watchMidnight();
    advance();
    noteChange();
}

} // namespace claw::usage
