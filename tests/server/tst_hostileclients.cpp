// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "protocol/limits.h"
#include "rawclient.h"
#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::RawClient;
using testing::ServerTester;
using testing::WireClient;

// Whatever a client does, it gets what the protocol foresees, and others do not notice.
class tst_HostileClients : public QObject
{
    Q_OBJECT

private:
    static void verifyOthersAreServed(const ServerTester &tester)
    {
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        QCOMPARE(client.ask(u"h"_s, u"last-heartbeat"_s)["ok"_L1], QJsonValue(true));
    }

    static QByteArray connectFrame()
    {
        const QByteArray request =
            "{\"type\":\"req\",\"id\":\"c1\",\"method\":\"connect\",\"params\":"
            + json::compact(connectParams()) + "}";
        return RawClient::frame(0x82, request); // Binary, as the Apple clients send it.
    }

private Q_SLOTS:
    void violationsOfTheFramingClose_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("unmasked frame") << QByteArray("\x81\x02{}") << 1002;
        QTest::newRow("unmasked among others")
            << RawClient::frame(0x89, "p") + QByteArray("\x82\x02{}") << 1002;
        QTest::newRow("unknown opcode") << RawClient::frame(0x83, "x") << 1002;
        QTest::newRow("reserved bit") << RawClient::frame(0xc1, "{}") << 1002;
        QTest::newRow("continuation of nothing") << RawClient::frame(0x80, "{}") << 1002;
        QTest::newRow("long ping") << RawClient::frame(0x89, QByteArray(126, 'x')) << 1002;
        QTest::newRow("invalid UTF-8") << RawClient::frame(0x81, "\"\xff\xfe\"") << 1007;
        QTest::newRow("a frame of exabytes")
            << QByteArray::fromHex("81ff7fffffffffffffff00000000") << 1009;
    }
    void violationsOfTheFramingClose()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(bytes);
        QCOMPARE(int(client.closeCode()), code);
        verifyOthersAreServed(tester);
    }

    void anUnmaskedFrameIsNotReadEvenInPieces()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(connectFrame());
        QVERIFY(client.hears("hello-ok"));
        const QByteArray request = "{\"type\":\"req\",\"id\":\"u\",\"method\":\"status\"}";
        const QByteArray ping = RawClient::frame(0x89, QByteArray(100, 'p'));
        const QByteArray frame = QByteArray("\x81") + char(request.size()) + request;
        for (const char byte : QByteArray(ping + frame)) {
            client.socket.write(&byte, 1);
            client.socket.flush();
            QTest::qWait(0);
        }
        QCOMPARE(int(client.closeCode()), 1002);
        QVERIFY(!client.heard().contains("\"u\""));
    }

    void aMessageOverTheLimitCloses()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(connectFrame());
        QVERIFY(client.hears("hello-ok"));
        const QByteArray fits(protocol::maxPayloadBytes, ' ');
        client.socket.write(RawClient::frame(0x81, fits));
        client.socket.write(RawClient::frame(0x89, "after"));
        QVERIFY(client.hears("\x8a\x05"
                             "after"));
        client.socket.write(RawClient::frame(0x81, fits + ' '));
        QVERIFY(client.hears("\x03\xf1")); // 1009
        verifyOthersAreServed(tester);
    }

    void fragmentsWithoutEndHitTheMessageLimit()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(RawClient::frame(0x01, "["));
        const QByteArray piece = RawClient::frame(0x00, QByteArray(16 * 1024, ' '));
        for (int i = 0; i < 40 && client.socket.state() == QAbstractSocket::ConnectedState; ++i)
            client.socket.write(piece);
        // What is still on its way when the gateway closes may cost the client the close frame.
        QTRY_VERIFY(client.isGone());
        QVERIFY(!client.heard().contains("\"ok\""));
        verifyOthersAreServed(tester);
    }

    void whoeverLeavesMakesRoomForTheNext()
    {
        const auth::AuthSettings auth{.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)};
        const ServerTester tester(auth, "{}", {.connectionsTotal = 3});
        for (int i = 0; i < 10; ++i) {
            WireClient client(tester.port);
            QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
            client.socket.close();
            QVERIFY(client.waitClosed());
        }
    }

    void pingsThatNobodyReadsAreBounded()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.setReadBufferSize(1); // Reads nothing, so that pongs pile up at the gateway.
        const QByteArray pings = RawClient::frame(0x89, QByteArray(125, 'p')).repeated(1000);
        for (int i = 0; i < 20; ++i)
            client.socket.write(pings);
        verifyOthersAreServed(tester);
    }

    void deepNestingIsNotParsed()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(
            RawClient::frame(0x81, QByteArray(10000, '[') + QByteArray(10000, ']')));
        QCOMPARE(int(client.closeCode()), 1000);
        verifyOthersAreServed(tester);
    }

    void anEmptyFirstMessageIsNotJson()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(RawClient::frame(0x81, QByteArray()));
        QCOMPARE(int(client.closeCode()), 1000);
    }

    void binaryFramesCarryJson()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(connectFrame());
        QVERIFY(client.hears("hello-ok"));
    }

    void impatientClientsThatPipelineAreRefused()
    {
        ServerTester tester;
        RawClient client(tester.port);
        QVERIFY(client.hears("connect.challenge"));
        const QByteArray early =
            RawClient::frame(0x81, "{\"type\":\"req\",\"id\":\"h1\",\"method\":\"health\"}");
        client.socket.write(early + connectFrame());
        QVERIFY(client.hears("first request must be connect"));
        QCOMPARE(int(client.closeCode()), 1008);
        QVERIFY(!client.heard().contains("hello-ok"));
    }

    void halfOpenConnectionsDoNotHoldTheShutdown()
    {
        QElapsedTimer timer;
        {
            ServerTester tester;
            RawClient client(tester.port);
            QVERIFY(client.hears("connect.challenge"));
            client.socket.setReadBufferSize(1);
            timer.start();
        }
        QVERIFY(timer.elapsed() < 4000);
    }
};

QTEST_GUILESS_MAIN(tst_HostileClients)
#include "tst_hostileclients.moc"
