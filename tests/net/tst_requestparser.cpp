// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/requestparser.h"

#include <QTest>

using namespace claw::net;
using State = RequestParser::State;

namespace {

constexpr auto post = "POST /a/./b/../c?x=1&y#z HTTP/1.1\r\nHost: h\r\nX-One: 1\r\nx-one:  2 \r\n"
                      "Content-Length: 5\r\n\r\nhello";

// In pieces of that many bytes; what the parser leaves is offered again.
State feedAll(RequestParser &parser, QByteArrayView bytes, qsizetype piece)
{
    while (!bytes.isEmpty()) {
        const qsizetype used = parser.feed(bytes.first(std::min(piece, bytes.size())));
        if (parser.state() == State::Complete || parser.state() == State::Failed)
            break;
        bytes = bytes.sliced(used);
    }
    return parser.state();
}

} // namespace

class TestRequestParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsARequestHoweverItIsCut_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 50, 1000})
            QTest::addRow("%d bytes", piece) << piece;
    }
    void readsARequestHoweverItIsCut()
    {
        QFETCH(int, piece);
        RequestParser parser{Limits{}};
        QCOMPARE(feedAll(parser, post, piece), State::Complete);
        const HttpHead &head = parser.head();
        QCOMPARE(head.method, "POST");
        QCOMPARE(head.path, "/a/c");
        QCOMPARE(head.query, "x=1&y");
        QCOMPARE(head.contentLength, std::optional<qint64>(5));
        QCOMPARE(head.headers.value("X-ONE"), std::optional<QByteArray>("1"));
        QCOMPARE(head.headers.count("X-One"), 2);
        QVERIFY(head.headers.hasToken("x-one", "2"));
        QVERIFY(head.keepAlive);
        QCOMPARE(parser.takeBody(), "hello");
    }

    void stopsBehindTheHeadAndBehindTheMessage()
    {
        const QByteArray two = QByteArray(post) + "GET /next HTTP/1.1\r\n";
        RequestParser parser{Limits{}};
        const qsizetype head = parser.feed(two);
        QCOMPARE(parser.state(), State::Body);
        QVERIFY(head < QByteArrayView(post).size() - 4);
        const qsizetype rest = parser.feed(QByteArrayView(two).sliced(head));
        QCOMPARE(parser.state(), State::Complete);
        QCOMPARE(head + rest, QByteArrayView(post).size());
    }

    void readsAChunkedBodyAndIgnoresItsTrailers()
    {
        RequestParser parser{Limits{}};
        const auto state =
            feedAll(parser,
                    "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n"
                    "3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nHost: evil\r\n\r\n",
                    4);
        QCOMPARE(state, State::Complete);
        QCOMPARE(parser.takeBody(), "abcde");
        QCOMPARE(parser.head().headers.value("host"), std::optional<QByteArray>("h"));
    }

    void refusesBadRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status) {
            QTest::newRow(name) << bytes << status;
        };
        row("garbage", "\x16\x03\x01\x02garbage\r\n\r\n", 400);
        row("NUL in a header", QByteArray("GET / HTTP/1.1\r\nHost: a\0b\r\n\r\n", 28), 400);
        row("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n", 28), 400);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400);
        row("HTTP/2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
        row("HTTP/0.9", "GET /\r\n\r\n", 505);
        row("CONNECT", "CONNECT a:1 HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("unknown coding", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: zip\r\n\r\n", 501);
        row("two lengths",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400);
        row("length and chunked",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            400);
        row("negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", 400);
        row("endless length",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n", 400);
        row("bad chunk", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            400);
        row("blank in a name", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400);
        row("blank behind a coding",
            "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding : chunked\r\n\r\n", 400);
        row("long target", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
        row("long header", "GET / HTTP/1.1\r\nHost: a\r\nX: " + QByteArray(17000, 'a'), 431);
        row("many headers", "GET / HTTP/1.1\r\nHost: a\r\n" + QByteArray("A: b\r\n").repeated(4000),
            431);
    }
    void refusesBadRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        for (const qsizetype piece : {qsizetype(1), bytes.size()}) {
            RequestParser parser{Limits{}};
            QCOMPARE(feedAll(parser, bytes, piece), State::Failed);
            QCOMPARE(parser.fault().status, status);
            QVERIFY(!parser.fault().text.isEmpty());
        }
    }

    void refusesABodyOverItsLimit()
    {
        for (const QByteArray &bytes :
             {QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\n123456789"),
              QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                         "5\r\n12345\r\n4\r\n6789\r\n0\r\n\r\n")}) {
            RequestParser parser{Limits{}};
            parser.setBodyLimit(8);
            QCOMPARE(feedAll(parser, bytes, 3), State::Failed);
            QCOMPARE(parser.fault().status, 413);
        }
    }

    void resolvesTargets_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        const auto row = [](const char *target, const char *path) {
            QTest::newRow(target) << QByteArray(target) << QByteArray(path);
        };
        row("/", "/");
        row("/a/../../b", "/b");
        row("/a/%2e%2E/b", "/b");
        row("/a/..", "/");
        row("/a/.", "/a/");
        row("/a//b/", "/a//b/");
        row("/%2f", "/%2f");
        row("http://other:1/x?y", "/x");
        row("https://other", "/");
        row("*", "*");
    }
    void resolvesTargets()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, path);
        HttpHead head;
        head.target = target;
        QVERIFY(splitTarget(head));
        QCOMPARE(head.path, path);
    }
};

QTEST_GUILESS_MAIN(TestRequestParser)
#include "tst_requestparser.moc"
