// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/ledgerschema.h"

using namespace Qt::StringLiterals;

namespace claw::ledger {

namespace {

// Totals are kept by triggers, not by the program: whatever changes a row, they stay true, and they
// outlive the rows that retention removes. Row 0 counts acceptances, the others the final states.
QStringList firstTables()
{
    return {
        u"CREATE TABLE inputs ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " kind TEXT NOT NULL,"
        " idempotency_key TEXT,"
        " session_key TEXT NOT NULL,"
        " payload BLOB,"
        " state INTEGER NOT NULL DEFAULT 0,"
        " side_effects INTEGER NOT NULL DEFAULT 0,"
        " answer BLOB,"
        " accepted_at INTEGER NOT NULL,"
        " started_at INTEGER,"
        " finished_at INTEGER)"_s,
        u"CREATE UNIQUE INDEX inputs_by_key ON inputs (kind, idempotency_key)"
        " WHERE idempotency_key IS NOT NULL"_s,
        u"CREATE INDEX inputs_open ON inputs (id) WHERE state < 2"_s,
        u"CREATE INDEX inputs_finished ON inputs (finished_at) WHERE state >= 2"_s,
        u"CREATE TABLE deliveries ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " input_id INTEGER,"
        " channel TEXT NOT NULL,"
        " target TEXT NOT NULL,"
        " payload BLOB,"
        " state INTEGER NOT NULL DEFAULT 0,"
        " attempts INTEGER NOT NULL DEFAULT 0,"
        " detail TEXT,"
        " created_at INTEGER NOT NULL,"
        " settled_at INTEGER)"_s,
        u"CREATE INDEX deliveries_pending ON deliveries (id) WHERE state = 0"_s,
        u"CREATE INDEX deliveries_settled ON deliveries (settled_at) WHERE state > 0"_s,
        u"CREATE TABLE totals (state INTEGER PRIMARY KEY, count INTEGER NOT NULL)"_s,
        u"INSERT INTO totals (state, count) VALUES (0, 0), (2, 0), (3, 0), (4, 0), (5, 0)"_s,
        u"CREATE TRIGGER input_accepted AFTER INSERT ON inputs BEGIN"
        " UPDATE totals SET count = count + 1 WHERE state = 0; END"_s,
        u"CREATE TRIGGER input_finished AFTER UPDATE OF state ON inputs"
        " WHEN new.state >= 2 AND old.state < 2 BEGIN"
        " UPDATE totals SET count = count + 1 WHERE state = new.state; END"_s,
    };
}

// What models used up: by day and agent, and what is promised to calls that are on their way.
QStringList spendingTables()
{
    return {
        u"CREATE TABLE spending ("
        " day TEXT NOT NULL,"
        " agent TEXT NOT NULL,"
        " cost_usd REAL NOT NULL,"
        " tokens INTEGER NOT NULL,"
        " PRIMARY KEY (day, agent)) WITHOUT ROWID"_s,
        u"CREATE TABLE reservations ("
        " id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " day TEXT NOT NULL,"
        " agent TEXT NOT NULL,"
        " cost_usd REAL NOT NULL,"
        " tokens INTEGER NOT NULL)"_s,
    };
}

} // namespace

QStringList migrationFrom(int version)
{
    switch (version) {
    case 0:
        return firstTables();
    case 1:
        return spendingTables();
    case 2: // A run that goes on after a restart keeps the name by which clients know it.
        return {u"ALTER TABLE inputs ADD COLUMN run_id TEXT"_s};
    default:
        return {};
    }
}

} // namespace claw::ledger
