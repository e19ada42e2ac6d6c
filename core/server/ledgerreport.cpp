// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/ledgerreport.h"

#include "json/jsonwriter.h"
#include "ledger/ledger.h"

using namespace Qt::StringLiterals;

namespace claw::server {

QByteArray encodeLedger(const ledger::Ledger &ledger)
{
    const ledger::LedgerCounts &counts = ledger.counts();
    json::ObjectWriter writer;
    writer.add("isOpen"_L1, ledger.isOpen()).add("accepted"_L1, counts.accepted);
    writer.add("done"_L1, counts.done).add("failed"_L1, counts.failed);
    writer.add("aborted"_L1, counts.aborted).add("interrupted"_L1, counts.interrupted);
    writer.add("open"_L1, counts.open).add("balanced"_L1, counts.isBalanced());
    writer.add("pendingDeliveries"_L1, counts.pendingDeliveries);
    return writer.take();
}

} // namespace claw::server
