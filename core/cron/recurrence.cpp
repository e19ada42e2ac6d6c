// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/recurrence.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

// The clock changes by less, and never twice within the longer one.
constexpr qint64 longestChange = 26 * 3600;
constexpr qint64 quietTime = 3 * 24 * 3600;

//! An expression that is a moment: `2026-05-05T10:00:00`, on the clock of the zone.
Result<Schedule> momentOf(const QString &text, const QTimeZone &zone)
{
    QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid())
        return fail(ErrorCode::InvalidRequest,
                    u"TypeError: CronPattern: invalid date and time ('%1')"_s.arg(text));
    if (moment.timeSpec() == Qt::LocalTime)
        moment = QDateTime(moment.date(), moment.time(), zone);
    return At{.atMs = moment.toMSecsSinceEpoch()};
}

} // namespace

Result<Recurrence> Recurrence::of(const Schedule &schedule, qint64 originMs,
                                  const QTimeZone &ownZone)
{
    Recurrence recurrence;
    recurrence.m_schedule = schedule;
    recurrence.m_originMs = originMs;
    const auto *cron = std::get_if<ByExpression>(&schedule);
    if (!cron)
        return recurrence;
    const QString tz = cron->tz.trimmed();
    recurrence.m_zone = tz.isEmpty() ? ownZone : QTimeZone(tz.toUtf8());
    if (!recurrence.m_zone.isValid())
        return fail(ErrorCode::InvalidRequest,
                    u"RangeError: Invalid time zone specified: %1"_s.arg(tz));
    const QString expr = cron->expr.trimmed();
    if (expr.contains(u':')) {
        auto moment = momentOf(expr, recurrence.m_zone);
        if (!moment)
            return tl::unexpected(moment.error());
        recurrence.m_schedule = *moment;
        return recurrence;
    }
    const auto origin = QDateTime::fromMSecsSinceEpoch(originMs, recurrence.m_zone);
    auto expression = CronExpression::parse(expr, origin);
    if (!expression)
        return tl::unexpected(expression.error());
    recurrence.m_expression = *std::move(expression);
    return recurrence;
}

std::optional<qint64> Recurrence::nextAfter(qint64 ms) const
{
    if (const auto *at = std::get_if<At>(&m_schedule))
        return at->atMs > ms ? std::optional(at->atMs) : std::nullopt;
    if (const auto *every = std::get_if<Every>(&m_schedule)) {
        const qint64 anchor = every->anchorMs.value_or(m_originMs);
        if (every->anchorMs && ms < anchor)
            return anchor;
        const qint64 since = ms - anchor;
        const qint64 steps =
            since >= 0 ? since / every->everyMs : -((every->everyMs - 1 - since) / every->everyMs);
        return anchor + (steps + 1) * every->everyMs;
    }
    return nextMatch(ms);
}

qint64 Recurrence::offsetAt(qint64 seconds) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC));
}

//! Time is cut into pieces of one offset each, and the expression is asked in each of them.
std::optional<qint64> Recurrence::nextMatch(qint64 afterMs) const
{
    qint64 from = (afterMs >= 0 ? afterMs / 1000 : (afterMs - 999) / 1000) + 1;
    for (;;) {
        const qint64 offset = offsetAt(from);
        const auto local = m_expression->firstFrom(from + offset);
        if (!local)
            return std::nullopt;
        const qint64 candidate = *local - offset;
        if (candidate - from > quietTime) { // Nothing is due before; look again from nearby.
            from = candidate - longestChange;
            continue;
        }
        if (offsetAt(candidate + longestChange) == offset)
            return candidate * 1000;
        const auto change =
            m_zone.nextTransition(QDateTime::fromSecsSinceEpoch(from, Qt::UTC)).atUtc;
        if (!change.isValid())
            return candidate * 1000;
        const qint64 changeAt = change.toSecsSinceEpoch();
        const qint64 step = offsetAt(changeAt) - offset;
        const bool comesAgain = step < 0 && !m_expression->runsAtAnyHour();
        if (candidate < (comesAgain ? changeAt + step : changeAt))
            return candidate * 1000;
        if (step > 0 && *local < changeAt + offset + step) { // It falls into the gap.
            const auto real = m_expression->firstFrom(changeAt + offset + step);
            return std::min(candidate, real ? *real - offset - step : candidate) * 1000;
        }
        from = changeAt;
    }
}

//! What comes next grows with the moment asked from, so the last one can be searched by halves.
std::optional<qint64> Recurrence::lastWithin(qint64 afterMs, qint64 untilMs) const
{
    auto last = nextAfter(afterMs);
    if (!last || *last > untilMs)
        return std::nullopt;
    qint64 low = *last;
    qint64 high = untilMs;
    while (low < high) { // Of `low` something is known to be due at or before it.
        const qint64 middle = low + (high - low) / 2;
        const auto next = nextAfter(middle);
        if (next && *next <= untilMs)
            low = *(last = next);
        else
            high = middle;
    }
    return last;
}

Result<std::optional<qint64>> nextDue(const Schedule &schedule, qint64 afterMs,
                                      const QTimeZone &zone)
{
    return Recurrence::of(schedule, afterMs, zone).map([&](const Recurrence &recurrence) {
        return recurrence.nextAfter(afterMs);
    });
}

} // namespace claw::cron
