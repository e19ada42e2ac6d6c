// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/ledger.h"

#include "ledger/ledgerconnection.h"
#include "ledger/ledgertables.h"

#include <QCoroFuture>
#include <QPointer>
#include <QPromise>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace claw::ledger {

namespace {

constexpr int batchesBetweenRetentions = 256;

Error unavailable(const QString &message, const QString &hint = {})
{
    return {.code = ErrorCode::Unavailable,
            .message = message,
            .hint = hint,
            .retryable = true,
            .details = {}};
}

} // namespace

Ledger::Ledger(const QString &stateDir, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_path(stateDir + u"/gateway.db"_s)
    , m_clock(clock)
    , m_connection(std::make_unique<LedgerConnection>(m_path))
{
    m_thread.setObjectName(u"ledger"_s);
}

Ledger::~Ledger()
{
    if (m_worker) {
        // The connection belongs to its thread to the last; only then may the thread end.
        QMetaObject::invokeMethod(m_worker, [this] {
            m_connection.reset();
            m_worker->deleteLater();
            m_thread.quit();
        });
        m_thread.wait();
    }
    if (m_running) // Its transaction is over, and nobody has been told.
        conclude(*m_running);
    refuseWaiting({.code = ErrorCode::Aborted,
                   .message = u"the gateway is stopping"_s,
                   .hint = {},
                   .retryable = true,
                   .details = {}});
}

void Ledger::startThread()
{
    m_worker = new QObject; // Deleted on its thread when the ledger goes.
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

void Ledger::open()
{
    if (m_state == State::Opening || m_state == State::Open)
        return;
    m_state = State::Opening;
    if (!m_worker)
        startThread();
    QMetaObject::invokeMethod(m_worker, [this] {
        const auto opened = m_connection->open();
        LedgerCounts counts;
        if (opened)
            counts = LedgerTables(*m_connection).count().value_or(counts);
        QMetaObject::invokeMethod(this, [this, opened, counts] { onOpened(opened, counts); });
    });
}

void Ledger::retry()
{
    if (m_state == State::Refused)
        open();
    else if (m_isTroubled)
        enqueue<void>([](LedgerTables &) { return Result<>(); });
}

void Ledger::onOpened(const Result<QString> &opened, const LedgerCounts &counts)
{
    if (!opened) {
        m_state = State::Refused;
        m_refusal = opened.error();
        m_isTroubled = true;
        reportTrouble(m_refusal);
        refuseWaiting(m_refusal);
        return;
    }
    m_state = State::Open;
    if (std::exchange(m_isTroubled, false))
        Q_EMIT recovered();
    if (!opened->isEmpty())
        reportTrouble(
            unavailable(u"the ledger was damaged and starts empty; it was kept as "_s + *opened));
    noteCounts(counts);
    beginBatch();
}

template<typename T>
QFuture<Result<T>> Ledger::enqueue(std::function<Result<T>(LedgerTables &)> verb, Urgency urgency)
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    auto future = promise->future();
    const auto answer = [promise](const Result<T> &result) {
        promise->addResult(result);
        promise->finish();
    };
    if (m_state == State::Refused || m_waiting.size() >= mostWaiting) {
        const Error busy = unavailable(u"too much is waiting for the disk"_s);
        answer(tl::unexpected(m_state == State::Refused ? m_refusal : busy));
        return future;
    }
    auto result = std::make_shared<std::optional<Result<T>>>();
    m_waiting.push_back(
        {.run = [verb = std::move(verb), result](LedgerTables &tables) { *result = verb(tables); },
         .conclude =
             [result, answer](const Result<> &outcome) {
                 if (outcome)
                     answer(**result);
                 else
                     answer(tl::unexpected(outcome.error()));
             }});
    m_isUrgent = m_isUrgent || urgency == Urgency::Soon || m_waiting.size() > mostUnhurried;
    // Not at once: what is asked for in the same turn goes along.
    if (m_isUrgent && !std::exchange(m_isScheduled, true))
        QMetaObject::invokeMethod(this, &Ledger::beginBatch, Qt::QueuedConnection);
    return future;
}

void Ledger::beginBatch()
{
    m_isScheduled = false;
    if (m_state != State::Open || m_isBusy || !std::exchange(m_isUrgent, false))
        return;
    m_isBusy = true;
    const auto batch = std::make_shared<Batch>();
    m_running = batch;
    batch->entries = std::exchange(m_waiting, {});
    batch->nowMs = m_clock.nowMs();
    batch->retains = m_batches++ % batchesBetweenRetentions == 0;
    QMetaObject::invokeMethod(m_worker, [this, batch] {
        runBatch(*batch);
        QMetaObject::invokeMethod(this, [this, batch] { onBatchDone(*batch); });
    });
}

void Ledger::runBatch(Batch &batch)
{
    LedgerTables tables(*m_connection);
    if (!m_connection->isOpen()) {
        const auto opened = m_connection->open();
        if (!opened) {
            batch.outcome = tl::unexpected(opened.error());
            return;
        }
    }
    batch.outcome = m_connection->transact([&] {
        for (const Entry &entry : batch.entries)
            entry.run(tables);
        if (batch.retains)
            tables.retain(keptRows, batch.nowMs - keptMs);
        batch.counts = tables.count().value_or(LedgerCounts());
    });
    if (batch.outcome || !m_connection->isDamaged())
        return;
    if (const auto kept = m_connection->setAside())
        batch.setAside = *kept; // The next batch begins a new one.
}

void Ledger::onBatchDone(Batch &batch)
{
    m_isBusy = false;
    m_running.reset(); // The caller holds the batch.
    if (batch.outcome) {
        if (std::exchange(m_isTroubled, false))
            Q_EMIT recovered();
        noteCounts(batch.counts);
    } else {
        Error error = batch.outcome.error();
        error.message.prepend(u"not stored: "_s);
        if (!batch.setAside.isEmpty())
            error.message.append(u"; the damaged ledger was kept as "_s + batch.setAside);
        batch.outcome = tl::unexpected(error);
        m_isTroubled = batch.setAside.isEmpty(); // A ledger that is gone is no passing trouble.
        reportTrouble(error);
    }
    const QPointer<Ledger> self(this);
    conclude(batch);
    if (self)
        beginBatch();
}

void Ledger::conclude(Batch &batch)
{
    for (const Entry &entry : std::exchange(batch.entries, {}))
        entry.conclude(batch.outcome);
}

void Ledger::noteCounts(const LedgerCounts &counts)
{
    if (!counts.isBalanced() && !std::exchange(m_isUnbalanced, true)) {
        const qint64 ended = counts.done + counts.failed + counts.aborted + counts.interrupted;
        Q_EMIT troubled(u"the ledger does not add up: %1 accepted, %2 ended, %3 open; fix: keep %4 "
                        "and report it"_s.arg(counts.accepted)
                            .arg(ended)
                            .arg(counts.open)
                            .arg(m_path));
    }
    if (std::exchange(m_counts, counts) != counts)
        Q_EMIT countsChanged();
}

void Ledger::reportTrouble(const Error &error)
{
    const QString text =
        error.hint.isEmpty() ? error.message : u"%1; fix: %2"_s.arg(error.message, error.hint);
    Q_EMIT troubled(u"ledger: "_s + text);
}

void Ledger::refuseWaiting(const Error &error)
{
    for (const Entry &entry : std::exchange(m_waiting, {}))
        entry.conclude(tl::unexpected(error));
}

QCoro::Task<Result<Acceptance>> Ledger::accept(NewInput input)
{
    if (input.payload.size() > largestPayload)
        co_return fail(
            ErrorCode::TooLarge,
            u"input of %1 bytes, at most %2 fit"_s.arg(input.payload.size()).arg(largestPayload));
    const auto future = enqueue<Acceptance>(
        [input, now = m_clock.nowMs()](LedgerTables &tables) { return tables.accept(input, now); });
    const auto accepted = co_await future;
    co_return accepted;
}

QCoro::Task<Result<>> Ledger::start(qint64 inputId, QString runId)
{
    const auto future =
        enqueue<void>([inputId, runId, now = m_clock.nowMs()](LedgerTables &tables) {
            return tables.start(inputId, runId, now);
        });
    const auto done = co_await future;
    co_return done;
}

QCoro::Task<Result<>> Ledger::noteSideEffects(qint64 inputId)
{
    const auto future =
        enqueue<void>([inputId](LedgerTables &tables) { return tables.noteSideEffects(inputId); });
    const auto done = co_await future;
    co_return done;
}

QCoro::Task<Result<>> Ledger::finish(qint64 inputId, InputState state, QByteArray answer)
{
    if (!isFinal(state))
        co_return fail(ErrorCode::InvalidRequest, u"not a final state"_s);
    const auto future =
        enqueue<void>([inputId, state, answer, now = m_clock.nowMs()](LedgerTables &tables) {
            return tables.finish(inputId, state, answer, now);
        });
    const auto done = co_await future;
    co_return done;
}

QCoro::Task<Result<qint64>> Ledger::addDelivery(NewDelivery delivery)
{
    if (delivery.payload.size() > largestPayload)
        co_return fail(ErrorCode::TooLarge,
                       u"delivery of %1 bytes, at most %2 fit"_s.arg(delivery.payload.size())
                           .arg(largestPayload));
    const auto future = enqueue<qint64>([delivery, now = m_clock.nowMs()](LedgerTables &tables) {
        return tables.addDelivery(delivery, now);
    });
    const auto id = co_await future;
    co_return id;
}

QCoro::Task<Result<>> Ledger::beginDelivery(qint64 deliveryId)
{
    const auto future = enqueue<void>(
        [deliveryId](LedgerTables &tables) { return tables.beginDelivery(deliveryId); });
    const auto done = co_await future;
    co_return done;
}

QCoro::Task<Result<>> Ledger::settleDelivery(qint64 deliveryId, DeliveryState state, QString detail)
{
    if (state == DeliveryState::Pending)
        co_return fail(ErrorCode::InvalidRequest, u"not a final state"_s);
    const auto future =
        enqueue<void>([deliveryId, state, detail, now = m_clock.nowMs()](LedgerTables &tables) {
            return tables.settleDelivery(deliveryId, state, detail, now);
        });
    const auto done = co_await future;
    co_return done;
}

QCoro::Task<Result<qint64>> Ledger::reserveSpending(Spending most)
{
    const auto future =
        enqueue<qint64>([most](LedgerTables &tables) { return tables.spending().reserve(most); });
    const auto id = co_await future;
    co_return id;
}

void Ledger::settleSpending(qint64 reservationId, Spending spent)
{
    enqueue<void>([reservationId, spent](LedgerTables &tables) {
        return tables.spending().settle(reservationId, spent);
    });
}

void Ledger::addSpending(Spending spent)
{
    enqueue<void>([spent](LedgerTables &tables) { return tables.spending().add(spent); },
                  Urgency::WithOthers);
}

QCoro::Task<Result<>> Ledger::bookLostReservations()
{
    const auto future =
        enqueue<void>([](LedgerTables &tables) { return tables.spending().bookReservations(); });
    const auto done = co_await future;
    co_return done;
}

QCoro::Task<Result<std::vector<Spending>>> Ledger::spendingOn(QString day)
{
    const auto future = enqueue<std::vector<Spending>>(
        [day](LedgerTables &tables) { return tables.spending().on(day); });
    const auto rows = co_await future;
    co_return rows;
}

QCoro::Task<Result<Recovery>> Ledger::recover()
{
    const auto future = enqueue<Recovery>(
        [now = m_clock.nowMs()](LedgerTables &tables) { return tables.recover(now); });
    const auto recovery = co_await future;
    co_return recovery;
}

QCoro::Task<> Ledger::flush()
{
    if (m_state == State::Closed)
        co_return; // It was never opened: nothing was promised, and nothing would end the wait.
    const auto future = enqueue<void>([](LedgerTables &) { return Result<>(); });
    const auto done = co_await future;
    static_cast<void>(done);
}

} // namespace claw::ledger
