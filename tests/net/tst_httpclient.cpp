// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpclient.h"
#include "tests/support/scriptedserver.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTest>

using namespace claw;
using namespace std::chrono_literals;
using testing::ScriptedServer;
using End = ScriptedServer::End;

namespace {

// zlib of Python: gzip.compress(b"data: hello\n\n" * 3, mtime=0)
const QByteArray gzipped =
    QByteArray::fromHex("1f8b08000000000002034b492c49b452c848cdc9c9e7e24ac1c9010056369c6327000000");

QByteArray allOf(const Result<net::HttpAnswer> &answer)
{
    return answer ? answer->body : "error: " + answer.error().message.toUtf8();
}

} // namespace

class TestHttpClient : public QObject
{
    Q_OBJECT

private:
    Result<net::HttpAnswer> get(const QUrl &url, const net::HttpBounds &bounds = {},
                                std::stop_token stop = {})
    {
        net::HttpRequest request{.url = url};
        return QCoro::waitFor(m_client.fetch(request, bounds, stop));
    }

    net::HttpClient m_client{QProcessEnvironment()};

private Q_SLOTS:
    void sendsWhatItIsGiven()
    {
        ScriptedServer server;
        net::HttpRequest request{
            .method = "POST", .url = server.url(QStringLiteral("/v1/x?y=1")), .body = "{}"};
        request.headers.append("Content-Type", "application/json");
        request.headers.append("X-Api-Key", "k");
        const auto answer = QCoro::waitFor(m_client.fetch(request, {}, {}));
        QCOMPARE(allOf(answer), "{}");
        QCOMPARE(answer->status.code, 200);
        QCOMPARE(answer->status.headers.value("content-type").value(), "application/json");
        const auto &seen = server.requests.first();
        QCOMPARE(seen.method, "POST");
        QCOMPARE(seen.target, "/v1/x?y=1");
        QCOMPARE(seen.body, "{}");
        QCOMPARE(seen.headers["x-api-key"], "k");
        QVERIFY(seen.headers["user-agent"].startsWith("clawdbot/"));
    }

    void readsAStreamByteByByte()
    {
        ScriptedServer server;
        const QByteArray body = "data: one\n\ndata: two\n\n";
        server.play({{.bytes = ScriptedServer::events(body), .piece = 1},
                     {.bytes = ScriptedServer::chunkedEvents(body, 3), .piece = 1}});
        QCOMPARE(allOf(get(server.url())), body);
        QCOMPARE(allOf(get(server.url())), body);
    }

    void deliversAPartBeforeTheRestIsThere()
    {
        ScriptedServer server;
        server.play({{.bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n",
                      .end = End::KeepOpen}});
        const auto stream = m_client.send({.url = server.url()}, {}, {});
        QVERIFY(QCoro::waitFor(stream->head()));
        QCOMPARE(QCoro::waitFor(stream->read()).value(), "hi");
    }

