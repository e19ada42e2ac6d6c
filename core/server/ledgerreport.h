// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace claw::ledger {
class Ledger;
}

namespace claw::server {

//! What became of all inputs, as `ledger` in health and status: whether the database is open, the
//! counts, and whether they add up.
[[nodiscard]] QByteArray encodeLedger(const ledger::Ledger &ledger);

} // namespace claw::server
