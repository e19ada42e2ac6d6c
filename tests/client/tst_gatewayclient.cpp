// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceauthstore.h"
#include "auth/deviceidentity.h"
#include "client/gatewayclient.h"
#include "client/reconnector.h"
#include "scriptedgateway.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::client {

using test::ScriptedGateway;

namespace {

constexpr auto patience = 5s;

ConnectOptions optionsFor(const QUrl &url)
{
    ConnectOptions options;
    options.url = url;
    options.client = {.id = u"cli"_s,
                      .displayName = {},
                      .version = u"1"_s,
                      .platform = u"linux"_s,
                      .deviceFamily = {},
                      .modelIdentifier = {},
                      .mode = u"cli"_s,
                      .instanceId = {}};
    options.scopes = QStringList{u"operator.admin"_s};
    options.timings.challengeWait = 50ms;
    return options;
}

} // namespace

class TestGatewayClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Lets coroutines that were told of an end at the end of a test run out.
    void cleanup() { QCoreApplication::processEvents(); }

    void introducesItselfWithTheNonceOfTheChallenge();
    void introducesItselfWithoutANonceWhenNoChallengeComes();
    void signsWhatItSays();
    void prefersAStoredDeviceTokenAndFallsBackToTheSharedOne();
    void keepsTheDeviceTokenItIsGiven();
    void saysWhyItWasRefused();
    void tellsThatNothingListens();
    void tellsThatThePeerIsNoGateway_data();
    void tellsThatThePeerIsNoGateway();
    void givesUpOnAPeerThatIsSilent();
    void reportsACloseBeforeTheAnswer();
    void answersRequests();
    void failsARequestWithTheErrorOfTheGateway();
    void waitsForTheFinalAnswer();
    void failsARequestAtItsDeadline();
    void failsPendingRequestsWhenTheConnectionEnds();
    void failsPendingRequestsWhenItIsDestroyed();
    void refusesRequestsWithoutAConnection();
    void ignoresWhatItDoesNotUnderstand();
    void reportsEventsAndGapsInTheirNumbers();
    void closesWhenTheGatewayStopsTicking();
    void connectsAgainAfterTheEnd();

private:
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestGatewayClient::introducesItselfWithTheNonceOfTheChallenge()
{
    ScriptedGateway gateway;
    QVERIFY(gateway.isListening());
    auto options = optionsFor(gateway.url());
    options.token = Secret(u"t0k"_s);
    options.timings.challengeWait = 10s;
    GatewayClient client(options, m_clock, m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY2(hello, qPrintable(hello ? QString() : hello.error().message));
    QVERIFY(client.isConnected());
    const auto params = gateway.connects.at(0);
    QCOMPARE(params.value("minProtocol"_L1).toInt(), 3);
    QCOMPARE(params.value("client"_L1).toObject().value("id"_L1).toString(), u"cli"_s);
    QCOMPARE(params.value("auth"_L1).toObject().value("token"_L1).toString(), u"t0k"_s);
    QVERIFY(!params.contains("device"_L1));
}

void TestGatewayClient::introducesItselfWithoutANonceWhenNoChallengeComes()
{
    ScriptedGateway gateway;
    gateway.sendsChallenge = false;
    QTemporaryDir home;
    const auto identity = auth::DeviceIdentity::loadOrCreate(home.filePath(u"d.json"_s), m_clock);
    QVERIFY(identity);
    auto options = optionsFor(gateway.url());
    options.identity = &*identity;
    GatewayClient client(options, m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto device = gateway.connects.at(0).value("device"_L1).toObject();
    QVERIFY(!device.isEmpty());
    QVERIFY(!device.contains("nonce"_L1));
}

void TestGatewayClient::signsWhatItSays()
{
    ScriptedGateway gateway;
    QTemporaryDir home;
    const auto identity = auth::DeviceIdentity::loadOrCreate(home.filePath(u"d.json"_s), m_clock);
    QVERIFY(identity);
    auto options = optionsFor(gateway.url());
    options.token = Secret(u"t0k"_s);
    options.identity = &*identity;
    GatewayClient client(options, m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));

    const auto params = protocol::readConnectParams(gateway.connects.at(0));
    QVERIFY(params.device);
    QCOMPARE(params.device->nonce, u"nonce-1"_s);
    auth::SignatureVerifier verifier;
    const auth::ProofContext context{.role = auth::Role::Operator,
                                     .isLocal = false,
                                     .nonce = u"nonce-1"_s,
                                     .nowMs = m_clock.nowMs()};
    const auto key = auth::checkDeviceProof(params, context, verifier);
    QVERIFY2(key, qPrintable(key ? QString() : key.error().message));
}

void TestGatewayClient::prefersAStoredDeviceTokenAndFallsBackToTheSharedOne()
{
    ScriptedGateway gateway;
    gateway.onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        const auto params = request.value("params"_L1).toObject();
        if (params.value("auth"_L1).toObject().value("token"_L1) == "shared"_L1)
            return ScriptedGateway::respond(peer, request, ScriptedGateway::hello());
        ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s, u"unauthorized"_s);
        peer.close(QWebSocketProtocol::CloseCodePolicyViolated, u"unauthorized"_s);
    };
    QTemporaryDir home;
    auth::DeviceAuthStore store(home.filePath(u"tokens.json"_s), u"device"_s, m_clock);
    QVERIFY(store.save(u"operator"_s, u"old"_s, {}));
    auto options = optionsFor(gateway.url());
    options.token = Secret(u"shared"_s);
    options.deviceTokens = &store;
    GatewayClient client(options, m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    QCOMPARE(gateway.connects.size(), size_t(2));
    const auto first = gateway.connects.at(0).value("auth"_L1).toObject();
    QCOMPARE(first.value("token"_L1).toString(), u"old"_s);
    QVERIFY(!store.load(u"operator"_s));
}