    void unpacksGzip()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::whole(200, gzipped, "Content-Encoding: gzip\r\n"),
                      .piece = 1}});
        QCOMPARE(allOf(get(server.url())), QByteArray("data: hello\n\n").repeated(3));
    }

    void givesErrorsOfTheServerAsAnswers_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 402, 403, 404, 408, 409, 413, 429, 500, 502, 503, 529})
            QTest::addRow("%d", status) << status;
    }
    void givesErrorsOfTheServerAsAnswers()
    {
        QFETCH(int, status);
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::whole(status, "{\"error\":1}",
                                                     "Retry-After: 7\r\n"
                                                     "WWW-Authenticate: Basic\r\n")}});
        const auto answer = get(server.url());
        QCOMPARE(allOf(answer), "{\"error\":1}");
        QCOMPARE(answer->status.code, status);
        QCOMPARE(answer->status.headers.value("retry-after").value(), "7");
        QCOMPARE(server.requests.size(), 1);
    }

    void followsNoRedirect()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::whole(307, "", "Location: /other\r\n")}});
        QCOMPARE(get(server.url())->status.code, 307);
        QCOMPARE(server.requests.size(), 1);
    }

    void saysWhenNobodyListens()
    {
        quint16 port = 0;
        {
            const ScriptedServer server;
            port = server.serverPort();
        }
        const auto answer = get(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port)));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QVERIFY(answer.error().message.startsWith(
            QStringLiteral("cannot reach 127.0.0.1:%1").arg(port)));
    }

    void saysWhenTheConnectionIsLost_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("inside the body")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhi");
        QTest::addRow("inside the head") << QByteArray("HTTP/1.1 200 OK\r\nContent-");
        QTest::addRow("before the head") << QByteArray();
    }
    void saysWhenTheConnectionIsLost()
    {
        QFETCH(QByteArray, bytes);
        ScriptedServer server;
        server.play({{.bytes = bytes}});
        net::HttpRequest request{.method = "POST", .url = server.url(), .body = "{}"};
        const auto answer = QCoro::waitFor(m_client.fetch(request, {}, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Unavailable);
        QCOMPARE(server.requests.size(), 1);
    }

    void keepsDeadlines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<qsizetype>("piece");
        QTest::addColumn<QString>("says");
        const QByteArray head = "HTTP/1.1 200 OK\r\n\r\n";
        QTest::addRow("first byte") << QByteArray() << qsizetype(0) << "did not answer within";
        QTest::addRow("idle") << head + "hi" << qsizetype(0) << "sent nothing for";
        QTest::addRow("total") << head + QByteArray(10'000'000, 'x') << qsizetype(1)
                               << "took longer than";
    }
    void keepsDeadlines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(qsizetype, piece);
        QFETCH(QString, says);
        ScriptedServer server;
        server.play({{.bytes = bytes, .piece = piece, .end = End::KeepOpen}});
        const auto answer = get(
            server.url(),
            {.deadlines = {.firstByte = 200ms, .idle = piece == 1 ? 20s : 200ms, .total = 600ms}});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::Timeout);
        QVERIFY2(answer.error().message.contains(says), qPrintable(answer.error().message));
        QTRY_COMPARE(server.open, 0);
    }

    void boundsTheBody()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::whole(200, QByteArray(1000, 'x'))}});
        const auto answer = get(server.url(), {.maxBytes = 999});
        QVERIFY(!answer);
        QCOMPARE(answer.error().code, ErrorCode::TooLarge);
        QVERIFY(get(server.url(), {.maxBytes = 1000}));
    }

    void stopsFromTheEventLoop()
    {
        ScriptedServer server;
        server.play({{.bytes = "", .end = End::KeepOpen}});
        std::stop_source stop;
        bool ended = false;
        auto task = m_client.fetch({.url = server.url()}, {}, stop.get_token());
        std::optional<Error> error;
        task.then([&](const Result<net::HttpAnswer> &answer) {
            ended = true;
            error = answer.error();
        });
        QTRY_COMPARE(server.requests.size(), 1);
        stop.request_stop();
        QVERIFY(!ended);
        QTRY_VERIFY(ended);
        QCOMPARE(error->code, ErrorCode::Aborted);
        QTRY_COMPARE(server.open, 0);
    }

    void endsStreamsThatOutliveIt()
    {
        ScriptedServer server;
        server.play({{.bytes = "", .end = End::KeepOpen}});
        auto client = std::make_unique<net::HttpClient>(QProcessEnvironment());
        const auto stream = client->send({.url = server.url()}, {}, {});
        client.reset();
        const auto head = QCoro::waitFor(stream->head());
        QVERIFY(!head);
        QCOMPARE(head.error().code, ErrorCode::Aborted);
    }

    void reusesAConnection()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::whole(200, "{}"), .end = End::KeepOpen}});
        for (int i = 0; i < 5; ++i)
            QVERIFY(get(server.url()));
        QCOMPARE(server.connections, 1);
    }

    void streamsMoreThanQtWould()
    {
        ScriptedServer server;
        server.play({{.bytes = "HTTP/1.1 200 OK\r\n\r\n", .end = End::KeepOpen}});
        net::HttpClient client{QProcessEnvironment()};
        QCOMPARE(client.managerCount(), 0);
        std::vector<std::unique_ptr<net::HttpStream>> streams;
        for (int i = 0; i < 50; ++i)
            streams.push_back(client.send({.url = server.url()}, {}, {}));
        QTRY_COMPARE(server.requests.size(), 50);
        QCOMPARE(client.managerCount(), 9);
        streams.clear();
        QTRY_COMPARE(server.open, 0);
        streams.push_back(client.send({.url = server.url()}, {}, {}));
        QCOMPARE(client.managerCount(), 9);
    }

    void goesThroughTheProxy()
    {
        ScriptedServer proxy;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("http_proxy"), proxy.url().toString());
        net::HttpClient client(environment);
        net::HttpRequest request{.url = QUrl(QStringLiteral("http://models.invalid/v1"))};
        QCOMPARE(allOf(QCoro::waitFor(client.fetch(request, {}, {}))), "{}");
        QCOMPARE(proxy.requests.first().headers["host"], "models.invalid");
    }
};

QTEST_GUILESS_MAIN(TestHttpClient)
#include "tst_httpclient.moc"
