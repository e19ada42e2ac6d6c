// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/activehours.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace claw;

class tst_ActiveHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhenItIsTime_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<int>("hour");
        QTest::addColumn<bool>("within");
        QTest::newRow("inside") << u"08:00"_s << u"22:00"_s << 8 << true;
        QTest::newRow("the end is exclusive") << u"08:00"_s << u"22:00"_s << 22 << false;
        QTest::newRow("before") << u"08:00"_s << u"22:00"_s << 7 << false;
        QTest::newRow("until midnight") << u"08:00"_s << u"24:00"_s << 23 << true;
        QTest::newRow("over midnight, late") << u"22:00"_s << u"06:00"_s << 23 << true;
        QTest::newRow("over midnight, early") << u"22:00"_s << u"06:00"_s << 5 << true;
        QTest::newRow("over midnight, outside") << u"22:00"_s << u"06:00"_s << 12 << false;
        QTest::newRow("no span") << u"09:00"_s << u"09:00"_s << 3 << true;
        QTest::newRow("unreadable") << u"nine"_s << u"17:00"_s << 3 << true;
    }
    void knowsWhenItIsTime()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QFETCH(int, hour);
        QFETCH(bool, within);
        const QTimeZone seoul("Asia/Seoul");
        const QDateTime now(QDate(2026, 11, 24), QTime(hour, 0), seoul);
        const config::ActiveHours hours{.start = start, .end = end, .timezone = {}};
        QCOMPARE(agent::isWithin(hours, now.toMSecsSinceEpoch(), u"Asia/Seoul"_s), within);
    }

    void prefersItsOwnZone()
    {
        const QDateTime noonInSeoul(QDate(2026, 11, 24), QTime(12, 0), QTimeZone("Asia/Seoul"));
        const config::ActiveHours hours{
            .start = u"11:00"_s, .end = u"13:00"_s, .timezone = u"Asia/Seoul"_s};
        QVERIFY(agent::isWithin(hours, noonInSeoul.toMSecsSinceEpoch(), u"Europe/Berlin"_s));
    }
};

QTEST_GUILESS_MAIN(tst_ActiveHours)
#include "tst_activehours.moc"
