// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/limits.h"
#include "server/broadcaster.h"
#include "server/traffic.h"
#include "server/wslog.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using protocol::Audience;
using server::Broadcaster;

namespace {

struct Receiver final : server::EventReceiver
{
    QByteArrayList frames;
    qint64 backlog = 0;
    bool isPairing = false;
    bool wasClosed = false;
    Broadcaster *leaves = nullptr;

    bool isAmong(Audience audience) const override
    {
        return audience == Audience::All || isPairing;
    }
    qint64 backlogBytes() const override { return backlog; }
    void sendFrame(const QByteArray &frame) override { frames.append(frame); }
    void closeAsSlow() override
    {
        wasClosed = true;
        if (leaves)
            leaves->leave(this);
    }
};

} // namespace

class tst_Broadcaster : public QObject
{
    Q_OBJECT

private:
    server::WsLog log{log::WsLogMode::Off};
    server::Traffic traffic;

private Q_SLOTS:
    void init() { traffic = {}; }

    void everyoneSharesOneFrame()
    {
        Broadcaster broadcaster(log, traffic);
        Receiver one;
        Receiver two;
        broadcaster.join(&one);
        broadcaster.join(&two);
        broadcaster.broadcast(protocol::event::tick, R"({"ts":1})");
        QCOMPARE(one.frames.size(), 1);
        QCOMPARE(one.frames[0].constData(),
                 two.frames[0].constData()); // One buffer, not two copies.
        QVERIFY(one.frames[0].endsWith(R"("payload":{"ts":1},"seq":1})"));
    }

    void numbersGrowForThoseWhoSeeNothing()
    {
        Broadcaster broadcaster(log, traffic);
        Receiver plain;
        broadcaster.broadcast(protocol::event::tick, "{}"); // Nobody is there.
        broadcaster.join(&plain);
        broadcaster.broadcast(protocol::event::devicePairRequested, "{}"); // Not for this one.
        broadcaster.broadcast(protocol::event::tick, "{}");
        QCOMPARE(plain.frames.size(), 1);
        QVERIFY(plain.frames[0].endsWith(R"("seq":3})"));
    }

    void carriesTheStateVersionsWhereTheKindSaysSo()
    {
        Broadcaster broadcaster(log, traffic);
        Receiver receiver;
        broadcaster.join(&receiver);
        broadcaster.presenceChanged();
        broadcaster.broadcast(protocol::event::presence, "{}");
        QVERIFY(
            receiver.frames[0].endsWith(R"("seq":1,"stateVersion":{"presence":2,"health":1}})"));
    }

    void aSlowReceiverMissesOrLosesItsConnection()
    {
        Broadcaster broadcaster(log, traffic);
        Receiver atLimit;
        Receiver slow;
        slow.leaves = &broadcaster;
        atLimit.backlog = protocol::maxBufferedBytes;
        slow.backlog = protocol::maxBufferedBytes + 1;
        broadcaster.join(&slow);
        broadcaster.join(&atLimit);
        broadcaster.broadcast(protocol::event::tick, "{}");
        QCOMPARE(slow.frames.size(), 0);
        QVERIFY(!slow.wasClosed);
        QCOMPARE(atLimit.frames.size(), 1);
        broadcaster.broadcast(protocol::event::health, "{}");
        QVERIFY(slow.wasClosed);
        QCOMPARE(slow.frames.size(), 0);
        QCOMPARE(atLimit.frames.size(), 2);
        QCOMPARE(broadcaster.receiverCount(), 1);
        QCOMPARE(traffic.events()[protocol::event::tick.name].skipped, quint64(1));
        QCOMPARE(traffic.events()[protocol::event::health.name].skipped, quint64(0));
        QCOMPARE(traffic.events()[protocol::event::health.name].broadcasts, quint64(1));
    }
};

QTEST_GUILESS_MAIN(tst_Broadcaster)
#include "tst_broadcaster.moc"
