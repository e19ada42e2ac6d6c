// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/activehours.h"

#include <QDateTime>
#include <QTimeZone>

#include <optional>

using namespace Qt::StringLiterals;

namespace claw::agent {

namespace {

constexpr int minutesPerDay = 24 * 60;

std::optional<int> minutesOf(const QString &text)
{
    bool hasHour = false;
    bool hasMinute = false;
    const int hour = text.section(u':', 0, 0).toInt(&hasHour);
    const int minute = text.section(u':', 1, 1).toInt(&hasMinute);
    const int minutes = hour * 60 + minute;
    const bool isTime =
        hasHour && hasMinute && hour >= 0 && minute >= 0 && minute < 60 && minutes <= minutesPerDay;
    return isTime ? std::optional(minutes) : std::nullopt;
}

QTimeZone zoneOf(const QString &name, const QString &userTimezone)
{
    const bool isUsers = name.isEmpty() || name == "user"_L1;
    const QString wanted = isUsers ? userTimezone : name;
    const QTimeZone zone(wanted.toLatin1());
    return wanted.isEmpty() || wanted == "local"_L1 || !zone.isValid() ? QTimeZone::systemTimeZone()
                                                                       : zone;
}

} // namespace

bool isWithin(const config::ActiveHours &hours, qint64 nowMs, const QString &userTimezone)
{
    const auto start = minutesOf(hours.start);
    const auto end = minutesOf(hours.end);
    if (!start || !end || *start == *end)
        return true;
    const QTimeZone zone = zoneOf(hours.timezone, userTimezone);
    const QTime time = QDateTime::fromMSecsSinceEpoch(nowMs, zone).time();
    const int now = time.hour() * 60 + time.minute();
    return *start < *end ? now >= *start && now < *end : now >= *start || now < *end;
}

} // namespace claw::agent
