// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "nginx.h"
#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::Nginx;
using testing::ServerTester;
using testing::WireClient;

namespace {

// As docs/remote.md has it.
const QByteArray recipe = R"(
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_set_header X-Forwarded-Proto $scheme;
            proxy_set_header X-Real-IP $remote_addr;
            proxy_read_timeout 1d;)";

const QByteArray trustingConfig = R"({"gateway": {"trustedProxies": ["127.0.0.1"]}})";
const auto farAway = "203.0.113.7";

auth::AuthSettings tokenAuth()
{
    return {.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)};
}

} // namespace

//! What becomes of clients behind a real reverse proxy.
class tst_BehindNginx : public QObject
{
    Q_OBJECT

private:
    static QJsonObject connectAsDevice(WireClient &client, const auth::DeviceIdentity &identity)
    {
        protocol::ConnectParams params;
        params.minProtocol = params.maxProtocol = 3;
        params.client = {
            .id = u"test"_s, .version = u"1"_s, .platform = u"linux"_s, .mode = u"test"_s};
        params.authToken = u"t0k"_s;
        params.device = identity
                            .prove({.clientId = u"test"_s,
                                    .clientMode = u"test"_s,
                                    .role = u"operator"_s,
                                    .scopes = {},
                                    .signedAtMs = SystemClock().nowMs(),
                                    .token = u"t0k"_s,
                                    .nonce = client.nonce()})
                            .value();
        return client.ask(u"c1"_s, u"connect"_s,
                          json::parse(protocol::encodeConnectParams(params))->toObject());
    }

    //! The address under which the gateway lists the one client of mode "test".
    static QString addressOf(WireClient &client)
    {
        const auto answer = client.ask(u"p"_s, u"system-presence"_s);
        for (const QJsonValue entry : answer["payload"_L1].toArray()) {
            if (entry["mode"_L1] == "test"_L1)
                return entry["ip"_L1].toString(u"none"_s);
        }
        return u"not listed"_s;
    }

    //! The pending request of the device of `answer`, as the gateway tells it to its owner.
    static QJsonObject pendingRequest(quint16 gatewayPort)
    {
        WireClient owner(gatewayPort);
        owner.connectWith(connectParams());
        const auto list = owner.ask(u"l"_s, u"device.pair.list"_s, QJsonObject());
        return list["payload"_L1]["pending"_L1].toArray().first().toObject();
    }

    //! The answer to an upgrade of a page of bot.example.org.
    static QByteArray upgrade(quint16 port)
    {
        QTcpSocket socket;
        QByteArray answer;
        connect(&socket, &QTcpSocket::readyRead, &socket, [&] { answer += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET / HTTP/1.1\r\nHost: bot.example.org\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
                     "Origin: https://bot.example.org\r\nX-Test-Client: 203.0.113.7\r\n\r\n");
        const bool hasCome = QTest::qWaitFor([&] { return answer.contains("\r\n\r\n"); });
        return hasCome ? answer : QByteArray("no answer");
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (Nginx::program().isEmpty())
            QSKIP("nginx is not installed (./dev deps test)");
    }

    void upgradesAndCarriesTheConversation()
    {
        ServerTester tester(tokenAuth(), trustingConfig);
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());
        WireClient client(nginx.port, {{"X-Test-Client", farAway}});
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        QVERIFY(!client.event(u"health"_s).isEmpty());
        const QString name = u"x"_s.repeated(100'000); // More than one buffer of nginx.
        const auto answer = client.ask(u"b"_s, name);
        QCOMPARE(answer["error"_L1]["message"_L1].toString(), u"unknown method: "_s + name);
    }

    void believesTheProxyItKnows()
    {
        ServerTester tester(tokenAuth(), trustingConfig);
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());
        WireClient client(nginx.port, {{"X-Test-Client", farAway}});
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        QCOMPARE(addressOf(client), QLatin1StringView(farAway));
    }

