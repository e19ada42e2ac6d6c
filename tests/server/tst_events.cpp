// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/limits.h"
#include "rawclient.h"
#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using testing::connectParams;
using testing::RawClient;
using testing::ServerTester;
using testing::WireClient;

//! What nobody asked for, as it arrives at real sockets.
class tst_Events : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksComeWithTheTimeAndANumber()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const QJsonObject hello = client.connectWith(connectParams());
        QCOMPARE(hello["payload"_L1]["policy"_L1]["tickIntervalMs"_L1].toInteger(),
                 qint64(protocol::tickInterval / 1ms));
        const qint64 before = tester.clock.nowMs();
        tester.gateway.controlPlane().start(20ms);
        const QJsonObject first = client.event(u"tick"_s);
        QCOMPARE(first["type"_L1], QJsonValue(u"event"_s));
        QVERIFY(first["payload"_L1]["ts"_L1].toInteger() >= before);
        const QJsonObject second = client.event(u"tick"_s);
        QVERIFY(second["payload"_L1]["ts"_L1].toInteger()
                > first["payload"_L1]["ts"_L1].toInteger());
        QVERIFY(second["seq"_L1].toInteger() > first["seq"_L1].toInteger());
    }

    void whoeverDoesNotReadIsClosedAndNobodyElse()
    {
        ServerTester tester;
        WireClient reader(tester.port);
        QVERIFY(reader.connectWith(connectParams())["ok"_L1].toBool());
        RawClient sleeper(tester.port);
        QVERIFY(sleeper.hears("connect.challenge"));
        const QJsonObject connect{{u"type"_s, u"req"_s},
                                  {u"id"_s, u"c"_s},
                                  {u"method"_s, u"connect"_s},
                                  {u"params"_s, connectParams()}};
        sleeper.socket.write(RawClient::frame(0x81, json::compact(connect)));
        QVERIFY(sleeper.hears("hello-ok"));
        QCOMPARE(tester.gateway.controlPlane().clientCount(), 2);
        sleeper.socket.setReadBufferSize(1); // It has stopped reading.

        const QJsonObject session{{u"key"_s, u"main"_s}};
        QVERIFY(reader.ask(u"p"_s, u"sessions.patch"_s, session)["ok"_L1].toBool());
        std::vector<sessions::NewEntry> opening(1);
        QVERIFY(QCoro::waitFor(tester.sessions.append(u"main"_s, std::move(opening), true,
                                                      sessions::Durability::Buffered)));
        const QString text(300 * 1024, u'x'); // The kernel takes a few megabytes for others.
        int told = 0;
        for (; told < 100 && tester.gateway.controlPlane().clientCount() == 2; ++told) {
            const QJsonObject params{{u"sessionKey"_s, u"main"_s}, {u"message"_s, text}};
            const auto answer = reader.ask(QString::number(told), u"chat.inject"_s, params);
            QVERIFY(answer["ok"_L1].toBool());
        }
        QTRY_COMPARE(tester.gateway.controlPlane().clientCount(), 1);
        const auto isChat = [](const QJsonObject &frame) { return frame["event"_L1] == u"chat"_s; };
        QTRY_COMPARE(std::count_if(reader.events.begin(), reader.events.end(), isChat)
                         + std::count_if(reader.frames.begin(), reader.frames.end(), isChat),
                     told); // The one that reads has missed nothing.
        sleeper.socket.setReadBufferSize(0); // It wakes up, and learns why.
        QVERIFY(sleeper.hears(QByteArray("\x88\x0f\x03\xf0", 4) + "slow consumer"));
    }
};

QTEST_GUILESS_MAIN(tst_Events)
#include "tst_events.moc"
