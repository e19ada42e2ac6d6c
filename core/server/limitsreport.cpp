// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/limitsreport.h"

#include "json/jsonwriter.h"
#include "usage/spendcap.h"

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

void addPot(json::ObjectWriter &writer, const usage::SpendPot &pot)
{
    writer.add("costUsd"_L1, QJsonValue(pot.spent.costUsd));
    if (pot.limits.costUsdPerDay)
        writer.add("capUsd"_L1, QJsonValue(*pot.limits.costUsdPerDay));
    writer.add("tokens"_L1, pot.spent.tokens);
    writer.add("capTokens"_L1, pot.limits.tokensPerDay);
    writer.add("blocked"_L1, pot.isUsedUp());
}

} // namespace

QByteArray encodeLimits(const usage::SpendCap &spending)
{
    const usage::SpendBook &book = spending.book();
    QByteArrayList agents;
    for (auto it = book.agents().cbegin(); it != book.agents().cend(); ++it) {
        json::ObjectWriter agent;
        agent.add("agentId"_L1, it.key());
        addPot(agent, *it);
        agents.append(agent.take());
    }
    json::ObjectWriter writer;
    writer.add("day"_L1, spending.today().name());
    writer.add("resetsAt"_L1, spending.today().endsAtMs);
    addPot(writer, book.all());
    writer.addRaw("perAgent"_L1, QByteArray('[' + agents.join(',') + ']'));
    return writer.take();
}

} // namespace claw::server