    void ignoresWhatTheClientSaysOfItself_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("claim");
        QTest::newRow("loopback") << QByteArray("X-Forwarded-For") << QByteArray("127.0.0.1");
        QTest::newRow("a chain") << QByteArray("X-Forwarded-For")
                                 << QByteArray("198.51.100.1, 127.0.0.1");
        QTest::newRow("real ip") << QByteArray("X-Real-IP") << QByteArray("127.0.0.1");
    }
    void ignoresWhatTheClientSaysOfItself()
    {
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, claim);
        ServerTester tester(tokenAuth(), trustingConfig);
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());

        WireClient known(nginx.port, {{"X-Test-Client", farAway}, {header, claim}});
        QCOMPARE(known.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        QCOMPARE(addressOf(known), QLatin1StringView(farAway));

        WireClient stranger(nginx.port, {{"X-Test-Client", farAway}, {header, claim}});
        const auto identity = auth::DeviceIdentity::generate().value();
        const auto answer = connectAsDevice(stranger, identity);
        QCOMPARE(answer["error"_L1]["message"_L1].toString(), u"pairing required"_s);
        const auto pending = pendingRequest(tester.port);
        QCOMPARE(pending["remoteIp"_L1].toString(), QLatin1StringView(farAway));
        QCOMPARE(pending["silent"_L1].toBool(), false);
    }

    void aProxyThatAddsALineHidesNobody()
    {
        // Like HAProxy: what the client sent stays, the proxy's own line comes after it. nginx can
        // say so of one proxy more, whose line is the second one.
        ServerTester tester(tokenAuth(), trustingConfig);
        Nginx nginx(tester.port, R"(proxy_set_header X-Forwarded-For $http_x_forwarded_for;
            proxy_set_header x-forwarded-for $remote_addr;)");
        QVERIFY2(nginx.start(), nginx.story());
        WireClient client(nginx.port,
                          {{"X-Test-Client", farAway}, {"X-Forwarded-For", "127.0.0.1"}});
        const auto identity = auth::DeviceIdentity::generate().value();
        QCOMPARE(connectAsDevice(client, identity)["error"_L1]["message"_L1].toString(),
                 u"pairing required"_s);
    }

    void walksAChainOfKnownProxies()
    {
        ServerTester tester(tokenAuth(),
                            R"({"gateway": {"trustedProxies": ["127.0.0.1", "198.51.100.0/24"]}})");
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());
        // The nearest hop is a proxy we know; it says whom it had before it.
        WireClient client(nginx.port,
                          {{"X-Test-Client", "198.51.100.1"}, {"X-Forwarded-For", farAway}});
        QCOMPARE(client.connectWith(connectParams())["ok"_L1], QJsonValue(true));
        QCOMPARE(addressOf(client), QLatin1StringView(farAway));
    }

    void doesNotBelieveAProxyItDoesNotKnow()
    {
        ServerTester tester(tokenAuth());
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());
        WireClient client(nginx.port, {{"X-Test-Client", farAway}});
        const auto identity = auth::DeviceIdentity::generate().value();
        QCOMPARE(connectAsDevice(client, identity)["error"_L1]["message"_L1].toString(),
                 u"pairing required"_s);
        const auto pending = pendingRequest(tester.port);
        QVERIFY(!pending.contains("remoteIp"_L1));

        ServerTester open({.mode = auth::AuthMode::None});
        Nginx front(open.port, recipe);
        QVERIFY2(front.start(), front.story());
        WireClient guest(front.port);
        QCOMPARE(guest.connectWith(connectParams())["error"_L1]["message"_L1].toString(),
                 u"gateway auth required behind reverse proxy"_s);
    }

    void theOwnerOnThisMachineStaysLocal()
    {
        ServerTester tester(tokenAuth(), trustingConfig);
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());
        WireClient client(nginx.port);
        const auto identity = auth::DeviceIdentity::generate().value();
        QCOMPARE(connectAsDevice(client, identity)["ok"_L1], QJsonValue(true));
    }

    void asksForTheNameOfThePublicSite()
    {
        const QByteArray named = R"({"gateway": {"trustedProxies": ["127.0.0.1"],
            "controlUi": {"allowedOrigins": ["https://bot.example.org"]}}})";
        ServerTester tester(tokenAuth(), named);
        Nginx nginx(tester.port, recipe);
        QVERIFY2(nginx.start(), nginx.story());
        const QByteArray welcome = upgrade(nginx.port);
        QVERIFY2(welcome.startsWith("HTTP/1.1 101 "), welcome.constData());

        ServerTester unnamed(tokenAuth(), trustingConfig);
        Nginx other(unnamed.port, recipe);
        QVERIFY2(other.start(), other.story());
        const QByteArray refusal = upgrade(other.port);
        QVERIFY2(refusal.startsWith("HTTP/1.1 403 "), refusal.constData());
        QVERIFY2(refusal.contains("gateway.controlUi.allowedOrigins"), refusal.constData());
    }
};

QTEST_GUILESS_MAIN(tst_BehindNginx)
#include "tst_behindnginx.moc"
