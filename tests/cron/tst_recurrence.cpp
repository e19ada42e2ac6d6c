// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/recurrence.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cron;

namespace {

qint64 utc(const QString &text)
{
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    return QDateTime(moment.date(), moment.time(), Qt::UTC).toMSecsSinceEpoch();
}

QString text(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddThh:mm:ss");
}

Recurrence recurrence(const QString &expr, const QString &tz = u"Europe/Berlin"_s,
                      qint64 originMs = 0)
{
    return Recurrence::of(ByExpression{expr, tz}, originMs, QTimeZone::utc()).value();
}

//! The first `count` due moments after `from`.
QStringList dueTimes(const Recurrence &recurrence, const QString &from, int count)
{
    QStringList times;
    std::optional<qint64> at = utc(from);
    for (int i = 0; i < count; ++i) {
        at = recurrence.nextAfter(*at);
        if (!at)
            break;
        times.append(text(*at));
    }
    return times;
}

} // namespace

class tst_Recurrence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The moments were captured from the reference implementation, but for what it takes `5L` for.
    void isDueWhenTheExpressionSays_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QStringList>("times");
        const auto row = [](const char *expr, const QStringList &times) {
            QTest::addRow("%s", expr) << QString::fromLatin1(expr) << times;
        };
        row("5/10 * * * *", {u"2026-01-01T00:05:00"_s, u"2026-01-01T00:15:00"_s});
        row("0,15/5 * * * *", {u"2026-01-01T00:15:00"_s, u"2026-01-01T00:20:00"_s});
        row("* * * * * *", {u"2026-01-01T00:00:01"_s, u"2026-01-01T00:00:02"_s});
        row("0 0 L * *", {u"2026-01-30T23:00:00"_s, u"2026-02-27T23:00:00"_s});
        row("0 0 1,L * *",
            {u"2026-01-30T23:00:00"_s, u"2026-01-31T23:00:00"_s, u"2026-02-27T23:00:00"_s});
        row("0 0 * * 5#2", {u"2026-01-08T23:00:00"_s, u"2026-02-12T23:00:00"_s});
        row("0 0 * * MON#1", {u"2026-01-04T23:00:00"_s, u"2026-02-01T23:00:00"_s});
        row("0 0 * * 5L", {u"2026-01-29T23:00:00"_s, u"2026-02-26T23:00:00"_s});
        row("0 0 * * fri#L", {u"2026-01-29T23:00:00"_s, u"2026-02-26T23:00:00"_s});
        row("0 0 * * 1-5#2", {u"2026-01-07T23:00:00"_s, u"2026-01-08T23:00:00"_s});
        row("0 0 * * MON-FRI", {u"2026-01-01T23:00:00"_s, u"2026-01-04T23:00:00"_s});
        row("0 12 * * 7", {u"2026-01-04T11:00:00"_s, u"2026-01-11T11:00:00"_s});
        row("0 12 * * 5-7", {u"2026-01-02T11:00:00"_s, u"2026-01-03T11:00:00"_s});
        row("0 0 1 JAN *", {u"2026-12-31T23:00:00"_s, u"2027-12-31T23:00:00"_s});
        row("0 0 1 jan-mar *",
            {u"2026-01-31T23:00:00"_s, u"2026-02-28T23:00:00"_s, u"2026-12-31T23:00:00"_s});
        row("0 0 13 * 5",
            {u"2026-01-01T23:00:00"_s, u"2026-01-08T23:00:00"_s, u"2026-01-12T23:00:00"_s});
        row("0 0 */2 * 5",
            {u"2026-01-01T23:00:00"_s, u"2026-01-02T23:00:00"_s, u"2026-01-04T23:00:00"_s});
        row("0 0 29 2 *", {u"2028-02-28T23:00:00"_s, u"2032-02-28T23:00:00"_s});
        row("0 0 31 2 *", {});
        row("@daily", {u"2026-01-01T23:00:00"_s, u"2026-01-02T23:00:00"_s});
        row("@Weekly", {u"2026-01-03T23:00:00"_s, u"2026-01-10T23:00:00"_s});
        row("  0   0  * * * ", {u"2026-01-01T23:00:00"_s, u"2026-01-02T23:00:00"_s});
        row("2026-05-05T10:00:00", {u"2026-05-05T08:00:00"_s});
        row("2026-05-05T10:00:00Z", {u"2026-05-05T10:00:00"_s});
    }
    void isDueWhenTheExpressionSays()
    {
        QFETCH(QString, expr);
        QFETCH(QStringList, times);
        const int count = std::max(1, int(times.size()));
        QCOMPARE(dueTimes(recurrence(expr), u"2026-01-01T00:00:00"_s, count), times);
    }

    void goesThroughChangesOfTheClock_data()
    {
        QTest::addColumn<QString>("expr");
        QTest::addColumn<QString>("tz");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("times");
        const QString berlin = u"Europe/Berlin"_s;
        QTest::newRow("a time in the gap is due as long after it")
            << u"30 2 * * *"_s << berlin << u"2026-03-28T00:00:00"_s
            << QStringList{u"2026-03-28T01:30:00"_s, u"2026-03-29T01:30:00"_s,
                           u"2026-03-30T00:30:00"_s};
        QTest::newRow("nothing is due twice at the gap")
            << u"*/15 * * * *"_s << berlin << u"2026-03-29T00:40:00"_s
            << QStringList{u"2026-03-29T00:45:00"_s, u"2026-03-29T01:00:00"_s,
                           u"2026-03-29T01:15:00"_s, u"2026-03-29T01:30:00"_s};
        QTest::newRow("a time that comes twice is due the second time")
            << u"30 2 * * *"_s << berlin << u"2026-10-24T22:00:00"_s
            << QStringList{u"2026-10-25T01:30:00"_s, u"2026-10-26T01:30:00"_s};
        QTest::newRow("asked between the two")
            << u"30 2 * * *"_s << berlin << u"2026-10-25T00:45:00"_s
            << QStringList{u"2026-10-25T01:30:00"_s, u"2026-10-26T01:30:00"_s};
        QTest::newRow("without an hour both passes count")
            << u"*/30 * * * *"_s << berlin << u"2026-10-24T23:45:00"_s
            << QStringList{u"2026-10-25T00:00:00"_s, u"2026-10-25T00:30:00"_s,
                           u"2026-10-25T01:00:00"_s, u"2026-10-25T01:30:00"_s,
                           u"2026-10-25T02:00:00"_s};
        QTest::newRow("midnight that does not exist")
            << u"0 0 * * *"_s << u"America/Sao_Paulo"_s << u"2018-11-03T12:00:00"_s
            << QStringList{u"2018-11-04T03:00:00"_s, u"2018-11-05T02:00:00"_s};
        QTest::newRow("a change of half an hour")
            << u"15 2 * * *"_s << u"Australia/Lord_Howe"_s << u"2026-10-03T12:00:00"_s
            << QStringList{u"2026-10-03T15:45:00"_s, u"2026-10-04T15:15:00"_s};
        QTest::newRow("a day that was left out")
            << u"0 12 * * *"_s << u"Pacific/Apia"_s << u"2011-12-29T00:00:00"_s
            << QStringList{u"2011-12-29T22:00:00"_s, u"2011-12-30T22:00:00"_s};
    }
    void goesThroughChangesOfTheClock()
    {
        QFETCH(QString, expr);
        QFETCH(QString, tz);
        QFETCH(QString, from);
        QFETCH(QStringList, times);
        QCOMPARE(dueTimes(recurrence(expr, tz), from, int(times.size())), times);
    }

    // Every minute of four years is asked what the clock on the wall shows.
    void agreesWithTheClockOnTheWall()
    {
        QRandomGenerator random(20260125);
        const QTimeZone zone("America/New_York");
        const qint64 begin = utc(u"2025-01-01T00:00:00"_s);
        constexpr qint64 minutes = qint64(4) * 365 * 24 * 60;
        const auto pick = [&random](int below) { return int(random.bounded(below)); };
        for (int round = 0; round < 6; ++round) {
            // Hours without a gap or an overlap in this zone, so that the wall decides alone.
            const int minute = pick(60);
            const int hour = 3 + pick(21);
            const int weekday = pick(7);
            const int month = 1 + pick(12);
            const QString expr = round % 2 == 0
                ? u"%1 %2 * %3 *"_s.arg(minute).arg(hour).arg(month)
                : u"%1 %2 * * %3"_s.arg(minute).arg(hour).arg(weekday);
            const Recurrence due = recurrence(expr, u"America/New_York"_s);
            std::optional<qint64> next = due.nextAfter(begin - 1);
            for (qint64 at = begin; at < begin + minutes * 60'000; at += 3'600'000) {
                const QDateTime wall = QDateTime::fromMSecsSinceEpoch(at + minute * 60'000, zone);
                const bool isDue = wall.time().hour() == hour
                    && (round % 2 == 0 ? wall.date().month() == month
                                       : wall.date().dayOfWeek() % 7 == weekday);
                if (!isDue)
                    continue;
                QCOMPARE(text(next.value_or(0)), text(at + minute * 60'000));
                next = due.nextAfter(*next);
            }
        }
    }

    void repeatsFromItsAnchor()
    {
        const Recurrence anchored = Recurrence::of(Every{1000, 5500}, 0, QTimeZone::utc()).value();
        QCOMPARE(anchored.nextAfter(0), 5500);
        QCOMPARE(anchored.nextAfter(5499), 5500);
        QCOMPARE(anchored.nextAfter(5500), 6500);
        const Recurrence free =
            Recurrence::of(Every{1000, std::nullopt}, 5500, QTimeZone::utc()).value();
        QCOMPARE(free.nextAfter(5500), 6500);
        QCOMPARE(free.nextAfter(0), 500);
        QCOMPARE(free.nextAfter(499), 500);
        QCOMPARE(free.nextAfter(-1), 500);
        QCOMPARE(free.nextAfter(-501), -500);
    }

    void happensOnce()
    {
        const Recurrence once = Recurrence::of(At{7}, 0, QTimeZone::utc()).value();
        QCOMPARE(once.nextAfter(6), 7);
        QVERIFY(!once.nextAfter(7));
    }

    void findsTheLastOfMany()
    {
        const Recurrence daily = recurrence(u"30 2 * * *"_s);
        const qint64 from = utc(u"2016-01-01T00:00:00"_s);
        const qint64 until = utc(u"2026-03-29T01:29:59"_s);
        QCOMPARE(text(daily.lastWithin(from, until).value()), u"2026-03-28T01:30:00"_s);
        QCOMPARE(text(daily.lastWithin(from, until + 1000).value()), u"2026-03-29T01:30:00"_s);
        QVERIFY(!daily.lastWithin(until, until));
        QVERIFY(!recurrence(u"0 0 31 2 *"_s).lastWithin(from, until));
    }

    void questionMarksMeanTheMomentItWasMade()
    {
        const qint64 origin = utc(u"2026-01-01T10:25:00"_s);
        const Recurrence due = recurrence(u"? * * * *"_s, u"UTC"_s, origin);
        QCOMPARE(text(due.nextAfter(origin).value()), u"2026-01-01T11:25:00"_s);
    }

    // With the reference's words where it has any.
    void saysWhichFieldIsWrong_data()
    {
        QTest::addColumn<QString>("message");
        const auto row = [](const char *expr, const char *message) {
            QTest::newRow(expr) << QString::fromLatin1(message);
        };
        row("bad expr",
            "TypeError: CronPattern: invalid configuration format ('bad expr'), exactly five or "
            "six "
            "space separated parts are required.");
        row("* * * *",
            "TypeError: CronPattern: invalid configuration format ('* * * *'), exactly five or six "
            "space separated parts are required.");
        row("60 * * * *", "RangeError: CronPattern: Invalid value for minute: 60");
        row("* 24 * * *", "RangeError: CronPattern: Invalid value for hour: 24");
        row("* * 32 * *", "RangeError: CronPattern: Invalid value for day: 32");
        row("* * 0 * *", "RangeError: CronPattern: Invalid value for day: 0");
        row("* * * 13 *", "RangeError: CronPattern: Invalid value for month: 13");
        row("* * * * 8", "RangeError: CronPattern: Invalid value for dayOfWeek: 8");
        row("61 * * * * *", "RangeError: CronPattern: Invalid value for second: 61");
        row("*/0 * * * *", "TypeError: CronPattern: Syntax error, illegal stepping: 0 (minute)");
        row("*/61 * * * *",
            "TypeError: CronPattern: Syntax error, max steps for part is (60) (minute)");
        row("5-3 * * * *",
            "TypeError: CronPattern: From value is larger than to value: '5-3' (minute)");
        row("a * * * *",
            "TypeError: CronPattern: configuration entry minute (a) contains illegal characters.");
        row("0 0 * FOO *",
            "TypeError: CronPattern: configuration entry month (FOO) contains illegal characters.");
        row("1,,2 * * * *",
            "TypeError: CronPattern: configuration entry minute () is empty, check for trailing "
            "spaces.");
        row("1- * * * *",
            "TypeError: CronPattern: configuration entry minute () contains illegal characters.");
        row("0 0 * * 1#6",
            "TypeError: CronPattern: nth weekday out of range, should be 1-5 or L. Value: 6 "
            "(dayOfWeek)");
        row("0 0 15W * *",
            "TypeError: CronPattern: configuration entry day (15W) contains illegal characters.");
        row("0 L * * *",
            "TypeError: CronPattern: configuration entry hour (L) contains illegal characters.");
        row("10:00", "TypeError: CronPattern: invalid date and time ('10:00')");
    }
    void saysWhichFieldIsWrong()
    {
        QFETCH(QString, message);
        const auto wrong =
            Recurrence::of(ByExpression{QString::fromLatin1(QTest::currentDataTag()), u"UTC"_s}, 0,
                           QTimeZone::utc());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message, message);
    }

    void refusesAPlaceThatIsNotThere()
    {
        const auto wrong =
            Recurrence::of(ByExpression{u"@daily"_s, u"Nope/Zone"_s}, 0, QTimeZone::utc());
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().message, u"RangeError: Invalid time zone specified: Nope/Zone"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Recurrence)
#include "tst_recurrence.moc"