void TestGatewayClient::keepsTheDeviceTokenItIsGiven()
{
    ScriptedGateway gateway;
    gateway.onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        QJsonObject auth;
        auth.insert("deviceToken"_L1, u"fresh"_s);
        auth.insert("role"_L1, u"operator"_s);
        auto hello = ScriptedGateway::hello();
        hello.insert("auth"_L1, auth);
        ScriptedGateway::respond(peer, request, hello);
    };
    QTemporaryDir home;
    auth::DeviceAuthStore store(home.filePath(u"tokens.json"_s), u"device"_s, m_clock);
    auto options = optionsFor(gateway.url());
    options.deviceTokens = &store;
    GatewayClient client(options, m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto token = store.load(u"operator"_s);
    QVERIFY(token);
    QVERIFY(token->token.matches(u"fresh"_s));
}

void TestGatewayClient::saysWhyItWasRefused()
{
    ScriptedGateway gateway;
    gateway.onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::refuse(peer, request, u"NOT_PAIRED"_s, u"pairing required"_s);
        peer.close(QWebSocketProtocol::CloseCodePolicyViolated, u"pairing required"_s);
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QSignalSpy closed(&client, &GatewayClient::closed);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY(!hello);
    QCOMPARE(hello.error().code, ErrorCode::NotPaired);
    QCOMPARE(hello.error().message, u"gateway closed (1008): pairing required"_s);
    QCOMPARE(client.lastClose().cause, CloseCause::ConnectRefused);
    QCOMPARE(closed.size(), 1);
}

void TestGatewayClient::tellsThatNothingListens()
{
    QTcpServer placeholder;
    QVERIFY(placeholder.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(placeholder.serverPort()));
    placeholder.close();
    GatewayClient client(optionsFor(url), m_clock, m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY(!hello);
    QCOMPARE(client.lastClose().cause, CloseCause::Refused);
    QCOMPARE(hello.error().message,
             u"gateway closed (1006 abnormal closure (no close frame)): no close reason"_s);
}

void TestGatewayClient::tellsThatThePeerIsNoGateway_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("a web server") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("a page") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
    QTest::newRow("hangs up") << QByteArray();
}

