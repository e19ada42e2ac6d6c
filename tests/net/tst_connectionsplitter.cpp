// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "twoprotocolserver.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

const QByteArray key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
const QByteArray version = "Sec-WebSocket-Version: 13\r\n";
const QByteArray upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\n";

} // namespace

class TestConnectionSplitter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void servesBothProtocolsOnOnePort()
    {
        TwoProtocolServer server;
        const quint16 port = server.listen();
        QWebSocket client;
        QSignalSpy texts(&client, &QWebSocket::textMessageReceived);
        client.open(QUrl(u"ws://127.0.0.1:%1/any/path?x=1"_s.arg(port)));
        QVERIFY(texts.wait());
        RawPeer http(port);
        http.send(get("/hello"));
        QVERIFY(http.receives("hello"));
        client.sendTextMessage(u"still here"_s);
        QVERIFY(texts.wait());
        QCOMPARE(texts.last().first().toString(), u"still here"_s);
    }

    void upgradesAConnectionThatSpokeHttpBefore()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(get("/hello"));
        QVERIFY(peer.receives("hello"));
        peer.send(get("/", upgrade + version + key));
        QVERIFY(peer.receives("101 Switching Protocols"));
        QVERIFY(peer.receives("welcome"));
    }

    void upgradesWhenTheHeadComesInPieces()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        const QByteArray request = get("/", upgrade + version + key);
        for (qsizetype at = 0; at < request.size(); at += 20) {
            peer.send(request.mid(at, 20));
            QCoreApplication::processEvents();
        }
        QVERIFY(peer.receives("welcome"));
    }

    void upgradesWithALongHead()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(get("/", upgrade + version + key + "Cookie: " + QByteArray(6000, 'c') + "\r\n"));
        QVERIFY(peer.receives("welcome"));
    }

    // RFC 6455 4.1 forbids to send before the answer; QWebSocketServer loses such a frame, no more.
    void aFrameThatComesBeforeTheAnswerBreaksNothing()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        const QByteArray frame = QByteArray::fromHex("818200000000") + "hi"; // masked with zeros
        peer.send(get("/", upgrade + version + key) + frame);
        QVERIFY(peer.receives("welcome"));
        peer.send(frame);
        const QByteArray echo = QByteArray::fromHex("8102") + "hi";
        QVERIFY(peer.receives("welcome" + echo));
    }

    void refusesBrokenUpgrades_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const QByteArray &request, int status,
                            const QByteArray &text) {
            QTest::newRow(name) << request << status << text;
        };
        row("no version", get("/", upgrade + key), 400,
            "Missing or invalid Sec-WebSocket-Version header");
        row("other version", get("/", upgrade + key + "Sec-WebSocket-Version: 7\r\n"), 400,
            "Missing or invalid Sec-WebSocket-Version header");
        row("no key", get("/", upgrade + version), 400,
            "Missing or invalid Sec-WebSocket-Key header");
        row("short key", get("/", upgrade + version + "Sec-WebSocket-Key: YWJj\r\n"), 400,
            "Missing or invalid Sec-WebSocket-Key header");
        row("not GET", "POST / HTTP/1.1\r\nHost: localhost\r\n" + upgrade + version + key + "\r\n",
            405, "Invalid HTTP method");
        row("other protocol",
            get("/", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n" + version + key),
            400, "Invalid Upgrade header");
        row("subprotocols that are none",
            get("/", upgrade + version + key + "Sec-WebSocket-Protocol: a,,b\r\n"), 400,
            "Invalid Sec-WebSocket-Protocol header");
        row("one subprotocol twice",
            get("/",
                upgrade + version + key
                    + "Sec-WebSocket-Protocol: a\r\nSec-WebSocket-Protocol: a\r\n"),
            400, "Invalid Sec-WebSocket-Protocol header");
        row("no Connection", get("/", "Upgrade: websocket\r\n" + version + key), 400,
            "Missing or invalid Connection header");
    }
    void refusesBrokenUpgrades()
    {
        QFETCH(QByteArray, request);
        QFETCH(int, status);
        QFETCH(QByteArray, text);
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(request);
        QVERIFY(peer.ends());
        QCOMPARE(peer.status(), status);
        QCOMPARE(peer.body(), text);
        QVERIFY(peer.received.contains("\r\nConnection: close\r\n"));
        QVERIFY(peer.received.contains("\r\nContent-Type: text/html\r\n"));
        QVERIFY(peer.received.contains("\r\nContent-Length: "));
        if (text.contains("Version"))
            QVERIFY(peer.received.contains("\r\nSec-WebSocket-Version: 13, 8\r\n"));
    }

    void theGateHoldsForUpgradesToo()
    {
        TwoProtocolServer server;
        server.splitter.setGate([](const net::HttpHead &head) -> std::optional<net::HttpResponse> {
            if (!head.headers.value("origin"))
                return std::nullopt;
            return net::HttpResponse::text(403, "wrong origin");
        });
        RawPeer peer(server.listen());
        peer.send(get("/", upgrade + version + key + "Origin: https://evil.example\r\n"));
        QVERIFY(peer.ends());
        QCOMPARE(peer.status(), 403);
        QCOMPARE(peer.body(), "wrong origin");
    }

    void refusesGarbageAtItsFirstBytes()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(QByteArray::fromHex("1603010200010001fc0303")); // a TLS hello
        QVERIFY(peer.receives("400 Bad Request"));
        QVERIFY(peer.ends());
    }

    void refusesAHeadThatNeverEnds()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("X-A: b\r\n").repeated(10'000));
        QVERIFY(peer.receives("431 Request Header Fields Too Large"));
        QVERIFY(peer.ends());
    }

    void refusesAnAbsurdlyLongTarget()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("GET /" + QByteArray(1'000'000, 'a') + " HTTP/1.1\r\n");
        QVERIFY(peer.receives("414 URI Too Long"));
        QVERIFY(peer.ends());
    }

    void endsAHeadThatDrips()
    {
        TwoProtocolServer server(quickLimits());
        RawPeer peer(server.listen());
        peer.send("GET / HTTP/1.1\r\nHost: a\r\nX: ");
        QTimer drip;
        drip.callOnTimeout(&peer, [&peer] { peer.write("x"); });
        drip.start(40);
        QVERIFY(peer.receives("408 Request Timeout"));
        QVERIFY(peer.ends());
    }

    void dropsThoseWhoSayNothingWithoutAWord()
    {
        TwoProtocolServer server(quickLimits());
        RawPeer peer(server.listen());
        QVERIFY(peer.ends());
        QVERIFY(peer.wasConnected);
        QCOMPARE(peer.received, "");
        QTRY_COMPARE(server.splitter.connectionCount(), 0);
    }

    void endsAnIdleConnectionBetweenRequests()
    {
        auto limits = quickLimits();
        limits.headTime = std::chrono::seconds(30);
        TwoProtocolServer server(limits);
        RawPeer peer(server.listen());
        peer.send(get("/hello"));
        QVERIFY(peer.receives("hello"));
        QVERIFY(peer.ends());
        QTRY_COMPARE(server.splitter.connectionCount(), 0);
    }

    void forgetsPeersThatVanish()
    {
        TwoProtocolServer server;
        const quint16 port = server.listen();
        for (const char *words :
             {"", "GET / HT", "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nx"}) {
            RawPeer peer(port);
            peer.send(words);
            QTRY_COMPARE(server.splitter.connectionCount(), 1);
            peer.abort();
            QTRY_COMPARE(server.splitter.connectionCount(), 0);
        }
    }

    void keepsToItsCeilings()
    {
        net::Limits limits;
        limits.connectionsTotal = 3;
        TwoProtocolServer server(limits);
        const quint16 port = server.listen();
        RawPeer first(port), second(port), third(port);
        QTRY_COMPARE(server.splitter.connectionCount(), 3);
        QTest::ignoreMessage(QtWarningMsg,
                             "too many connections: new ones are refused for now living=3");
        RawPeer fourth(port);
        QVERIFY(fourth.ends());
        first.send(get("/hello"));
        QVERIFY(first.receives("hello"));
    }

    void groupsAddresses()
    {
        const auto same = [](const char *left, const char *right) {
            return net::addressClass(QHostAddress(QString::fromLatin1(left)))
                == net::addressClass(QHostAddress(QString::fromLatin1(right)));
        };
        QVERIFY(same("2001:db8:1:2::1", "2001:db8:1:2:ffff::9"));
        QVERIFY(!same("2001:db8:1:2::1", "2001:db8:1:3::1"));
        QVERIFY(same("::ffff:10.0.0.1", "10.0.0.1"));
        QVERIFY(!same("10.0.0.1", "10.0.0.2"));
        QVERIFY(!same("::1", "127.0.0.1"));
    }

    void saysWhoseAddressIsInUse()
    {
        TwoProtocolServer first;
        const quint16 port = first.listen();
        TwoProtocolServer second;
        const auto report = second.splitter.listen({QHostAddress::LocalHost}, port);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(report.error().message,
                 u"listen EADDRINUSE: address already in use 127.0.0.1:%1"_s.arg(port));
        QCOMPARE(report.error().details.value("host"_L1).toString(), u"127.0.0.1"_s);
        QCOMPARE(report.error().details.value("port"_L1).toInt(), int(port));
        QCOMPARE((net::Endpoint{QHostAddress(QHostAddress::AnyIPv6), 18789}.toString()),
                 u":::18789"_s);
    }

    void aFurtherAddressThatFailsIsOnlyAWarning()
    {
        TwoProtocolServer server;
        const auto report = server.splitter.listen(
            {QHostAddress(QHostAddress::LocalHost), QHostAddress(u"192.0.2.1"_s)}, 0);
        QVERIFY(report);
        QCOMPARE(report->bound.size(), size_t(1));
        QCOMPARE(report->warnings.size(), size_t(1));
        QVERIFY(report->warnings.front().message.contains(u"192.0.2.1"_s));
    }

    void listensOnBothLoopbacksWithOnePort()
    {
        TwoProtocolServer server;
        const auto report = server.splitter.listen(
            {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)}, 0);
        QVERIFY(report);
        if (report->bound.size() == 1)
            QSKIP("this machine has no IPv6 loopback");
        QCOMPARE(report->bound[0].port, report->bound[1].port);
    }

    void listensAgainAtOnceAfterAStop()
    {
        TwoProtocolServer server;
        const quint16 port = server.listen();
        RawPeer peer(port);
        peer.send(
            get("/hello", "Connection: close\r\n")); // Our side closes first: TIME_WAIT is ours.
        QVERIFY(peer.ends());
        QTRY_COMPARE(server.splitter.connectionCount(), 0);
        server.splitter.close();
        QVERIFY(server.splitter.listen({QHostAddress::LocalHost}, port));
    }
};

QTEST_GUILESS_MAIN(TestConnectionSplitter)
#include "tst_connectionsplitter.moc"
