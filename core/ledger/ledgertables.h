// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "ledger/ledgerconnection.h"
#include "ledger/ledgerrecords.h"
#include "ledger/spendingtable.h"

namespace claw::ledger {

//! What can be done to the tables of a ledger, in SQL. Each verb is one or a few statements inside a
//! transaction that somebody else begins and ends; an error is the caller's (unknown id, illegal
//! change) and leaves the tables as they were. After a failure of the database results mean nothing.
class LedgerTables
{
public:
    explicit LedgerTables(LedgerConnection &connection);

    [[nodiscard]] Result<Acceptance> accept(const NewInput &input, qint64 nowMs);
    //! NotFound for an id that was never given out, Conflict when the input is not in that state.
    [[nodiscard]] Result<> start(qint64 inputId, const QString &runId, qint64 nowMs);
    [[nodiscard]] Result<> noteSideEffects(qint64 inputId);
    [[nodiscard]] Result<> finish(qint64 inputId, InputState state, const QByteArray &answer,
                                  qint64 nowMs);
    [[nodiscard]] Result<qint64> addDelivery(const NewDelivery &delivery, qint64 nowMs);
    [[nodiscard]] Result<> beginDelivery(qint64 deliveryId);
    [[nodiscard]] Result<> settleDelivery(qint64 deliveryId, DeliveryState state,
                                          const QString &detail, qint64 nowMs);
    [[nodiscard]] Result<Recovery> recover(qint64 nowMs);
    [[nodiscard]] Result<LedgerCounts> count();
    [[nodiscard]] SpendingTable spending() { return SpendingTable(m_connection); }
    //! Removes final rows: all but the newest `rows`, and those older than `oldestMs`.
    void retain(qint64 rows, qint64 oldestMs);

private:
    [[nodiscard]] std::optional<Input> byKey(InputKind kind, const QString &key);
    [[nodiscard]] std::vector<Input> openInputs();
    [[nodiscard]] std::vector<Delivery> pendingDeliveries();
    [[nodiscard]] Result<> changed(const std::optional<QSqlQuery> &query, const QString &table,
                                   qint64 id);

    LedgerConnection &m_connection;
};

} // namespace claw::ledger
