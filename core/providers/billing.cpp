// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "providers/billing.h"

#include "providers/tokenestimate.h"

#include <algorithm>

namespace claw::providers {

namespace {

Usage estimated(const ModelCall &call, const AssistantMessage &reply)
{
    Usage usage{.input = likelyTokens(call.prompt), .output = likelyTokens(reply)};
    usage.total = usage.sum();
    usage.price(call.model.prices);
    return usage;
}

bool isBilled(const Failure &failure)
{
    if (!failure.partial.content.empty() || failure.partial.usage.sum() > 0)
        return true;
    return failure.httpStatus == 0
        && (failure.reason == FailureReason::Timeout || failure.reason == FailureReason::Aborted);
}

} // namespace

Usage billedUsage(const ModelCall &call, const Outcome &outcome)
{
    if (!outcome && !isBilled(outcome.error()))
        return {};
    const AssistantMessage &reply = outcome ? outcome->message : outcome.error().partial;
    if (reply.usage.sum() == 0)
        return estimated(call, reply);
    Usage usage = reply.usage;
    const qint64 unreported = likelyTokens(reply) - usage.output;
    if (!outcome && unreported > 0) {
        usage.output += unreported;
        usage.total += unreported;
        usage.cost.output += double(unreported) * call.model.prices.output / 1e6;
    }
    return usage;
}

} // namespace claw::providers
