// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "ledger/ledgerrecords.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <vector>

namespace claw::ledger {

class LedgerConnection;
class LedgerTables;

/*! What the gateway has promised: every accepted input and every reply on its way out, in
    `gateway.db`. A promise is given when the row is on the disk and not before.

    Every verb ends when its change is on the disk, or fails and has changed nothing: Unavailable
    (disk full, not open, too much waiting), NotFound or Conflict (the row), TooLarge (the payload).
    Verbs that are asked for in one turn of the event loop, or while others are being written, share
    one transaction and one fsync. The database has a thread of its own; all else is on the thread of
    the ledger. Final rows are kept for whoever asks again, up to the retention below.
*/
class Ledger : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype largestPayload = 8 * 1024 * 1024;
    static constexpr size_t mostWaiting = 10'000; //!< Verbs; further ones are refused.
    static constexpr size_t mostUnhurried = 100; //!< Verbs that wait for others to go along with.
    static constexpr qint64 keptRows = 10'000; //!< Final inputs; the same of deliveries.
    static constexpr qint64 keptMs = qint64(7) * 24 * 60 * 60 * 1000;

    //! The database is `gateway.db` in this directory.
    Ledger(const QString &stateDir, const Clock &clock, QObject *parent = nullptr);
    //! Waits for the transaction that is running and tells its results; verbs that wait behind it
    //! fail with Aborted.
    ~Ledger() override;

    //! Opens the database in the background. Verbs may be asked for before: they wait for it.
    void open();
    //! To be told when the disk is well again: tries anew what failed, with recovered() or troubled()
    //! as the answer. Nothing to do when nothing failed.
    void retry();

    [[nodiscard]] QCoro::Task<Result<Acceptance>> accept(NewInput input);
    //! Accepted to running, in a run of that name.
    [[nodiscard]] QCoro::Task<Result<>> start(qint64 inputId, QString runId);
    //! To be told before a tool that changes the world begins: the input is not run again.
    [[nodiscard]] QCoro::Task<Result<>> noteSideEffects(qint64 inputId);
    //! To a final state; `answer` is what the next caller with the same key gets.
    [[nodiscard]] QCoro::Task<Result<>> finish(qint64 inputId, InputState state, QByteArray answer);

    [[nodiscard]] QCoro::Task<Result<qint64>> addDelivery(NewDelivery delivery);
    //! To be told before the first byte goes out: after a crash nobody knows what became of it.
    [[nodiscard]] QCoro::Task<Result<>> beginDelivery(qint64 deliveryId);
    [[nodiscard]] QCoro::Task<Result<>> settleDelivery(qint64 deliveryId, DeliveryState state,
                                                       QString detail);

    //! Books in advance what a call to a model may cost; to be awaited before it goes out. Returns an id.
    [[nodiscard]] QCoro::Task<Result<qint64>> reserveSpending(Spending most);
    //! Puts what the call came to in its place; until that is on the disk the reservation stands.
    void settleSpending(qint64 reservationId, Spending spent);
    //! Books a call without one, with the next verb that somebody waits for: no transaction of its own.
    void addSpending(Spending spent);
    //! Books what was reserved and never settled: by a gateway that died. Before the first reservation.
    [[nodiscard]] QCoro::Task<Result<>> bookLostReservations();
    //! What was booked on a day, by agent.
    [[nodiscard]] QCoro::Task<Result<std::vector<Spending>>> spendingOn(QString day);

    //! What the gateway before this one left. Once, before anything is accepted.
    [[nodiscard]] QCoro::Task<Result<Recovery>> recover();

    //! As of the last transaction.
    [[nodiscard]] const LedgerCounts &counts() const { return m_counts; }
    [[nodiscard]] int transactions() const { return m_batches; } //!< Each at most one fsync.
    [[nodiscard]] bool isOpen() const { return m_state == State::Open; }
    //! Ends when nothing waits any more.
    [[nodiscard]] QCoro::Task<> flush();

Q_SIGNALS:
    void countsChanged();
    //! Something is wrong with the database; for an operator, with the next step.
    void troubled(const QString &text);
    //! A passing trouble is over; not emitted after a database was set aside.
    void recovered();

private:
    enum class State { Closed, Opening, Open, Refused };

    //! One verb on its way: run on the database's thread, concluded on ours.
    struct Entry
    {
        std::function<void(LedgerTables &)> run;
        std::function<void(const Result<> &)> conclude;
    };
    struct Batch
    {
        std::vector<Entry> entries;
        Result<> outcome;
        LedgerCounts counts;
        QString setAside; //!< Where a damaged database was put; empty: it was not.
        qint64 nowMs = 0;
        bool retains = false;
    };

    enum class Urgency { Soon, WithOthers };

    template<typename T>
    QFuture<Result<T>> enqueue(std::function<Result<T>(LedgerTables &)> verb,
                               Urgency urgency = Urgency::Soon);
    void startThread();
    void beginBatch();
    void runBatch(Batch &batch);
    void onBatchDone(Batch &batch);
    static void conclude(Batch &batch);
    void onOpened(const Result<QString> &opened, const LedgerCounts &counts);
    void noteCounts(const LedgerCounts &counts);
    void reportTrouble(const Error &error);
    void refuseWaiting(const Error &error);

    QString m_path;
    const Clock &m_clock;
    State m_state = State::Closed;
    Error m_refusal; //!< Why it is refused.
    bool m_isBusy = false;
    bool m_isScheduled = false;
    bool m_isUrgent = false; //!< Somebody waits for one of m_waiting.
    bool m_isTroubled = false;
    bool m_isUnbalanced = false;
    int m_batches = 0;
    LedgerCounts m_counts;
    std::vector<Entry> m_waiting;
    std::shared_ptr<Batch> m_running; //!< Its results have not been told yet.
    std::unique_ptr<LedgerConnection> m_connection; //!< Used on m_thread alone.
    QThread m_thread;
    QObject *m_worker = nullptr; //!< Receives what is to be done on m_thread.
};

} // namespace claw::ledger
