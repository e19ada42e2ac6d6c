// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/spendingtable.h"

using namespace Qt::StringLiterals;

namespace claw::ledger {

namespace {

const QString addsUp = QStringLiteral(
    " ON CONFLICT (day, agent) DO UPDATE SET cost_usd = cost_usd + excluded.cost_usd,"
    " tokens = tokens + excluded.tokens");

QVariantList valuesOf(const Spending &spending)
{
    return {spending.day, spending.agentId, spending.costUsd, spending.tokens};
}

} // namespace

SpendingTable::SpendingTable(LedgerConnection &connection)
    : m_connection(connection)
{ }

Result<qint64> SpendingTable::reserve(const Spending &most)
{
    const auto query = m_connection.run(
        u"INSERT INTO reservations (day, agent, cost_usd, tokens) VALUES (?, ?, ?, ?)"_s,
        valuesOf(most));
    if (!query)
        return LedgerConnection::failed();
    return query->lastInsertId().toLongLong();
}

Result<> SpendingTable::settle(qint64 reservationId, const Spending &spent)
{
    if (!m_connection.run(u"DELETE FROM reservations WHERE id = ?"_s, {reservationId}))
        return LedgerConnection::failed();
    if (spent.costUsd > 0 || spent.tokens > 0)
        return add(spent);
    return {};
}

Result<> SpendingTable::add(const Spending &spent)
{
    const auto added = m_connection.run(
        u"INSERT INTO spending (day, agent, cost_usd, tokens) VALUES (?, ?, ?, ?)"_s + addsUp,
        valuesOf(spent));
    if (!added)
        return LedgerConnection::failed();
    return {};
}

Result<> SpendingTable::bookReservations()
{
    // Without a WHERE the parser takes the ON of ON CONFLICT for that of a join.
    const auto booked =
        m_connection.run(u"INSERT INTO spending (day, agent, cost_usd, tokens)"
                         " SELECT day, agent, sum(cost_usd), sum(tokens) FROM reservations"
                         " WHERE true GROUP BY day, agent"_s
                         + addsUp);
    if (!booked || !m_connection.run(u"DELETE FROM reservations"_s))
        return LedgerConnection::failed();
    return {};
}

Result<std::vector<Spending>> SpendingTable::on(const QString &day)
{
    if (!m_connection.run(u"DELETE FROM spending WHERE day < date(?, '-1 year')"_s, {day}))
        return LedgerConnection::failed();
    auto query = m_connection.run(
        u"SELECT day, agent, cost_usd, tokens FROM spending WHERE day = ? ORDER BY agent"_s, {day});
    if (!query)
        return LedgerConnection::failed();
    std::vector<Spending> rows;
    while (query->next())
        rows.push_back({.day = query->value(0).toString(),
                        .agentId = query->value(1).toString(),
                        .costUsd = query->value(2).toDouble(),
                        .tokens = query->value(3).toLongLong()});
    return rows;
}

} // namespace claw::ledger
