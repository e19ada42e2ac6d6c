// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "json/jsonwriter.h"
#include "server/methodregistry.h"
#include "server/methods/methods.h"
#include "usage/costreport.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

// A number or its text; whatever else is asked for means a month.
qint64 daysIn(const QJsonObject &params)
{
    constexpr double customary = 30;
    constexpr double most = 9007199254740991; // The largest that every reader of JSON keeps exact.
    const QJsonValue raw = params.value("days"_L1);
    bool isNumber = raw.isDouble();
    double days = raw.toDouble();
    if (raw.isString())
        days = raw.toString().trimmed().toDouble(&isNumber);
    if (!isNumber || !std::isfinite(days))
        days = customary;
    return qint64(std::clamp(std::floor(days), 1.0, most));
}

void addUsage(json::ObjectWriter &writer, const usage::DayUsage &used)
{
    writer.add("input"_L1, QJsonValue(used.input)).add("output"_L1, QJsonValue(used.output));
    writer.add("cacheRead"_L1, QJsonValue(used.cacheRead));
    writer.add("cacheWrite"_L1, QJsonValue(used.cacheWrite));
    writer.add("totalTokens"_L1, QJsonValue(used.totalTokens));
    writer.add("totalCost"_L1, QJsonValue(used.totalCost));
    writer.add("missingCostEntries"_L1, used.missingCostEntries);
}

QByteArray encoded(const usage::CostSummary &summary, qint64 nowMs)
{
    QByteArrayList daily;
    for (auto it = summary.daily.cbegin(); it != summary.daily.cend(); ++it) {
        json::ObjectWriter day;
        day.add("date"_L1, it.key().toString(Qt::ISODate));
        addUsage(day, *it);
        daily.append(day.take());
    }
    json::ObjectWriter totals;
    addUsage(totals, summary.totals);
    json::ObjectWriter writer;
    writer.add("updatedAt"_L1, nowMs).add("days"_L1, summary.days);
    writer.addRaw("daily"_L1, QByteArray('[' + daily.join(',') + ']'))
        .addRaw("totals"_L1, totals.take());
    return writer.take();
}

QCoro::Task<Reply> tellCost(usage::CostReport &costs, const Clock &clock, qint64 days)
{
    const auto summary = co_await costs.lastDays(days);
    if (!summary)
        co_return tl::unexpected(summary.error());
    co_return encoded(*summary, clock.nowMs());
}

// What the reference says without credentials that can be asked for their limits.
Reply tellStatus(const Clock &clock)
{
    json::ObjectWriter writer;
    writer.add("updatedAt"_L1, clock.nowMs()).addRaw("providers"_L1, "[]");
    return writer.take();
}

} // namespace

void addUsageMethods(MethodRegistry &registry, usage::CostReport &costs, const Clock &clock)
{
    registry.add({.name = u"usage.status"_s, .schema = {}, .handler = [&clock](const Call &) {
                      return tellStatus(clock);
                  }});
    registry.add(
        {.name = u"usage.cost"_s, .schema = {}, .handler = [&costs, &clock](const Call &call) {
             return tellCost(costs, clock, daysIn(call.object()));
         }});
}

} // namespace claw::server