void TestGatewayClient::tellsThatThePeerIsNoGateway()
{
    QFETCH(QByteArray, greeting);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&server, greeting] {
        QTcpSocket *peer = server.nextPendingConnection();
        connect(peer, &QTcpSocket::readyRead, peer, [peer, greeting] {
            peer->write(greeting);
            peer->disconnectFromHost();
        });
    });
    GatewayClient client(optionsFor(QUrl(u"ws://127.0.0.1:%1"_s.arg(server.serverPort()))), m_clock,
                         m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY(!hello);
    QCOMPARE(client.lastClose().cause, CloseCause::NotAGateway);
}

void TestGatewayClient::givesUpOnAPeerThatIsSilent()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    GatewayClient client(optionsFor(QUrl(u"ws://127.0.0.1:%1"_s.arg(silent.serverPort()))), m_clock,
                         m_random);
    const auto hello = QCoro::waitFor(client.open(100ms));
    QVERIFY(!hello);
    QCOMPARE(hello.error().code, ErrorCode::Timeout);
    QCOMPARE(client.lastClose().cause, CloseCause::TimedOut);
}

void TestGatewayClient::reportsACloseBeforeTheAnswer()
{
    ScriptedGateway gateway;
    gateway.onConnect = [](QWebSocket &peer, const QJsonObject &) {
        peer.close(static_cast<QWebSocketProtocol::CloseCode>(1012), u"service restart"_s);
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    const auto hello = QCoro::waitFor(client.open(patience));
    QVERIFY(!hello);
    QCOMPARE(hello.error().message, u"gateway closed (1012): service restart"_s);
}

void TestGatewayClient::answersRequests()
{
    ScriptedGateway gateway;
    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::respond(peer, request, request.value("params"_L1));
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    QJsonObject params;
    params.insert("word"_L1, u"grüß"_s);
    const auto echo = QCoro::waitFor(client.request(u"echo"_s, params, patience));
    QVERIFY(echo);
    QCOMPARE(*echo, QJsonValue(params));
    const auto nothing =
        QCoro::waitFor(client.request(u"none"_s, QJsonValue(QJsonValue::Undefined), patience));
    QVERIFY(nothing);
    QVERIFY(nothing->isUndefined());
}

void TestGatewayClient::failsARequestWithTheErrorOfTheGateway()
{
    ScriptedGateway gateway;
    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s, u"unknown method: x"_s);
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto answer = QCoro::waitFor(client.request(u"x"_s, {}, patience));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::InvalidRequest);
    QCOMPARE(answer.error().message, u"unknown method: x"_s);
}

void TestGatewayClient::waitsForTheFinalAnswer()
{
    ScriptedGateway gateway;
    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
        for (const auto &status : {u"accepted"_s, u"ok"_s}) {
            QJsonObject payload;
            payload.insert("status"_L1, status);
            ScriptedGateway::respond(peer, request, payload);
        }
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto first = QCoro::waitFor(client.request(u"agent"_s, {}, patience));
    QVERIFY(first);
    QCOMPARE(first->toObject().value("status"_L1).toString(), u"accepted"_s);
    const auto final = QCoro::waitFor(client.request(u"agent"_s, {}, patience, Expect::Final));
    QVERIFY(final);
    QCOMPARE(final->toObject().value("status"_L1).toString(), u"ok"_s);
}

void TestGatewayClient::failsARequestAtItsDeadline()
{
    ScriptedGateway gateway;
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto answer = QCoro::waitFor(client.request(u"slow"_s, {}, 50ms));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Timeout);
    QCOMPARE(answer.error().message, u"gateway timeout after 50ms"_s);
    QVERIFY(client.isConnected());
}

void TestGatewayClient::failsPendingRequestsWhenTheConnectionEnds()
{
    ScriptedGateway gateway;
    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &) {
        peer.close(static_cast<QWebSocketProtocol::CloseCode>(1012), u"service restart"_s);
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto answer = QCoro::waitFor(client.request(u"x"_s, {}, patience));
    QVERIFY(!answer);
    QCOMPARE(answer.error().message, u"gateway closed (1012): service restart"_s);
    QCOMPARE(client.lastClose().cause, CloseCause::ByGateway);

    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &) { peer.abort(); };
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto broken = QCoro::waitFor(client.request(u"x"_s, {}, patience));
    QVERIFY(!broken);
    QCOMPARE(client.lastClose().cause, CloseCause::Lost);
    QCOMPARE(client.lastClose().code, 1006);
}

