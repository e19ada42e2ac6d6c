// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "servertester.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::ServerTester;
using testing::WireClient;

class tst_Handshake : public QObject
{
    Q_OBJECT

private:
    //! A connect signed by `identity`, as a client of protocol 3 sends it.
    static QJsonObject deviceParams(const auth::DeviceIdentity &identity, const QString &nonce,
                                    const QString &token, const QStringList &scopes = {})
    {
        protocol::ConnectParams params;
        params.minProtocol = params.maxProtocol = 3;
        params.client = {
            .id = u"test"_s, .version = u"1"_s, .platform = u"linux"_s, .mode = u"test"_s};
        params.scopes = scopes;
        params.authToken = token;
        params.device = identity
                            .prove({.clientId = u"test"_s,
                                    .clientMode = u"test"_s,
                                    .role = u"operator"_s,
                                    .scopes = scopes,
                                    .signedAtMs = SystemClock().nowMs(),
                                    .token = token,
                                    .nonce = nonce})
                            .value();
        return json::parse(protocol::encodeConnectParams(params))->toObject();
    }

private Q_SLOTS:
    void aTokenOpensTheGateway()
    {
        ServerTester tester;
        WireClient client(tester.port);
        const QJsonObject hello = client.connectWith(connectParams());
        QCOMPARE(hello["ok"_L1], QJsonValue(true));
        const QJsonObject payload = hello["payload"_L1].toObject();
        QCOMPARE(payload["type"_L1].toString(), u"hello-ok"_s);
        QCOMPARE(payload["protocol"_L1].toInt(), 3);
        QVERIFY(!payload["server"_L1]["connId"_L1].toString().isEmpty());
        QVERIFY(payload["features"_L1]["methods"_L1].toArray().contains(u"health"_s));
        QVERIFY(!payload["features"_L1]["methods"_L1].toArray().contains(u"browser.request"_s));
        QCOMPARE(payload["features"_L1]["events"_L1].toArray().size(), 18);
        QCOMPARE(payload["policy"_L1]["maxPayload"_L1].toInt(), 524288);
        QCOMPARE(payload["snapshot"_L1]["sessionDefaults"_L1]["mainSessionKey"_L1].toString(),
                 u"agent:main:main"_s);
        QCOMPARE(payload["snapshot"_L1]["presence"_L1].toArray().size(), 2);
        QVERIFY(!payload.contains("auth"_L1));
        const QJsonObject health = client.event(u"health"_s);
        QVERIFY(health["seq"_L1].toInt() > 0);
        QCOMPARE(health["payload"_L1]["defaultAgentId"_L1].toString(), u"main"_s);
    }

