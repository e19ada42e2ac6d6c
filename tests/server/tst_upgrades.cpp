// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "rawclient.h"
#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::RawClient;
using testing::ServerTester;

// What an upgrade may ask for beyond what every client asks for.
class tst_Upgrades : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDraftIsSpoken()
    {
        ServerTester tester;
        RawClient client(tester.port, {}, "8");
        QVERIFY(client.hears("connect.challenge"));
        client.socket.write(RawClient::frame(0x89, "still there?"));
        QVERIFY(client.hears("\x8a\x0cstill there?"));
    }

    void pagesFromElsewhereAreRefusedInTheLastDraftToo()
    {
        ServerTester tester;
        RawClient client(tester.port, "Sec-WebSocket-Origin: http://evil.example\r\n", "8");
        QVERIFY(client.hears("may not connect to this gateway"));
        QVERIFY(client.heard().startsWith("HTTP/1.1 403 "));
    }

    void theFirstOfferedSubprotocolIsChosen_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("chosen");
        QTest::newRow("one") << QByteArray("Sec-WebSocket-Protocol: chat\r\n")
                             << QByteArray("chat");
        QTest::newRow("two") << QByteArray("Sec-WebSocket-Protocol: v2.chat, chat\r\n")
                             << QByteArray("v2.chat");
        QTest::newRow("two fields")
            << QByteArray("Sec-WebSocket-Protocol: b\r\nSec-WebSocket-Protocol: a\r\n")
            << QByteArray("b");
        QTest::newRow("none") << QByteArray() << QByteArray();
    }
    void theFirstOfferedSubprotocolIsChosen()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, chosen);
        ServerTester tester;
        // Others who are on their way at the same time change nothing.
        RawClient before(tester.port, "Sec-WebSocket-Protocol: chat, a\r\n");
        RawClient client(tester.port, fields);
        RawClient after(tester.port, "Sec-WebSocket-Protocol: a, b\r\n");
        QVERIFY(client.hears("connect.challenge"));
        const QByteArray head = client.heard().left(client.heard().indexOf("\r\n\r\n") + 2);
        if (chosen.isEmpty())
            QVERIFY(!head.contains("Sec-WebSocket-Protocol"));
        else
            QVERIFY(head.contains(QByteArray("\r\nSec-WebSocket-Protocol: " + chosen + "\r\n")));
        QVERIFY(before.hears("\r\nSec-WebSocket-Protocol: chat\r\n"));
        QVERIFY(after.hears("\r\nSec-WebSocket-Protocol: a\r\n"));
    }

    void compressionIsNotNegotiated()
    {
        ServerTester tester;
        RawClient client(tester.port, "Sec-WebSocket-Extensions: permessage-deflate\r\n");
        QVERIFY(client.hears("connect.challenge"));
        QVERIFY(!client.heard().contains("Sec-WebSocket-Extensions"));
    }

    void aNameThatPointsHereIsNotEnough_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::newRow("request") << QByteArray();
        QTest::newRow("upgrade") << QByteArray(
            "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
    }
    void aNameThatPointsHereIsNotEnough()
    {
        QFETCH(QByteArray, fields);
        ServerTester tester({.mode = auth::AuthMode::None});
        QTcpSocket peer;
        peer.connectToHost(QHostAddress::LocalHost, tester.port);
        peer.write("GET / HTTP/1.1\r\nHost: rebound.example\r\n" + fields + "\r\n");
        QByteArray heard;
        QVERIFY(QTest::qWaitFor([&] {
            heard += peer.readAll();
            return heard.contains("\"rebound.example\" is not a name of this gateway");
        }));
        QVERIFY(heard.startsWith("HTTP/1.1 403 "));
    }

    void aHostThatIsNoneIsAnInvalidUrl()
    {
        ServerTester tester;
        QTcpSocket peer;
        peer.connectToHost(QHostAddress::LocalHost, tester.port);
        peer.write("GET /healthz HTTP/1.1\r\nHost: a b\r\n\r\n");
        QByteArray heard;
        QVERIFY(QTest::qWaitFor([&] {
            heard += peer.readAll();
            return heard.endsWith("\r\n\r\nTypeError: Invalid URL");
        }));
        QVERIFY(heard.startsWith("HTTP/1.1 500 "));
        QVERIFY(heard.contains("\r\nContent-Type: text/plain"));
    }
};

QTEST_GUILESS_MAIN(tst_Upgrades)
#include "tst_upgrades.moc"
