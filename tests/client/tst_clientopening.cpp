// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/deviceauthstore.h"
#include "auth/deviceidentity.h"
#include "client/gatewayclient.h"
#include "tests/client/clientoptions.h"
#include "tests/client/scriptedgateway.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::client {

using testing::optionsFor;
using testing::patience;
using testing::ScriptedGateway;

class TestClientOpening : public QObject
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
    void endsTheWaitWhenItIsDestroyed();
    void connectsOnlyOnceAtATime();

private:
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestClientOpening::introducesItselfWithTheNonceOfTheChallenge()
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

void TestClientOpening::introducesItselfWithoutANonceWhenNoChallengeComes()
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

void TestClientOpening::signsWhatItSays()
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

void TestClientOpening::prefersAStoredDeviceTokenAndFallsBackToTheSharedOne()
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

void TestClientOpening::keepsTheDeviceTokenItIsGiven()
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

void TestClientOpening::saysWhyItWasRefused()
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

void TestClientOpening::tellsThatNothingListens()
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

void TestClientOpening::tellsThatThePeerIsNoGateway_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("a web server") << "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"_ba;
    QTest::newRow("a page") << "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"_ba;
    QTest::newRow("another protocol") << "SSH-2.0-OpenSSH_9.2\r\n\r\n"_ba;
    QTest::newRow("hangs up") << QByteArray();
}

void TestClientOpening::tellsThatThePeerIsNoGateway()
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

void TestClientOpening::givesUpOnAPeerThatIsSilent()
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

void TestClientOpening::reportsACloseBeforeTheAnswer()
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

void TestClientOpening::endsTheWaitWhenItIsDestroyed()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const QUrl url(u"ws://127.0.0.1:%1"_s.arg(silent.serverPort()));
    auto client = std::make_unique<GatewayClient>(optionsFor(url), m_clock, m_random);
    auto opening = client->open(60s);
    client.reset();
    const auto hello = QCoro::waitFor(opening);
    QVERIFY(!hello);
    QCOMPARE(hello.error().code, ErrorCode::Aborted);
}

void TestClientOpening::connectsOnlyOnceAtATime()
{
    ScriptedGateway gateway;
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    auto first = client.open(patience);
    const auto second = QCoro::waitFor(client.open(patience));
    QVERIFY(!second);
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    QVERIFY(QCoro::waitFor(first));
}

} // namespace claw::client

QTEST_GUILESS_MAIN(claw::client::TestClientOpening)
#include "tst_clientopening.moc"