    void refusesInTheWordsOfTheProtocol_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QString>("error");
        QTest::addColumn<int>("closeCode");
        QTest::addColumn<QString>("closeReason");
        const auto connect = [](const QJsonObject &params) -> QByteArray {
            return R"({"type":"req","id":"c1","method":"connect","params":)" + json::compact(params)
                + '}';
        };
        const QString first = u"invalid handshake: first request must be connect"_s;
        QTest::newRow("not JSON") << QByteArray("{oops") << QString() << 1000 << QString();
        QTest::newRow("scalar") << QByteArray("null") << QString() << 1008
                                << u"invalid request frame"_s;
        QTest::newRow("array") << QByteArray("[]") << QString() << 1008
                               << u"invalid request frame"_s;
        QTest::newRow("other method") << QByteArray(R"({"type":"req","id":"c1","method":"health"})")
                                      << first << 1008 << first;
        const QString badParams =
            u"invalid connect params: must have required property 'minProtocol'; must have required property 'maxProtocol'; must have required property 'client'"_s;
        QTest::newRow("bad params") << connect({}) << badParams << 1008 << badParams.left(120);
        QJsonObject future = connectParams();
        future["minProtocol"_L1] = 4;
        future["maxProtocol"_L1] = 5;
        QTest::newRow("protocol") << connect(future) << u"protocol mismatch"_s << 1002
                                  << u"protocol mismatch"_s;
        QJsonObject role = connectParams();
        role["role"_L1] = u"Admin"_s;
        QTest::newRow("role") << connect(role) << u"invalid role"_s << 1008 << u"invalid role"_s;
        QTest::newRow("nothing to show")
            << connect(connectParams(QString())) << u"device identity required"_s << 1008
            << u"device identity required"_s;
        const QString mismatch =
            u"unauthorized: gateway token mismatch (provide gateway auth token)"_s;
        QTest::newRow("wrong token")
            << connect(connectParams(u"bad"_s)) << mismatch << 1008 << mismatch;
        const QString cliMismatch =
            u"unauthorized: gateway token mismatch (set gateway.remote.token to match gateway.auth.token)"_s;
        QTest::newRow("wrong token, cli")
            << connect(connectParams(u"bad"_s, u"cli"_s)) << cliMismatch << 1008 << cliMismatch;
    }
    void refusesInTheWordsOfTheProtocol()
    {
        QFETCH(QByteArray, message);
        QFETCH(QString, error);
        QFETCH(int, closeCode);
        QFETCH(QString, closeReason);
        ServerTester tester;
        WireClient client(tester.port);
        QVERIFY(!client.nonce().isEmpty());
        client.send(message);
        QVERIFY(client.waitClosed());
        QCOMPARE(int(client.socket.closeCode()), closeCode);
        QCOMPARE(client.socket.closeReason(), closeReason);
        QCOMPARE(client.frames.isEmpty() ? QString()
                                         : client.frames[0]["error"_L1]["message"_L1].toString(),
                 error);
    }

    void aLocalDeviceIsPairedSilentlyAndGetsAToken()
    {
        ServerTester tester;
        const auto identity = auth::DeviceIdentity::generate().value();
        WireClient first(tester.port);
        const auto hello =
            first.ask(u"c1"_s, u"connect"_s, deviceParams(identity, first.nonce(), u"t0k"_s));
        const QJsonObject granted = hello["payload"_L1]["auth"_L1].toObject();
        QCOMPARE(granted["role"_L1].toString(), u"operator"_s);
        QCOMPARE(granted["scopes"_L1].toArray(), QJsonArray{u"operator.admin"_s});
        const QString deviceToken = granted["deviceToken"_L1].toString();
        QCOMPARE(deviceToken.size(), 32);

        WireClient second(tester.port);
        const auto again =
            second.ask(u"c1"_s, u"connect"_s, deviceParams(identity, second.nonce(), deviceToken));
        QCOMPARE(again["ok"_L1], QJsonValue(true));
        QCOMPARE(again["payload"_L1]["auth"_L1]["deviceToken"_L1].toString(), deviceToken);
    }

    void aPasswordOpensTheGateway()
    {
        ServerTester tester({.mode = auth::AuthMode::Password, .password = Secret(u"pw"_s)});
        const auto identity = auth::DeviceIdentity::generate().value();
        const auto answerTo = [&](const QString &password) {
            WireClient client(tester.port);
            QJsonObject params = deviceParams(identity, client.nonce(), QString());
            params.insert(u"auth"_s, QJsonObject{{u"password"_s, password}});
            return client.ask(u"c1"_s, u"connect"_s, params);
        };
        QCOMPARE(answerTo(u"pw"_s)["ok"_L1], QJsonValue(true));
        const auto refused = answerTo(u"pw "_s)["error"_L1]["message"_L1].toString();
        QVERIFY2(refused.startsWith("unauthorized: gateway password mismatch"_L1),
                 qPrintable(refused));
    }

    void refusesAStolenNonce()
    {
        ServerTester tester;
        const auto identity = auth::DeviceIdentity::generate().value();
        WireClient client(tester.port);
        client.nonce();
        const auto answer =
            client.ask(u"c1"_s, u"connect"_s, deviceParams(identity, u"other"_s, u"t0k"_s));
        QCOMPARE(answer["error"_L1]["message"_L1].toString(), u"device nonce mismatch"_s);
        QVERIFY(client.waitClosed());
    }

    void aProxyWeDoNotKnowMakesAClientRemote()
    {
        ServerTester tester;
        const auto identity = auth::DeviceIdentity::generate().value();
        WireClient client(tester.port, {{"X-Forwarded-For", "203.0.113.7"}});
        const auto answer =
            client.ask(u"c1"_s, u"connect"_s, deviceParams(identity, client.nonce(), u"t0k"_s));
        QCOMPARE(answer["error"_L1]["code"_L1].toString(), u"NOT_PAIRED"_s);
        QCOMPARE(answer["error"_L1]["message"_L1].toString(), u"pairing required"_s);
        QVERIFY(!answer["error"_L1]["details"_L1]["requestId"_L1].toString().isEmpty());
    }

    void withoutAuthAProxyIsRefused()
    {
        ServerTester tester({.mode = auth::AuthMode::None});
        WireClient client(tester.port, {{"X-Forwarded-For", "203.0.113.7"}});
        const auto answer = client.connectWith(connectParams());
        QCOMPARE(answer["error"_L1]["message"_L1].toString(),
                 u"gateway auth required behind reverse proxy"_s);
        QVERIFY(client.waitClosed());
        QCOMPARE(client.socket.closeReason(), u"gateway auth required"_s);
    }

    void aPageFromElsewhereCannotConnect()
    {
        ServerTester tester({.mode = auth::AuthMode::None});
        WireClient client(tester.port, {{"Origin", "https://evil.example"}});
        QVERIFY(client.waitClosed());
        QVERIFY(client.frames.isEmpty());
    }

    void theSelfCheckTokenWorksUntilReady()
    {
        ServerTester tester({.mode = auth::AuthMode::Password, .password = Secret(u"pw"_s)});
        const QString token = tester.gateway.openSelfCheck().reveal();
        WireClient early(tester.port);
        QCOMPARE(early.connectWith(connectParams(token, u"cli"_s))["ok"_L1], QJsonValue(true));
        tester.gateway.markReady();
        WireClient late(tester.port);
        QCOMPARE(late.connectWith(connectParams(token, u"cli"_s))["ok"_L1], QJsonValue(false));
    }

    void aThousandWrongTokensDoNotLockTheOwnerOut()
    {
        ServerTester tester;
        for (int round = 0; round < 20; ++round) {
            std::vector<std::unique_ptr<WireClient>> guessers;
            for (int i = 0; i < 50; ++i)
                guessers.push_back(std::make_unique<WireClient>(tester.port));
            for (const auto &guesser : guessers) {
                guesser->nonce();
                guesser->send(R"({"type":"req","id":"c1","method":"connect","params":)"
                              + json::compact(connectParams(u"guess"_s)) + '}');
            }
        }
        WireClient owner(tester.port);
        QCOMPARE(owner.connectWith(connectParams())["ok"_L1], QJsonValue(true));
    }
};

QTEST_GUILESS_MAIN(tst_Handshake)
#include "tst_handshake.moc"
