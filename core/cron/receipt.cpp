// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/receipt.h"

#include "json/jsonmember.h"

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

void putFilled(QJsonObject &object, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

void put(QJsonObject &object, const RunRecord &run)
{
    object.insert("status"_L1, config::toWord(run.status));
    putFilled(object, "error"_L1, run.error);
    putFilled(object, "summary"_L1, run.summary);
    object.insert("runAtMs"_L1, run.runAtMs);
    object.insert("durationMs"_L1, run.durationMs);
    if (run.nextRunAtMs)
        object.insert("nextRunAtMs"_L1, *run.nextRunAtMs);
    putFilled(object, "runId"_L1, run.runId);
    putFilled(object, "delivery"_L1, run.delivery);
}

void put(QJsonObject &object, const Receipt &receipt)
{
    object.insert("receipt"_L1, config::toWord(receipt.kind));
    object.insert("dueAtMs"_L1, receipt.dueAtMs);
    if (receipt.untilMs != receipt.dueAtMs)
        object.insert("dueUntilMs"_L1, receipt.untilMs);
    putFilled(object, "why"_L1, receipt.why);
}

RunRecord runIn(const QJsonObject &object)
{
    const auto text = [&](QLatin1StringView key) { return object.value(key).toString(); };
    return {.status = config::fromWord<RunStatus>(text("status"_L1)).value_or(RunStatus::Ok),
            .error = text("error"_L1),
            .summary = text("summary"_L1),
            .runAtMs = object.value("runAtMs"_L1).toInteger(),
            .durationMs = object.value("durationMs"_L1).toInteger(),
            .nextRunAtMs = json::integerMember(object, "nextRunAtMs"_L1),
            .runId = text("runId"_L1),
            .delivery = text("delivery"_L1)};
}

std::optional<Receipt> receiptIn(const QJsonObject &object)
{
    const auto kind = config::fromWord<Receipt::Kind>(object.value("receipt"_L1).toString());
    const auto dueAtMs = json::integerMember(object, "dueAtMs"_L1);
    if (!kind || !dueAtMs)
        return std::nullopt;
    return Receipt{.kind = *kind,
                   .dueAtMs = *dueAtMs,
                   .untilMs = json::integerMember(object, "dueUntilMs"_L1).value_or(*dueAtMs),
                   .why = object.value("why"_L1).toString()};
}

} // namespace

QJsonObject toJson(const LogEntry &entry)
{
    QJsonObject object{{u"ts"_s, entry.ts},
                       {u"jobId"_s, entry.jobId},
                       {u"action"_s, entry.run ? u"finished"_s : u"receipt"_s}};
    if (entry.run)
        put(object, *entry.run);
    if (entry.receipt)
        put(object, *entry.receipt);
    return object;
}

} // namespace claw::cron

namespace claw::json {

template<>
Result<cron::LogEntry> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    cron::LogEntry entry{.ts = in.required<qint64>("ts"_L1),
                         .jobId = in.required<QString>("jobId"_L1)};
    if (in.required<QString>("action"_L1) == "finished"_L1)
        entry.run = cron::runIn(value.toObject());
    entry.receipt = cron::receiptIn(value.toObject());
    return in.finishLenient(std::move(entry));
}

} // namespace claw::json