void TestGatewayClient::failsPendingRequestsWhenItIsDestroyed()
{
    ScriptedGateway gateway;
    auto client = std::make_unique<GatewayClient>(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client->open(patience)));
    auto request = client->request(u"slow"_s, {}, 60s);
    client.reset();
    const auto answer = QCoro::waitFor(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Aborted);
}

void TestGatewayClient::refusesRequestsWithoutAConnection()
{
    GatewayClient client(optionsFor(QUrl(u"ws://127.0.0.1:9"_s)), m_clock, m_random);
    const auto answer = QCoro::waitFor(client.request(u"x"_s, {}, patience));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, ErrorCode::Unavailable);
}

void TestGatewayClient::ignoresWhatItDoesNotUnderstand()
{
    ScriptedGateway gateway;
    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &request) {
        for (const auto &text : {u"{oops"_s, u"[]"_s, u"\"x\""_s, u"{}"_s,
                                 u"{\"type\":\"res\",\"id\":7,\"ok\":true}"_s,
                                 u"{\"type\":\"event\"}"_s, u"{\"type\":\"later\"}"_s})
            peer.sendTextMessage(text);
        peer.sendBinaryMessage(QByteArray(3, '\xff'));
        QJsonObject stranger = request;
        stranger.insert("id"_L1, u"stranger"_s);
        ScriptedGateway::respond(peer, stranger, 1);
        ScriptedGateway::respond(peer, request, 2);
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto answer = QCoro::waitFor(client.request(u"x"_s, {}, patience));
    QVERIFY(answer);
    QCOMPARE(answer->toInt(), 2);
}

void TestGatewayClient::reportsEventsAndGapsInTheirNumbers()
{
    ScriptedGateway gateway;
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    QSignalSpy events(&client, &GatewayClient::eventReceived);
    QSignalSpy gaps(&client, &GatewayClient::sequenceGap);
    for (const qint64 seq : {4, 5, -1, 8, 9, 2, 3})
        ScriptedGateway::sendEvent(gateway.lastPeer(), u"health"_s, seq, seq);
    QTRY_COMPARE(events.size(), 7);
    QCOMPARE(events.at(0).at(0).toString(), u"health"_s);
    QCOMPARE(gaps.size(), 1);
    QCOMPARE(gaps.at(0).at(0).toLongLong(), 6);
    QCOMPARE(gaps.at(0).at(1).toLongLong(), 8);
}

void TestGatewayClient::closesWhenTheGatewayStopsTicking()
{
    ScriptedGateway gateway;
    gateway.onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::respond(peer, request, ScriptedGateway::hello(20));
    };
    auto options = optionsFor(gateway.url());
    options.timings.leastTickCheck = 10ms;
    GatewayClient client(options, m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    QSignalSpy closed(&client, &GatewayClient::closed);
    QSignalSpy peerGone(&gateway.lastPeer(), &QWebSocket::disconnected);
    QVERIFY(closed.wait());
    QCOMPARE(client.lastClose().cause, CloseCause::TickTimeout);
    QVERIFY(peerGone.size() == 1 || peerGone.wait());
    QCOMPARE(int(gateway.lastPeer().closeCode()), 4000);
    QCOMPARE(gateway.lastPeer().closeReason(), u"tick timeout"_s);
}

void TestGatewayClient::connectsAgainAfterTheEnd()
{
    ScriptedGateway gateway;
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    Reconnector reconnector(client, m_random,
                            {.backoff = {.first = 1ms, .longest = 5ms, .factor = 2, .jitter = 0.5},
                             .openDeadline = patience});
    QSignalSpy connected(&client, &GatewayClient::connected);
    reconnector.start();
    QVERIFY(connected.wait());
    gateway.lastPeer().abort();
    QVERIFY(connected.wait());
    QCOMPARE(gateway.connections(), 2);
    QVERIFY(client.isConnected());
    reconnector.stop();
    QVERIFY(!client.isConnected());
}

} // namespace claw::client

QTEST_GUILESS_MAIN(claw::client::TestGatewayClient)
#include "tst_gatewayclient.moc"
