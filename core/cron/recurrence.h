// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/cronexpression.h"
#include "cron/schedule.h"

#include <QTimeZone>

namespace claw::cron {

/*! A schedule that was understood: the moments it is due. A value without a clock; the same question
    always has the same answer.

    Expressions are read on the wall clock of their zone. Where it jumps ahead, a time that does not
    exist is due as long after the jump as it would have been after it (02:30 at 03:30). Where it goes
    back, a time that comes twice is due the second time, as in the reference; expressions that do not
    restrict the hour go by elapsed time and are due in both passes.
*/
class Recurrence
{
public:
    //! `originMs`: a moment that `every` without an anchor counts from in both directions, and what `?`
    //! means. InvalidRequest for an expression or a zone that cannot be understood.
    [[nodiscard]] static Result<Recurrence> of(const Schedule &schedule, qint64 originMs,
                                               const QTimeZone &ownZone);

    //! The first due moment after this one. nullopt: there is none.
    [[nodiscard]] std::optional<qint64> nextAfter(qint64 ms) const;
    //! The last due moment after `afterMs` and not after `untilMs`.
    [[nodiscard]] std::optional<qint64> lastWithin(qint64 afterMs, qint64 untilMs) const;

private:
    [[nodiscard]] std::optional<qint64> nextMatch(qint64 afterMs) const;
    [[nodiscard]] qint64 offsetAt(qint64 seconds) const;

    Schedule m_schedule;
    qint64 m_originMs = 0;
    std::optional<CronExpression> m_expression;
    QTimeZone m_zone;
};

//! The first moment after `afterMs` at which the schedule is due.
[[nodiscard]] Result<std::optional<qint64>> nextDue(const Schedule &schedule, qint64 afterMs,
                                                    const QTimeZone &zone);

} // namespace claw::cron
