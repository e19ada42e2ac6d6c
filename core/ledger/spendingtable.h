// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "ledger/ledgerconnection.h"
#include "ledger/ledgerrecords.h"

#include <vector>

namespace claw::ledger {

//! What models used up by day and agent, and what calls on their way have reserved. As LedgerTables:
//! statements inside somebody else's transaction.
class SpendingTable
{
public:
    explicit SpendingTable(LedgerConnection &connection);

    //! Returns the id of the reservation.
    [[nodiscard]] Result<qint64> reserve(const Spending &most);
    //! Removes the reservation and adds what was spent, if anything was.
    [[nodiscard]] Result<> settle(qint64 reservationId, const Spending &spent);
    [[nodiscard]] Result<> add(const Spending &spent);
    //! Makes spending of every reservation there is.
    [[nodiscard]] Result<> bookReservations();
    //! By agent; forgets on the way what is older than a year.
    [[nodiscard]] Result<std::vector<Spending>> on(const QString &day);

private:
    LedgerConnection &m_connection;
};

} // namespace claw::ledger
