// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/gatewayclient.h"
#include "client/reconnector.h"
#include "tests/client/clientoptions.h"
#include "tests/client/scriptedgateway.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::client {

using testing::optionsFor;
using testing::patience;
using testing::ScriptedGateway;

class TestGatewayClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Lets coroutines that were told of an end at the end of a test run out.
    void cleanup() { QCoreApplication::processEvents(); }

    void answersRequests();
    void failsARequestWithTheErrorOfTheGateway();
    void waitsForTheFinalAnswer();
    void failsARequestAtItsDeadline();
    void failsPendingRequestsWhenTheConnectionEnds();
    void failsPendingRequestsWhenItIsDestroyed();
    void refusesRequestsWithoutAConnection();
    void ignoresWhatItDoesNotUnderstand();
    void endsAConnectionThatSendsTooMuch();
    void reportsEventsAndGapsInTheirNumbers();
    void closesWhenTheGatewayStopsTicking();
    void connectsAgainAfterTheEnd();

private:
    SystemClock m_clock;
    SystemRandom m_random;
};

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

void TestGatewayClient::endsAConnectionThatSendsTooMuch()
{
    ScriptedGateway gateway;
    gateway.onRequest = [](QWebSocket &peer, const QJsonObject &) {
        peer.sendTextMessage(QString(26 * 1024 * 1024, u'x'));
    };
    GatewayClient client(optionsFor(gateway.url()), m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(patience)));
    const auto answer = QCoro::waitFor(client.request(u"x"_s, {}, 20s));
    QVERIFY(!answer);
    QCOMPARE(client.lastClose().code, 1009);
    QVERIFY(!client.isConnected());
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
