// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

class tst_Requests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheWordsOfTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("unknown method")
            << QByteArray(R"({"type":"req","id":"a","method":"nope.method","params":{}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"unknown method: nope.method"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("connect again")
            << QByteArray(R"({"type":"req","id":"a","method":"connect","params":{}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"connect is only valid as the first request"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("no method")
            << QByteArray(R"({"type":"req","id":"z1"})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid request frame: must have required property 'method'"},"id":"z1","ok":false,"type":"res"})");
        QTest::newRow("numeric id")
            << QByteArray(R"({"type":"req","id":7,"method":"health"})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid request frame: at /id: must be string"},"id":7,"ok":false,"type":"res"})");
        QTest::newRow("empty id")
            << QByteArray(R"({"type":"req","id":"","method":"health"})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid request frame: at /id: must NOT have fewer than 1 characters"},"id":"","ok":false,"type":"res"})");
        QTest::newRow("wrong keys in their order")
            << QByteArray(R"({"type":"req","id":"a","method":"config.get","params":{"b":1,"a":1}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid config.get params: at root: unexpected property 'b'; at root: unexpected property 'a'"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("array")
            << QByteArray("[]")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid request frame: must be object"},"id":"invalid","ok":false,"type":"res"})");
        QTest::newRow("node method")
            << QByteArray(R"({"type":"req","id":"a","method":"skills.bins","params":{}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"unauthorized role: operator"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("bad params")
            << QByteArray(R"({"type":"req","id":"a","method":"config.get","params":{"a":1}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid config.get params: at root: unexpected property 'a'"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("no heartbeat yet")
            << QByteArray(R"({"type":"req","id":"a","method":"last-heartbeat"})")
            << QByteArray(R"({"id":"a","ok":true,"payload":null,"type":"res"})");
        QTest::newRow("heartbeats off")
            << QByteArray(
                   R"({"type":"req","id":"a","method":"set-heartbeats","params":{"enabled":false}})")
            << QByteArray(
                   R"({"id":"a","ok":true,"payload":{"enabled":false,"ok":true},"type":"res"})");
        QTest::newRow("heartbeats what")
            << QByteArray(R"({"type":"req","id":"a","method":"set-heartbeats"})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"invalid set-heartbeats params: enabled (boolean) required"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("blank event")
            << QByteArray(
                   R"({"type":"req","id":"a","method":"system-event","params":{"text":" "}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"text required"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("no devices")
            << QByteArray(R"({"type":"req","id":"a","method":"device.pair.list"})")
            << QByteArray(
                   R"({"id":"a","ok":true,"payload":{"paired":[],"pending":[]},"type":"res"})");
        QTest::newRow("unknown request")
            << QByteArray(
                   R"({"type":"req","id":"a","method":"device.pair.approve","params":{"requestId":"x"}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"unknown requestId"},"id":"a","ok":false,"type":"res"})");
        QTest::newRow("unknown device")
            << QByteArray(
                   R"({"type":"req","id":"a","method":"device.token.revoke","params":{"deviceId":"x","role":"operator"}})")
            << QByteArray(
                   R"({"error":{"code":"INVALID_REQUEST","message":"unknown deviceId/role"},"id":"a","ok":false,"type":"res"})");
    }
    void answersInTheWordsOfTheProtocol()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, answer);
        ServerTester tester;
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        client.send(message);
        for (QJsonObject frame = client.next(); !frame.isEmpty(); frame = client.next()) {
            if (frame["type"_L1] != "res"_L1)
                continue;
            QCOMPARE(json::compact(frame), answer);
            return;
        }
        QFAIL("no answer");
    }

    void aLimitedOperatorLearnsNothingAboutMethods()
    {
        ServerTester tester;
        WireClient client(tester.port);
        QJsonObject params = connectParams();
        params["scopes"_L1] = QJsonArray{u"operator.read"_s};
        QCOMPARE(client.connectWith(params)["ok"_L1], QJsonValue(true));
        const auto text = [&client](const QString &method) {
            return client.ask(method, method)["error"_L1]["message"_L1].toString();
        };
        QCOMPARE(text(u"config.get"_s), u"missing scope: operator.admin"_s);
        QCOMPARE(text(u"zzz"_s), u"missing scope: operator.admin"_s);
        QCOMPARE(text(u"send"_s), u"missing scope: operator.write"_s);
        QCOMPARE(text(u"device.pair.list"_s), u"missing scope: operator.pairing"_s);
        QCOMPARE(client.ask(u"h"_s, u"health"_s)["ok"_L1], QJsonValue(true));
    }

    void ignoresWhatIsNotJsonAndReadsBinaryFrames()
    {
        ServerTester tester;
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        client.send("{oops");
        client.send(QByteArray(10000, '[') + QByteArray(10000, ']'));
        client.socket.sendBinaryMessage(R"({"type":"req","id":"bin","method":"last-heartbeat"})");
        QCOMPARE(client.response(u"bin"_s)["ok"_L1], QJsonValue(true));
    }

    void anOversizedMessageClosesWith1009()
    {
        ServerTester tester;
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        const QByteArray head(
            "{\"type\":\"req\",\"id\":\"big\",\"method\":\"last-heartbeat\",\"params\":\"");
        client.send(head + QByteArray(524288 - head.size() - 2, 'x') + "\"}");
        QCOMPARE(client.response(u"big"_s)["ok"_L1], QJsonValue(true));
        client.send(QByteArray(524289, ' '));
        QVERIFY(client.waitClosed());
        QCOMPARE(int(client.socket.closeCode()), 1009);
    }

    void aSystemEventShowsInPresenceAndStatus()
    {
        ServerTester tester;
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        const auto answer = client.ask(
            u"se"_s, u"system-event"_s,
            QJsonObject{
                {u"text"_s,
                 u"Node: host1 (10.0.0.5) · app 1.2 · last input 4s ago · mode ui · reason launch"_s},
                {u"deviceId"_s, u"DEV1"_s}});
        QCOMPARE(answer["payload"_L1], (QJsonValue(QJsonObject{{u"ok"_s, true}})));
        const QJsonObject event = client.event(u"presence"_s);
        QVERIFY(event.contains("stateVersion"_L1));
        bool isListed = false;
        const QJsonArray entries = event["payload"_L1]["presence"_L1].toArray();
        for (const QJsonValue &entry : entries)
            isListed = isListed
                || (entry["host"_L1] == "host1"_L1 && entry["lastInputSeconds"_L1].toInt() == 4);
        QVERIFY(isListed);
        const auto status = client.ask(u"st"_s, u"status"_s);
        QCOMPARE(status["payload"_L1]["queuedSystemEvents"_L1].toArray(),
                 (QJsonArray{u"Node: host1 (10.0.0.5) · app 1.2 · mode ui · reason launch"_s}));
    }

    void announcesWhatItAnswers()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const auto hello = client.connectWith(connectParams());
        const auto methods = hello["payload"_L1]["features"_L1]["methods"_L1].toArray();
        QStringList announced;
        for (const QJsonValue &method : methods) {
            announced.append(method.toString());
            const auto answer = client.ask(announced.last(), announced.last(), QJsonObject());
            const QString error = answer["error"_L1]["message"_L1].toString();
            QVERIFY2(answer["ok"_L1].toBool()
                             != error.startsWith("invalid "_L1, Qt::CaseInsensitive)
                         || error == "text required"_L1 || error.contains(" requires "_L1)
                         || error == "unauthorized role: operator"_L1,
                     qPrintable(announced.last() + u": "_s + error));
        }
        for (const auto method :
             {"health"_L1, "status"_L1, "system-presence"_L1, "system-event"_L1,
              "last-heartbeat"_L1, "set-heartbeats"_L1, "device.pair.list"_L1,
              "device.pair.approve"_L1, "device.pair.reject"_L1, "device.token.rotate"_L1,
              "device.token.revoke"_L1, "logs.tail"_L1, "config.get"_L1})
            QVERIFY2(announced.contains(method), method.data());
    }

    void leavingIsAnnounced()
    {
        ServerTester tester;
        WireClient stays(tester.port);
        QCOMPARE(stays.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        {
            WireClient leaves(tester.port);
            QCOMPARE(leaves.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        }
        QVERIFY(!stays.event(u"presence"_s).isEmpty());
        QTRY_COMPARE(tester.gateway.controlPlane().clientCount(), 1);
    }

    void aCrowdLeavesTogetherAtShutdown()
    {
        ServerTester tester;
        std::vector<std::unique_ptr<WireClient>> crowd;
        for (int i = 0; i < 20; ++i) {
            crowd.push_back(std::make_unique<WireClient>(tester.port));
            QCOMPARE(crowd.back()->connectWith(connectParams())["ok"_L1], QJsonValue(true));
        }
        QElapsedTimer timer;
        timer.start();
        QCoro::waitFor(
            tester.gateway.shutDown(u"gateway stopping"_s, std::nullopt, std::chrono::seconds(20)));
        QVERIFY(timer.elapsed() < 10000); // Long before the bound.
        QCOMPARE(tester.gateway.controlPlane().census().all(), 0);
        for (const auto &client : crowd)
            QVERIFY(client->waitClosed());
    }

    void shutdownTellsEveryoneAndCloses()
    {
        ServerTester tester;
        WireClient client(tester.port);
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        // QWebSocket takes 1012 for a violation of the protocol, so the bytes are read raw.
        QTcpSocket raw;
        raw.connectToHost(QHostAddress::LocalHost, tester.port);
        raw.write(
            "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
        QByteArray heard;
        QTRY_VERIFY((heard += raw.readAll()).contains("connect.challenge"));

        QCoro::waitFor(
            tester.gateway.shutDown(u"gateway stopping"_s, std::nullopt, std::chrono::seconds(1)));
        QVERIFY(client.waitClosed());
        const QJsonObject event = client.event(u"shutdown"_s);
        QCOMPARE(event["payload"_L1]["reason"_L1].toString(), u"gateway stopping"_s);
        QVERIFY(event["payload"_L1]["restartExpectedMs"_L1].isNull());
        const QByteArray closeFrame = QByteArray::fromHex("881103f4") + "service restart";
        QTRY_VERIFY((heard += raw.readAll()).endsWith(closeFrame));
        QTRY_COMPARE(raw.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(tst_Requests)
#include "tst_requests.moc"
