// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "usage/localday.h"

#include <QDateTime>

namespace claw::usage {

LocalDay LocalDay::at(qint64 nowMs, const QTimeZone &zone)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(nowMs, zone).date();
    // Not always midnight: some zones skip it when their summer begins.
    return {.date = date, .endsAtMs = date.addDays(1).startOfDay(zone).toMSecsSinceEpoch()};
}

} // namespace claw::usage
