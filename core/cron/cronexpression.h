// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/cronfield.h"

#include <QDateTime>

#include <optional>

namespace claw::cron {

//! A cron expression of five or six fields (seconds first), or a nickname (`@daily`): which readings
//! of a wall clock it matches. Knows nothing of time zones; see Recurrence.
//!
//! When day of month and day of week are both restricted, either of them is enough, as ever in cron.
class CronExpression
{
public:
    //! InvalidRequest says which field is wrong and how. `now` is what `?` stands for.
    [[nodiscard]] static Result<CronExpression> parse(const QString &text, const QDateTime &now);

    //! The first matching reading at or after this one, in seconds since 1970 as if the clock showed
    //! UTC. nullopt: none within the next 40 years.
    [[nodiscard]] std::optional<qint64> firstFrom(qint64 localSeconds) const;
    //! Its hours are not restricted: it goes by elapsed time rather than by the hour of the day.
    [[nodiscard]] bool runsAtAnyHour() const { return m_hours.isStar; }

private:
    [[nodiscard]] bool matchesDay(QDate date) const;
    //! Of a day, at or after this second of it.
    [[nodiscard]] std::optional<int> firstTime(int secondOfDay) const;

    FieldMatch m_seconds;
    FieldMatch m_minutes;
    FieldMatch m_hours;
    FieldMatch m_days;
    FieldMatch m_months;
    FieldMatch m_weekdays;
    bool m_eitherDay = false; //!< Both fields of days are restricted.
};

} // namespace claw::cron
