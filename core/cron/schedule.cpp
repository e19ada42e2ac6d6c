// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/schedule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

QJsonObject encode(const At &at)
{
    return {{u"kind"_s, u"at"_s}, {u"atMs"_s, at.atMs}};
}

QJsonObject encode(const Every &every)
{
    QJsonObject object{{u"kind"_s, u"every"_s}, {u"everyMs"_s, every.everyMs}};
    if (every.anchorMs)
        object.insert("anchorMs"_L1, *every.anchorMs);
    return object;
}

QJsonObject encode(const ByExpression &cron)
{
    QJsonObject object{{u"kind"_s, u"cron"_s}, {u"expr"_s, cron.expr}};
    if (!cron.tz.isEmpty())
        object.insert("tz"_L1, cron.tz);
    return object;
}

} // namespace

QJsonObject toJson(const Schedule &schedule)
{
    return std::visit([](const auto &kind) { return encode(kind); }, schedule);
}

} // namespace claw::cron

namespace claw::json {

template<>
Result<cron::Schedule> fromJson(const QJsonValue &value)
{
    JsonReader in(value);
    const auto kind = in.required<QString>("kind"_L1);
    cron::Schedule schedule;
    if (kind == "at"_L1) {
        schedule = cron::At{.atMs = in.required<qint64>("atMs"_L1)};
    } else if (kind == "every"_L1) {
        schedule = cron::Every{.everyMs = std::max<qint64>(1, in.required<qint64>("everyMs"_L1)),
                               .anchorMs = in.optional<qint64>("anchorMs"_L1)};
    } else if (kind == "cron"_L1) {
        schedule = cron::ByExpression{.expr = in.required<QString>("expr"_L1).trimmed(),
                                      .tz = in.optional<QString>("tz"_L1).value_or(QString())};
    } else {
        return fail(ErrorCode::InvalidRequest, u"kind: unknown schedule \"%1\""_s.arg(kind));
    }
    return in.finishLenient(std::move(schedule));
}

} // namespace claw::json
