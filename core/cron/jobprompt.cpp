// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/jobprompt.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cron {

namespace {

QString cutTo(const QString &text, qint64 most)
{
    return text.size() > most ? text.first(most) + u'…' : text;
}

QLatin1StringView ordinalOf(int day)
{
    if (day >= 11 && day <= 13)
        return "th"_L1;
    switch (day % 10) {
    case 1:
        return "st"_L1;
    case 2:
        return "nd"_L1;
    case 3:
        return "rd"_L1;
    default:
        return "th"_L1;
    }
}

//! `Wednesday, November 25th, 2026 — 1:05 PM`
QString spokenTime(const QDateTime &time)
{
    const QLocale english = QLocale::c();
    return english.toString(time, u"dddd, MMMM d"_s) + ordinalOf(time.date().day())
        + english.toString(time, u", yyyy — h:mm AP"_s);
}

} // namespace

QString promptOf(const Job &job, const AgentTurn &turn, qint64 nowMs, const QTimeZone &zone)
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(nowMs, zone);
    return u"[cron:%1 %2] %3\nCurrent time: %4 (%5)"_s.arg(
        job.id, job.name, turn.message, spokenTime(now), QString::fromUtf8(zone.id()));
}

QString postOf(const Job &job, const Outcome &outcome, const QString &reply)
{
    const Isolation isolation = job.isolation.value_or(Isolation());
    constexpr qint64 defaultMost = 8000;
    const auto status = config::toWord(outcome.status);
    QString prefix = isolation.postToMainPrefix.value_or(QString()).trimmed();
    if (prefix.isEmpty())
        prefix = u"Cron"_s;
    if (outcome.status != RunStatus::Ok)
        prefix += u" (%1)"_s.arg(QString(status));
    QString body = outcome.summary.isEmpty() ? outcome.error : outcome.summary;
    if (body.isEmpty())
        body = status;
    const QString whole = reply.trimmed();
    if (isolation.postToMainMode == u"full"_s && !whole.isEmpty())
        body = cutTo(whole, isolation.postToMainMaxChars.value_or(defaultMost));
    return prefix + u": "_s + body.trimmed();
}

QString summaryOf(const QString &reply)
{
    constexpr qint64 most = 2000;
    return cutTo(reply.trimmed(), most);
}

} // namespace claw::cron
