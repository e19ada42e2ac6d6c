// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/ledgertables.h"

using namespace Qt::StringLiterals;

namespace claw::ledger {

namespace {

const QString inputColumns = QStringLiteral("id, kind, idempotency_key, session_key, payload, "
                                            "state, side_effects, answer, accepted_at, run_id");

Input inputOf(const QSqlQuery &row)
{
    return {.id = row.value(0).toLongLong(),
            .kind = inputKindFrom(row.value(1).toString()).value_or(InputKind::Wake),
            .idempotencyKey = row.value(2).toString(),
            .sessionKey = row.value(3).toString(),
            .payload = row.value(4).toByteArray(),
            .state = InputState(row.value(5).toInt()),
            .hasSideEffects = row.value(6).toBool(),
            .runId = row.value(9).toString(),
            .answer = row.value(7).toByteArray(),
            .acceptedAtMs = row.value(8).toLongLong()};
}

Delivery deliveryOf(const QSqlQuery &row)
{
    const QVariant inputId = row.value(1);
    return {.id = row.value(0).toLongLong(),
            .inputId = inputId.isNull() ? std::nullopt : std::optional(inputId.toLongLong()),
            .channel = row.value(2).toString(),
            .target = row.value(3).toString(),
            .payload = row.value(4).toByteArray(),
            .state = DeliveryState(row.value(5).toInt()),
            .attempts = row.value(6).toInt(),
            .detail = row.value(7).toString()};
}

//! A null string would be bound as NULL.
QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

LedgerTables::LedgerTables(LedgerConnection &connection)
    : m_connection(connection)
{ }

Result<Acceptance> LedgerTables::accept(const NewInput &input, qint64 nowMs)
{
    if (!input.idempotencyKey.isEmpty()) {
        if (auto known = byKey(input.kind, input.idempotencyKey))
            return Acceptance{.input = *std::move(known), .isNew = false};
    }
    const auto query = m_connection.run(
        u"INSERT INTO inputs (kind, idempotency_key, session_key, payload, accepted_at)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {toWord(input.kind), orNull(input.idempotencyKey), notNull(input.sessionKey), input.payload,
         nowMs});
    if (!query)
        return LedgerConnection::failed();
    return Acceptance{.input = {.id = query->lastInsertId().toLongLong(),
                                .kind = input.kind,
                                .idempotencyKey = input.idempotencyKey,
                                .sessionKey = input.sessionKey,
                                .payload = input.payload,
                                .acceptedAtMs = nowMs}};
}

std::optional<Input> LedgerTables::byKey(InputKind kind, const QString &key)
{
    auto query = m_connection.run(u"SELECT "_s + inputColumns
                                      + u" FROM inputs WHERE kind = ? AND idempotency_key = ?"_s,
                                  {toWord(kind), key});
    return query && query->next() ? std::optional(inputOf(*query)) : std::nullopt;
}

Result<> LedgerTables::changed(const std::optional<QSqlQuery> &query, const QString &table,
                               qint64 id)
{
    if (!query)
        return LedgerConnection::failed();
    if (query->numRowsAffected() > 0)
        return {};
    auto known = m_connection.run(u"SELECT 1 FROM %1 WHERE id = ?"_s.arg(table), {id});
    if (!known)
        return LedgerConnection::failed();
    if (known->next())
        return fail(ErrorCode::Conflict, u"%1 row %2 is in another state"_s.arg(table).arg(id));
    return fail(ErrorCode::NotFound, u"no row %2 in %1"_s.arg(table).arg(id));
}

Result<> LedgerTables::start(qint64 inputId, const QString &runId, qint64 nowMs)
{
    return changed(m_connection.run(u"UPDATE inputs SET state = 1, started_at = ?, run_id = ?"
                                    " WHERE id = ? AND state = 0"_s,
                                    {nowMs, orNull(runId), inputId}),
                   u"inputs"_s, inputId);
}

Result<> LedgerTables::noteSideEffects(qint64 inputId)
{
    return changed(m_connection.run(u"UPDATE inputs SET side_effects = 1"
                                    " WHERE id = ? AND state = 1"_s,
                                    {inputId}),
                   u"inputs"_s, inputId);
}

// What is over needs no payload; an interrupted input keeps it, because people may ask.
Result<> LedgerTables::finish(qint64 inputId, InputState state, const QByteArray &answer,
                              qint64 nowMs)
{
    Q_ASSERT(isFinal(state));
    return changed(m_connection.run(u"UPDATE inputs SET state = ?, answer = ?, finished_at = ?,"
                                    " payload = CASE WHEN ? = 5 THEN payload END"
                                    " WHERE id = ? AND state < 2"_s,
                                    {int(state), answer, nowMs, int(state), inputId}),
                   u"inputs"_s, inputId);
}

Result<qint64> LedgerTables::addDelivery(const NewDelivery &delivery, qint64 nowMs)
{
    const QVariant inputId = delivery.inputId ? QVariant(*delivery.inputId) : QVariant();
    const auto query = m_connection.run(
        u"INSERT INTO deliveries (input_id, channel, target, payload, created_at)"
        " VALUES (?, ?, ?, ?, ?)"_s,
        {inputId, notNull(delivery.channel), notNull(delivery.target), delivery.payload, nowMs});
    return query ? Result<qint64>(query->lastInsertId().toLongLong())
                 : Result<qint64>(LedgerConnection::failed());
}

Result<> LedgerTables::beginDelivery(qint64 deliveryId)
{
    return changed(m_connection.run(u"UPDATE deliveries SET attempts = attempts + 1"
                                    " WHERE id = ? AND state = 0"_s,
                                    {deliveryId}),
                   u"deliveries"_s, deliveryId);
}

Result<> LedgerTables::settleDelivery(qint64 deliveryId, DeliveryState state, const QString &detail,
                                      qint64 nowMs)
{
    Q_ASSERT(state != DeliveryState::Pending);
    return changed(m_connection.run(u"UPDATE deliveries SET state = ?, detail = ?, settled_at = ?,"
                                    " payload = NULL WHERE id = ? AND state = 0"_s,
                                    {int(state), orNull(detail), nowMs, deliveryId}),
                   u"deliveries"_s, deliveryId);
}

std::vector<Input> LedgerTables::openInputs()
{
    std::vector<Input> inputs;
    auto query = m_connection.run(u"SELECT "_s + inputColumns
                                  + u" FROM inputs WHERE state < 2 ORDER BY id"_s);
    while (query && query->next())
        inputs.push_back(inputOf(*query));
    return inputs;
}

std::vector<Delivery> LedgerTables::pendingDeliveries()
{
    std::vector<Delivery> deliveries;
    auto query =
        m_connection.run(u"SELECT id, input_id, channel, target, payload, state, attempts, detail"
                         " FROM deliveries WHERE state = 0 ORDER BY id"_s);
    while (query && query->next())
        deliveries.push_back(deliveryOf(*query));
    return deliveries;
}

Result<Recovery> LedgerTables::recover(qint64 nowMs)
{
    Recovery recovery;
    for (Input &input : openInputs()) {
        if (input.state == InputState::Accepted) {
            recovery.queued.push_back(std::move(input));
        } else if (!input.hasSideEffects) {
            recovery.resumable.push_back(std::move(input));
        } else {
            recovery.interrupted.push_back(std::move(input));
        }
    }
    // Those that run again wait for their turn like all others.
    if (!m_connection.run(u"UPDATE inputs SET state = 0, started_at = NULL"
                          " WHERE state = 1 AND side_effects = 0"_s))
        return LedgerConnection::failed();
    for (Delivery &delivery : pendingDeliveries()) {
        if (delivery.attempts == 0) {
            recovery.unsent.push_back(std::move(delivery));
            continue;
        }
        const auto closed = settleDelivery(delivery.id, DeliveryState::Unknown,
                                           u"the gateway stopped while it was being sent"_s, nowMs);
        if (!closed)
            return tl::unexpected(closed.error());
        delivery.state = DeliveryState::Unknown;
        recovery.unknown.push_back(std::move(delivery));
    }
    return recovery;
}

Result<LedgerCounts> LedgerTables::count()
{
    LedgerCounts counts;
    auto totals = m_connection.run(u"SELECT state, count FROM totals"_s);
    while (totals && totals->next()) {
        const qint64 count = totals->value(1).toLongLong();
        switch (InputState(totals->value(0).toInt())) {
        case InputState::Accepted:
            counts.accepted = count;
            break;
        case InputState::Done:
            counts.done = count;
            break;
        case InputState::Failed:
            counts.failed = count;
            break;
        case InputState::Aborted:
            counts.aborted = count;
            break;
        case InputState::Interrupted:
            counts.interrupted = count;
            break;
        case InputState::Running:
            break;
        }
    }
    auto open = m_connection.run(u"SELECT (SELECT count(*) FROM inputs WHERE state < 2),"
                                 " (SELECT count(*) FROM deliveries WHERE state = 0)"_s);
    if (!totals || !open || !open->next())
        return LedgerConnection::failed();
    counts.open = open->value(0).toLongLong();
    counts.pendingDeliveries = open->value(1).toLongLong();
    return counts;
}

void LedgerTables::retain(qint64 rows, qint64 oldestMs)
{
    const auto prune = [&](const QString &table, const QString &final, const QString &time) {
        static_cast<void>(m_connection.run(
            u"DELETE FROM %1 WHERE %2 AND (%3 < ? OR id IN (SELECT id FROM %1 WHERE %2"
            " ORDER BY %3 DESC, id DESC LIMIT -1 OFFSET ?))"_s.arg(table, final, time),
            {oldestMs, rows}));
    };
    prune(u"inputs"_s, u"state >= 2"_s, u"finished_at"_s);
    prune(u"deliveries"_s, u"state > 0"_s, u"settled_at"_s);
}

} // namespace claw::ledger
