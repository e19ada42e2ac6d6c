// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/cronexpression.h"

#include <QHash>
#include <QRegularExpression>

#include <bit>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

constexpr qint64 secondsOfDay = 86'400;
constexpr int longestSearchYears = 40; // 29 February on a Monday comes every 28 years, or after 40.

QString spelledOut(const QString &text)
{
    static const QHash<QString, QString> nicknames{
        {u"@yearly"_s, u"0 0 1 1 *"_s},  {u"@annually"_s, u"0 0 1 1 *"_s},
        {u"@monthly"_s, u"0 0 1 * *"_s}, {u"@weekly"_s, u"0 0 * * 0"_s},
        {u"@daily"_s, u"0 0 * * *"_s},   {u"@hourly"_s, u"0 * * * *"_s}};
    return nicknames.value(text.toLower(), text);
}

const FieldRule &secondRule()
{
    static const FieldRule rule{.name = "second"_L1, .words = {}};
    return rule;
}

const FieldRule &minuteRule()
{
    static const FieldRule rule{.name = "minute"_L1, .words = {}};
    return rule;
}

const FieldRule &hourRule()
{
    static const FieldRule rule{.name = "hour"_L1, .most = 23, .words = {}};
    return rule;
}

const FieldRule &dayRule()
{
    static const FieldRule rule{
        .name = "day"_L1, .least = 1, .most = 31, .words = {}, .takesLast = true};
    return rule;
}

const FieldRule &monthRule()
{
    static const FieldRule rule{.name = "month"_L1,
                                .least = 1,
                                .most = 12,
                                .words = {u"JAN"_s, u"FEB"_s, u"MAR"_s, u"APR"_s, u"MAY"_s,
                                          u"JUN"_s, u"JUL"_s, u"AUG"_s, u"SEP"_s, u"OCT"_s,
                                          u"NOV"_s, u"DEC"_s}};
    return rule;
}

const FieldRule &weekdayRule()
{
    static const FieldRule rule{
        .name = "dayOfWeek"_L1,
        .most = 7,
        .words = {u"SUN"_s, u"MON"_s, u"TUE"_s, u"WED"_s, u"THU"_s, u"FRI"_s, u"SAT"_s},
        .takesNth = true};
    return rule;
}

//! The lowest value of a field that is not below `from`; -1: none.
int firstOf(const FieldMatch &field, int from)
{
    const quint64 left = field.values >> from;
    return left == 0 ? -1 : from + std::countr_zero(left);
}

qint64 floorDays(qint64 seconds)
{
    return seconds >= 0 ? seconds / secondsOfDay : -((secondsOfDay - 1 - seconds) / secondsOfDay);
}

} // namespace

Result<CronExpression> CronExpression::parse(const QString &text, const QDateTime &now)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList parts = spelledOut(text).split(blanks, Qt::SkipEmptyParts);
    if (parts.size() != 5 && parts.size() != 6)
        return fail(ErrorCode::InvalidRequest,
                    u"TypeError: CronPattern: invalid configuration format ('%1'), exactly five or "
                    "six space separated parts are required."_s.arg(text));
    if (parts.size() == 5)
        parts.prepend(u"0"_s);
    CronExpression expression;
    const QDate date = now.date();
    const QTime time = now.time();
    const std::array<std::tuple<FieldMatch *, const FieldRule *, int>, 6> fields{
        {{&expression.m_seconds, &secondRule(), time.second()},
         {&expression.m_minutes, &minuteRule(), time.minute()},
         {&expression.m_hours, &hourRule(), time.hour()},
         {&expression.m_days, &dayRule(), date.day()},
         {&expression.m_months, &monthRule(), date.month()},
         {&expression.m_weekdays, &weekdayRule(), date.dayOfWeek() % 7}}};
    for (size_t i = 0; i < fields.size(); ++i) {
        const auto &[match, rule, current] = fields[i];
        const auto read = parseField(*rule, parts[qsizetype(i)], current);
        if (!read)
            return tl::unexpected(read.error());
        *match = *read;
    }
    if (expression.m_weekdays.has(7)) // The other name of Sunday.
        expression.m_weekdays.values |= 1;
    expression.m_eitherDay = !expression.m_days.isStar && !expression.m_weekdays.isStar;
    return expression;
}

bool CronExpression::matchesDay(QDate date) const
{
    const int day = date.day();
    const auto isInLastDays = [&](int count) { return day + count > date.daysInMonth(); };
    const int weekday = date.dayOfWeek() % 7;
    const quint8 nth = m_weekdays.nth[size_t(weekday)];
    const bool byDay = m_days.has(day) || (m_days.isLast && isInLastDays(1));
    const bool byWeekday = m_weekdays.has(weekday) || ((nth >> ((day - 1) / 7)) & 1) != 0
        || ((nth & FieldMatch::lastOfMonth) != 0 && isInLastDays(7));
    return m_eitherDay ? byDay || byWeekday : byDay && byWeekday;
}

std::optional<int> CronExpression::firstTime(int secondOfDay) const
{
    const int fromHour = secondOfDay / 3600;
    const int fromMinute = secondOfDay / 60 % 60;
    for (int hour = firstOf(m_hours, fromHour); hour >= 0; hour = firstOf(m_hours, hour + 1)) {
        int minute = firstOf(m_minutes, hour == fromHour ? fromMinute : 0);
        for (; minute >= 0; minute = firstOf(m_minutes, minute + 1)) {
            const bool isFirstMinute = hour == fromHour && minute == fromMinute;
            const int second = firstOf(m_seconds, isFirstMinute ? secondOfDay % 60 : 0);
            if (second >= 0)
                return (hour * 60 + minute) * 60 + second;
        }
    }
    return std::nullopt;
}

std::optional<qint64> CronExpression::firstFrom(qint64 localSeconds) const
{
    const QDate epoch(1970, 1, 1);
    const qint64 firstDay = floorDays(localSeconds);
    int fromSecond = int(localSeconds - firstDay * secondsOfDay);
    QDate date = epoch.addDays(firstDay);
    const int lastYear = date.year() + longestSearchYears;
    while (date.year() <= lastYear) {
        const bool isMonth = m_months.has(date.month());
        if (isMonth && matchesDay(date)) {
            if (const auto time = firstTime(fromSecond))
                return epoch.daysTo(date) * secondsOfDay + *time;
        }
        date = isMonth ? date.addDays(1) : QDate(date.year(), date.month(), 1).addMonths(1);
        fromSecond = 0;
    }
    return std::nullopt;
}

} // namespace claw::cron
