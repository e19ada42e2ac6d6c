// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "streamingserver.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

class TestHttpServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAndKeepsTheConnection()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(get("/hello"));
        QVERIFY(peer.receives("hello"));
        QVERIFY(peer.received.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(peer.received.contains("\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n"));
        QVERIFY(peer.received.contains("\r\nDate: "));
        QVERIFY(peer.received.contains("\r\nContent-Length: 5\r\n"));

        peer.received.clear();
        peer.send(get("/nowhere"));
        QVERIFY(peer.receives("Not Found"));
        QCOMPARE(peer.status(), 404);
        QVERIFY(!peer.hasEnded);
    }

    void closesWhenTheClientAsksForIt()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(get("/hello", "Connection: close\r\n"));
        QVERIFY(peer.ends());
        QVERIFY(peer.received.contains("\r\nConnection: close\r\n"));
        QCOMPARE(peer.body(), "hello");
    }

    void closesBehindHttp10()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("GET /hello HTTP/1.0\r\n\r\n");
        QVERIFY(peer.ends());
        QCOMPARE(peer.body(), "hello");
    }

    void answersHeadWithoutABody()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("HEAD /hello HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        QVERIFY(peer.ends());
        QCOMPARE(peer.status(), 200);
        QCOMPARE(peer.body(), "");
    }

    void answersPipelinedRequestsInOrder()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nfirst" + get("/hello")
                  + get("/nowhere", "Connection: close\r\n"));
        QVERIFY(peer.ends());
        const qsizetype first = peer.received.indexOf("first");
        const qsizetype second = peer.received.indexOf("hello");
        const qsizetype third = peer.received.indexOf("404 Not Found");
        QVERIFY(0 < first && first < second && second < third);
        QCOMPARE(peer.received.count("HTTP/1.1 "), 3);
    }

    void answersAThousandPipelinedRequests()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        QSignalSpy arrivals(&peer, &QTcpSocket::readyRead);
        peer.send(get("/hello").repeated(1000));
        while (peer.received.count("HTTP/1.1 200") < 1000)
            QVERIFY(arrivals.wait(5000));
    }

    void readsAChunkedBody()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(
            "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        peer.send("2\r\nde\r\n0\r\n\r\n");
        QVERIFY(peer.receives("abcde"));
    }

    void invitesABodyThatWaitsForIt()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n"
                  "Expect: 100-continue\r\n\r\n");
        QVERIFY(peer.receives("HTTP/1.1 100 Continue\r\n\r\n"));
        peer.send("abc");
        QVERIFY(peer.receives("\r\n\r\nabc"));
    }

    void refusesAnAnnouncedBodyBeforeItIsSent()
    {
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 100001\r\n"
                  "Expect: 100-continue\r\n\r\n");
        QVERIFY(peer.ends());
        QCOMPARE(peer.status(), 413);
        QVERIFY(!peer.received.contains("100 Continue"));
    }

    // The answer must survive that the client is still sending when it is written.
    void theClientCanReadThatItsBodyIsTooLarge_data()
    {
        QTest::addColumn<QByteArray>("request");
        const QByteArray body(8'000'000, 'x');
        QTest::newRow("announced")
            << "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 8000000\r\n\r\n" + body;
        QTest::newRow("chunked")
            << "POST /echo HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n7a1200\r\n"
                + body;
    }
    void theClientCanReadThatItsBodyIsTooLarge()
    {
        QFETCH(QByteArray, request);
        TwoProtocolServer server;
        RawPeer peer(server.listen());
        peer.send(request);
        QVERIFY(peer.receives("payload too large"));
        QCOMPARE(peer.status(), 413);
        QVERIFY(peer.received.contains("\r\nConnection: close\r\n"));
        QVERIFY(peer.ends());
        QCOMPARE(peer.error(), QAbstractSocket::RemoteHostClosedError);
    }

    void streamsAnAnswerAndKeepsTheConnection()
    {
        StreamingServer server;
        RawPeer peer(server.listen());
        peer.send(get("/stream"));
        QTRY_VERIFY(server.body);
        QVERIFY(peer.receives("\r\nTransfer-Encoding: chunked\r\n"));
        QVERIFY(!peer.received.contains("Content-Length"));
        server.body->write("one");
        QVERIFY(peer.receives("\r\n\r\n3\r\none\r\n"));
        server.body->write({});
        server.body->write(QByteArray(20, '2'));
        server.body->end();
        QVERIFY(peer.receives("14\r\n22222222222222222222\r\n0\r\n\r\n"));
        peer.received.clear();
        peer.send(get("/hello"));
        QVERIFY(peer.receives("hello"));
        server.body->write("too late"); // Nobody is there to read it.
        QCOMPARE(peer.body(), "hello");
    }

    void streamsToTheEndOfTheConnectionForHttp10()
    {
        StreamingServer server;
        RawPeer peer(server.listen());
        peer.send("GET /stream HTTP/1.0\r\n\r\n");
        QTRY_VERIFY(server.body);
        server.body->write("one");
        server.body->write("two");
        server.body->end();
        QVERIFY(peer.ends());
        QCOMPARE(peer.body(), "onetwo");
    }

    void cutsAStreamThatLosesItsWriter()
    {
        StreamingServer server;
        RawPeer peer(server.listen());
        peer.send(get("/stream"));
        QTRY_VERIFY(server.body);
        server.body->write("half");
        QVERIFY(peer.receives("half"));
        server.body.reset();
        QVERIFY(peer.ends());
        QVERIFY(!peer.received.endsWith("0\r\n\r\n"));
    }

    void tellsTheWriterThatItsReaderIsGone()
    {
        StreamingServer server;
        auto peer = std::make_unique<RawPeer>(server.listen());
        peer->send(get("/stream"));
        QTRY_VERIFY(server.body);
        QVERIFY(!server.gone.stop_requested());
        peer.reset();
        QTRY_VERIFY(server.gone.stop_requested());
        server.body->write("unheard");
        server.body->end();
    }

    // What waits for it is bounded, and the writer is told.
    void cutsAReaderThatIsTooSlow()
    {
        net::Limits limits;
        limits.streamBacklog = 256 * 1024;
        StreamingServer server(limits);
        RawPeer peer(server.listen());
        peer.setReadBufferSize(1024);
        peer.send(get("/stream"));
        QTRY_VERIFY(server.body);
        peer.disconnect(SIGNAL(readyRead())); // It reads no more.
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"does not read its answer"_s));
        int parts = 0;
        const QByteArray part(64 * 1024, 'x');
        QVERIFY(QTest::qWaitFor(
            [&] {
                server.body->write(part);
                return ++parts > 2000 || server.gone.stop_requested();
            },
            10'000));
        QVERIFY(server.gone.stop_requested());
        QVERIFY2(parts < 2000, qPrintable(QString::number(parts)));
    }

    void cutsAReaderThatStandsStill()
    {
        net::Limits limits = quickLimits();
        limits.streamBacklog = 64 * 1024 * 1024;
        StreamingServer server(limits);
        RawPeer peer(server.listen());
        peer.setReadBufferSize(1024);
        peer.send(get("/stream"));
        QTRY_VERIFY(server.body);
        peer.disconnect(SIGNAL(readyRead()));
        // Silence of the writer is no fault of the reader's.
        QTest::qWait(900);
        QVERIFY(!server.gone.stop_requested());
        const QByteArray part(64 * 1024, 'x');
        for (int i = 0; i < 200 && !server.gone.stop_requested(); ++i) {
            server.body->write(part);
            QTest::qWait(1);
        }
        QTRY_VERIFY(server.gone.stop_requested());
    }

    void judgesARequestBeforeItsBody()
    {
        StreamingServer server;
        RawPeer stranger(server.listen());
        stranger.send("POST /guarded HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n"
                      "Expect: 100-continue\r\n\r\n");
        QVERIFY(stranger.ends());
        QCOMPARE(stranger.status(), 401);
        RawPeer friendly(server.splitter.endpoints().front().port);
        const QByteArray head =
            "POST /guarded HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer t0k\r\n";
        friendly.send(head + "Content-Length: 5\r\n\r\nabcde");
        QVERIFY(friendly.receives("let in"));
        friendly.received.clear();
        friendly.send(head + "Content-Length: 50\r\n\r\n");
        QVERIFY(friendly.ends());
        QCOMPARE(friendly.status(), 400);
        QCOMPARE(friendly.body(), "\"payload too large\"");
    }

    void keepsTheConnectionOfARefusedRequestWithoutABody()
    {
        StreamingServer server;
        RawPeer peer(server.listen());
        peer.send(get("/guarded"));
        QVERIFY(peer.receives("Unauthorized"));
        peer.send(get("/hello"));
        QVERIFY(peer.receives("hello"));
        QCOMPARE(peer.received.count("HTTP/1.1 401"), 1); // The head was taken with the answer.
    }

    void tellsAClientThatStopsInsideItsBody()
    {
        TwoProtocolServer server(quickLimits());
        RawPeer peer(server.listen());
        peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nhalf");
        QVERIFY(peer.ends());
        QCOMPARE(peer.status(), 408);
    }

    void endsABodyThatDripsForTooLong()
    {
        auto limits = quickLimits();
        limits.bodyTime = std::chrono::milliseconds(300);
        TwoProtocolServer server(limits);
        RawPeer peer(server.listen());
        peer.send("POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 5000\r\n\r\n");
        QTimer drip;
        drip.callOnTimeout(&peer, [&peer] { peer.write("x"); });
        drip.start(50);
        QVERIFY(peer.receives("408"));
    }

    void dropsAReaderThatTakesNothing()
    {
        TwoProtocolServer server(quickLimits());
        server.http.router().add(
            {.matches = net::exactPath("/big"),
             .handle =
                 [](const auto &exchange) {
                     exchange->respond(net::HttpResponse::text(200, QByteArray(30'000'000, 'x')));
                 },
             .bodyLimit = {}});
        RawPeer peer(server.listen());
        peer.disconnect(SIGNAL(readyRead()));
        peer.setReadBufferSize(1024);
        peer.send(get("/big"));
        QTRY_COMPARE(server.splitter.connectionCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(server.splitter.connectionCount(), 0, 5000);
    }

    void answersForAHandlerThatForgetsTo()
    {
        TwoProtocolServer server;
        server.http.router().add({.matches = net::exactPath("/lost"),
                                  .handle = [](const std::shared_ptr<net::HttpExchange> &) {},
                                  .bodyLimit = {}});
        RawPeer peer(server.listen());
        peer.send(get("/lost"));
        QVERIFY(peer.receives("Internal Server Error"));
        QCOMPARE(peer.status(), 500);
    }

    void answersOnlyOnceAndLater()
    {
        TwoProtocolServer server;
        std::shared_ptr<net::HttpExchange> kept;
        server.http.router().add({.matches = net::exactPath("/later"),
                                  .handle = [&kept](const auto &exchange) { kept = exchange; },
                                  .bodyLimit = {}});
        RawPeer peer(server.listen());
        peer.send(get("/later") + get("/hello"));
        QTRY_VERIFY(kept);
        QVERIFY(peer.received.isEmpty());
        kept->respond(net::HttpResponse::text(200, "late"));
        QTest::ignoreMessage(QtWarningMsg, "a second answer was dropped \"/later\" 200");
        kept->respond(net::HttpResponse::text(200, "twice"));
        QVERIFY(peer.receives("hello"));
        QCOMPARE(peer.received.count("HTTP/1.1 "), 2);
        QVERIFY(!peer.received.contains("twice"));
    }

    void tellsAHandlerThatItsClientIsGone()
    {
        TwoProtocolServer server;
        std::shared_ptr<net::HttpExchange> kept;
        server.http.router().add({.matches = net::exactPath("/later"),
                                  .handle = [&kept](const auto &exchange) { kept = exchange; },
                                  .bodyLimit = {}});
        RawPeer peer(server.listen());
        peer.send(get("/later"));
        QTRY_VERIFY(kept);
        peer.abort();
        QTRY_VERIFY(kept->stop().stop_requested());
        kept->respond(net::HttpResponse::text(200, "to nobody"));
        kept.reset();
        QTRY_COMPARE(server.splitter.connectionCount(), 0);
    }

    void noHeaderStartsAnother()
    {
        const auto bytes =
            net::serialize(net::HttpResponse::text(200, "x").with("X-Test", "a\r\nSet-Cookie: b"),
                           net::KeepAlive::No, net::BodyPart::Send, 0);
        QVERIFY(!bytes.contains("\r\nSet-Cookie"));
        QVERIFY(bytes.contains("\r\nDate: Thu, 01 Jan 1970 00:00:00 GMT\r\n"));
    }

    void aGateRefusesBeforeARouteIsAsked()
    {
        TwoProtocolServer server;
        server.splitter.setGate([](const net::HttpHead &head) -> std::optional<net::HttpResponse> {
            if (head.headers.value("host") == "localhost")
                return std::nullopt;
            return net::HttpResponse::text(403, "wrong host");
        });
        const quint16 port = server.listen();
        RawPeer stranger(port);
        stranger.send("GET /hello HTTP/1.1\r\nHost: evil.example\r\n\r\n");
        QVERIFY(stranger.ends());
        QCOMPARE(stranger.status(), 403);
        QCOMPARE(stranger.body(), "wrong host");
        RawPeer friendly(port);
        friendly.send(get("/hello"));
        QVERIFY(friendly.receives("hello"));
    }
};

QTEST_GUILESS_MAIN(TestHttpServer)
#include "tst_httpserver.moc"
