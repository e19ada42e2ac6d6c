// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/lanes.h"

#include <QTest>

using namespace Qt::StringLiterals;
using claw::agent::Lanes;

namespace {

//! Lanes, and a record of who began.
struct Record
{
    Lanes lanes;
    QStringList begun;

    Lanes::Ticket enter(const QString &name, const QString &session,
                        const QString &lane = u"main"_s)
    {
        return lanes.enter(session, lane, [this, name] { begun.append(name); });
    }
};

} // namespace

class tst_Lanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsOneAtATimeInASession()
    {
        Record record;
        record.lanes.setWidth(u"main"_s, 4);
        const auto first = record.enter(u"a"_s, u"s"_s);
        const auto second = record.enter(u"b"_s, u"s"_s);
        record.enter(u"c"_s, u"t"_s);
        QCOMPARE(record.begun, QStringList({u"a"_s, u"c"_s}));
        record.lanes.leave(first);
        QCOMPARE(record.begun, QStringList({u"a"_s, u"c"_s, u"b"_s}));
        record.lanes.leave(second);
        QCOMPARE(record.lanes.running(u"main"_s), 1);
    }

    void runsSoManyAtATimeInALane()
    {
        Record record;
        record.lanes.setWidth(u"main"_s, 2);
        std::vector<Lanes::Ticket> tickets;
        for (int i = 0; i < 4; ++i)
            tickets.push_back(record.enter(QString::number(i), u"s%1"_s.arg(i)));
        record.enter(u"elsewhere"_s, u"x"_s, u"cron"_s);
        QCOMPARE(record.begun, QStringList({u"0"_s, u"1"_s, u"elsewhere"_s}));
        record.lanes.leave(tickets[1]);
        QCOMPARE(record.begun.last(), u"2"_s);
        QCOMPARE(record.lanes.running(u"main"_s), 2);
        QVERIFY(!record.lanes.isIdle(u"main"_s));
    }

    void keepsTheOrderOfASessionWhenItsLaneIsFull()
    {
        Record record;
        const auto blocker = record.enter(u"blocker"_s, u"other"_s);
        const auto early = record.enter(u"early"_s, u"s"_s);
        record.enter(u"late"_s, u"s"_s, u"cron"_s); // Its own lane is free, its session is not.
        QCOMPARE(record.begun, QStringList({u"blocker"_s}));
        record.lanes.leave(blocker);
        record.lanes.leave(early);
        QCOMPARE(record.begun, QStringList({u"blocker"_s, u"early"_s, u"late"_s}));
    }

    void forgetsThoseWhoGiveUpWaiting()
    {
        Record record;
        const auto first = record.enter(u"a"_s, u"s"_s);
        const auto impatient = record.enter(u"b"_s, u"s"_s);
        record.enter(u"c"_s, u"s"_s);
        record.lanes.leave(impatient);
        record.lanes.leave(first);
        QCOMPARE(record.begun, QStringList({u"a"_s, u"c"_s}));
        QCOMPARE(record.lanes.waiting(), 0);
    }

    void aWiderLaneLetsTheNextOnesIn()
    {
        Record record;
        record.enter(u"a"_s, u"s"_s);
        record.enter(u"b"_s, u"t"_s);
        QCOMPARE(record.begun.size(), 1);
        record.lanes.setWidth(u"main"_s, 3);
        QCOMPARE(record.begun.size(), 2);
    }

    void survivesARunThatEndsWhileItBegins()
    {
        Lanes lanes;
        QStringList begun;
        Lanes::Ticket next = 2; // Tickets are numbers from one.
        const auto blocker = lanes.enter(u"s"_s, u"main"_s, [] {});
        lanes.enter(u"s"_s, u"main"_s, [&] {
            begun.append(u"quick"_s);
            lanes.leave(next);
        });
        lanes.enter(u"s"_s, u"main"_s, [&] { begun.append(u"after"_s); });
        lanes.leave(blocker);
        QCOMPARE(begun, QStringList({u"quick"_s, u"after"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_Lanes)
#include "tst_lanes.moc"
