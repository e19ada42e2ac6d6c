// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

constexpr int patientlyMs = 10'000;
const QByteArray secret = "Authorization: Bearer t0k\r\n";
//! The head of something that only whoever has the secret may ask for, hidden in another request.
const QByteArray smuggled = "GET /v1/models HTTP/1.1\r\nHost: localhost\r\n" + secret + "\r\n";

//! What came back on one connection.
struct Exchanged
{
    QByteArray bytes;
    bool isClosed = false;

    [[nodiscard]] int status() const { return bytes.mid(9, 3).toInt(); }
    [[nodiscard]] qsizetype answers() const { return bytes.count("HTTP/1.1 "); }
};

} // namespace

/*! Attacks on the running gateway in plain bytes, as a web page, a proxy or a stranger could send them:
    what is ambiguous about its length (RFC 9112, 11.2), what leads out of the table of files, what tries
    to leave something behind for the next client, and what a page from elsewhere may send without asking
    (the simple requests of the Fetch standard).
*/
class tst_HttpAttacks : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<RunningProgram> m_gateway;

    [[nodiscard]] QByteArray host() const
    {
        return "Host: 127.0.0.1:" + QByteArray::number(m_box->port()) + "\r\n";
    }

    //! Sends it and reads until the gateway closes or has nothing more to say.
    [[nodiscard]] Exchanged send(const QByteArray &bytes, int quietMs = 300) const
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_box->port());
        Exchanged exchanged;
        if (!socket.waitForConnected(patientlyMs))
            return exchanged;
        socket.write(bytes);
        QElapsedTimer total;
        total.start();
        // The first word may take its time on a busy machine, more comes at once.
        while (total.elapsed() < patientlyMs
               && socket.waitForReadyRead(exchanged.bytes.isEmpty() ? patientlyMs : quietMs))
            exchanged.bytes += socket.readAll();
        exchanged.bytes += socket.readAll();
        exchanged.isClosed = socket.state() != QAbstractSocket::ConnectedState;
        return exchanged;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig("{gateway: {mode: 'local', port: " + QByteArray::number(m_box->port())
                         + ", auth: {token: 't0k'}, http: {endpoints: {chatCompletions: {enabled: "
                           "true}}}}, hooks: {enabled: true, token: 'h00k'}}");
        m_gateway =
            std::make_unique<RunningProgram>(QStringList(u"gateway"_s), m_box->environment());
        QVERIFY2(m_gateway->waitFor(u"listening on"_s), m_gateway->story());
    }

    void cleanup()
    {
        // Whatever was sent, the next client is served.
        const auto next = send("GET /healthz HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n");
        QCOMPARE(next.status(), 200);
        QVERIFY(next.bytes.endsWith("{\"ok\":true,\"status\":\"live\"}"));
        QVERIFY2(m_gateway->isRunning(), m_gateway->story());
    }

    void oneRequestIsNeverTakenForTwo_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &fields, const QByteArray &body) {
            QTest::newRow(name) << fields << body;
        };
        const QByteArray length = QByteArray::number(smuggled.size());
        const QByteArray ended = "0\r\n\r\n" + smuggled;
        row("two lengths", "Content-Length: 0\r\nContent-Length: " + length + "\r\n", smuggled);
        row("a list of lengths", "Content-Length: 0, " + length + "\r\n", smuggled);
        row("length before chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", ended);
        row("chunked before length", "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", ended);
        row("chunked, before a blank", "Transfer-Encoding : chunked\r\n", ended);
        row("chunked, behind a tab", "Transfer-Encoding:\tchunked\r\nContent-Length: 5\r\n", ended);
        row("chunked, and another", "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n",
            ended);
        row("chunked, not last", "Transfer-Encoding: chunked, identity\r\n", ended);
        row("a negative length", "Content-Length: -1\r\n", smuggled);
        row("a length in hex", "Content-Length: 0x0\r\n", smuggled);
        row("a length with a sign", "Content-Length: +0\r\n", smuggled);
        row("a chunk of nonsense", "Transfer-Encoding: chunked\r\n", "0x0\r\n\r\n" + smuggled);
        row("a chunk larger than any", "Transfer-Encoding: chunked\r\n",
            "ffffffffffffffff1\r\n" + smuggled);
        row("a bare carriage return", "X: a\rTransfer-Encoding: chunked\r\n", ended);
    }
    void oneRequestIsNeverTakenForTwo()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, body);
        // A path that everybody may ask, so that nothing but the form can be what is refused.
        const auto got = send("POST /healthz HTTP/1.1\r\n" + host() + fields + "\r\n" + body);
        QVERIFY2(got.answers() == 1, got.bytes.constData());
        QVERIFY2(got.status() == 400 || got.status() == 501, got.bytes.constData());
        QVERIFY2(got.isClosed, got.bytes.constData());
        QVERIFY2(!got.bytes.contains("clawdbot:main"), got.bytes.constData());
    }

    //! A length in the second line of another field is none.
    void aFoldedLineHidesNoLength()
    {
        const auto got = send("POST /healthz HTTP/1.1\r\n" + host()
                              + "X: a\r\n Content-Length: 0\r\nContent-Length: "
                              + QByteArray::number(smuggled.size()) + "\r\n\r\n" + smuggled);
        QVERIFY2(got.answers() == 1, got.bytes.constData());
    }

    void nothingLeadsOutOfTheTableOfFiles_data()
    {
        QTest::addColumn<QByteArray>("target");
        for (const QByteArray target :
             {"/../../../../../../etc/passwd", "/assets/../../../../../etc/passwd",
              "/%2e%2e/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2f..%2fetc%2fpasswd",
              "/%252e%252e/%252e%252e/etc/passwd", "/..\\..\\..\\etc\\passwd",
              "/..%5c..%5cetc%5cpasswd", "/assets/%00/../../etc/passwd", "//etc/passwd",
              "/./././../etc/passwd", "/file:///etc/passwd", "/qrc:/etc/passwd", "/:/etc/passwd",
              "/.clawdbot/clawdbot.json", "/%c0%ae%c0%ae/%c0%ae%c0%ae/etc/passwd"})
            QTest::newRow(target.constData()) << target;
    }
    void nothingLeadsOutOfTheTableOfFiles()
    {
        QFETCH(QByteArray, target);
        const auto got =
            send("GET " + target + " HTTP/1.1\r\n" + host() + "Connection: close\r\n\r\n");
        QCOMPARE(got.answers(), 1);
        QVERIFY2(!got.bytes.contains("root:"), got.bytes.constData());
        QVERIFY2(!got.bytes.contains("t0k"), got.bytes.constData());
    }

    //! Nothing of a request comes back in an answer that somebody might keep.
    void noAnswerCarriesWhatAnotherClientSaid_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const QByteArray field :
             {"X-Forwarded-Host: evil.example", "X-Forwarded-Proto: evil", "X-Original-URL: /evil",
              "X-Rewrite-URL: /evil", "Forwarded: host=evil.example",
              "Origin: https://evil.example", "Referer: https://evil.example/",
              "X-Forwarded-Prefix: /evil"})
            QTest::newRow(field.left(field.indexOf(':')).constData()) << field;
    }
    void noAnswerCarriesWhatAnotherClientSaid()
    {
        QFETCH(QByteArray, field);
        for (const QByteArray target : {"/", "/healthz", "/nosuch/file.js"}) {
            const auto got = send("GET " + target + " HTTP/1.1\r\n" + host() + field
                                  + "\r\nConnection: close\r\n\r\n");
            QCOMPARE(got.answers(), 1);
            QVERIFY2(!got.bytes.contains("evil"), got.bytes.constData());
            QVERIFY2(!got.bytes.contains("Access-Control-Allow"), got.bytes.constData());
            QVERIFY2(!got.bytes.contains("Location:"), got.bytes.constData());
        }
    }

    void aNameThatIsNotOursIsRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        const QByteArray port = QByteArray::number(m_box->port());
        const QByteArrayList names{QByteArray("evil.example:" + port),
                                   "evil.example",
                                   QByteArray("127.0.0.1.evil.example:" + port),
                                   "localhost.evil.example",
                                   QByteArray("127.0.0.1:" + port + "@evil.example"),
                                   "evil.example#127.0.0.1",
                                   "2130706433.evil.example"};
        for (const QByteArray &name : names)
            QTest::newRow(name.constData()) << name;
    }
    void aNameThatIsNotOursIsRefused()
    {
        QFETCH(QByteArray, name);
        for (const QByteArray target : {"/", "/v1/models", "/healthz"}) {
            const auto got = send("GET " + target + " HTTP/1.1\r\nHost: " + name + "\r\n" + secret
                                  + "Connection: close\r\n\r\n");
            QCOMPARE(got.answers(), 1);
            QVERIFY2(got.status() == 403 || got.status() == 400 || got.status() == 500,
                     got.bytes.constData());
            QVERIFY2(!got.bytes.contains("clawdbot:main"), got.bytes.constData());
        }
    }

    //! What a form or an image of a page can send; the browser adds no secret, but says where from.
    void aPageFromElsewhereChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("type");
        for (const QByteArray target : {"/v1/chat/completions", "/hooks/wake", "/hooks/agent"}) {
            for (const QByteArray type :
                 {"text/plain", "application/x-www-form-urlencoded", "application/json"})
                QTest::newRow(QByteArray(target + ' ' + type).constData()) << target << type;
        }
    }
    void aPageFromElsewhereChangesNothing()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, type);
        const QByteArray body = R"({"text":"do it","message":"do it","messages":[]})";
        const auto got =
            send("POST " + target + " HTTP/1.1\r\n" + host()
                 + "Origin: https://evil.example\r\nContent-Type: " + type
                 + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QCOMPARE(got.answers(), 1);
        QVERIFY2(got.status() == 401 || got.status() == 403, got.bytes.constData());
        QVERIFY2(!got.bytes.contains("Access-Control-Allow"), got.bytes.constData());
    }

    //! The question of a browser before a request with a secret in it (CORS preflight).
    void noPageMayAskWithASecret()
    {
        const auto got = send("OPTIONS /v1/chat/completions HTTP/1.1\r\n" + host()
                              + "Origin: https://evil.example\r\nAccess-Control-Request-Method: "
                                "POST\r\nAccess-Control-Request-Headers: authorization\r\n"
                                "Connection: close\r\n\r\n");
        QCOMPARE(got.answers(), 1);
        QVERIFY2(got.status() >= 400, got.bytes.constData());
        QVERIFY2(!got.bytes.contains("Access-Control-Allow"), got.bytes.constData());
    }

    void noPageFromElsewhereGetsASocket()
    {
        const QByteArray upgrade = "GET / HTTP/1.1\r\n" + host()
            + "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";
        for (const QByteArray origin :
             {"https://evil.example", "null", "http://127.0.0.1:1", "file://",
              "http://localhost.evil", "https://127.0.0.1.evil.example"}) {
            const auto got = send(upgrade + "Origin: " + origin + "\r\n\r\n");
            QVERIFY2(got.status() == 403, got.bytes.constData());
        }
        QCOMPARE(send(upgrade + "\r\n").status(), 101); // A program, which has no origin.
    }
};

QTEST_GUILESS_MAIN(tst_HttpAttacks)
#include "tst_httpattacks.moc"
