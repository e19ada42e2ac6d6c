// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/client/scriptedgateway.h"
#include "tray/approvalinbox.h"
#include "tray/gatewaylink.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::tray {

using testing::ScriptedGateway;

namespace {

QJsonObject presenceOf(const QString &mode, const QString &reason, const QStringList &roles = {})
{
    return {
        {u"mode"_s, mode}, {u"reason"_s, reason}, {u"roles"_s, QJsonArray::fromStringList(roles)}};
}

//! hello-ok of a gateway with two conversations, another client and a node.
QJsonObject fullHello(int tickIntervalMs = 30'000)
{
    const QJsonObject sessions{{u"count"_s, 2}};
    const QJsonObject agent{{u"sessions"_s, sessions}};
    const QJsonObject channels{{u"telegram"_s, QJsonObject()}};
    const QJsonObject health{{u"agents"_s, QJsonArray{agent}}, {u"channels"_s, channels}};
    const QJsonArray presence{
        presenceOf(u"gateway"_s, u"self"_s), presenceOf(u"webchat"_s, u"connect"_s),
        presenceOf(u"ui"_s, u"disconnect"_s), presenceOf(u"node"_s, u"connect"_s, {u"node"_s})};
    const QJsonObject snapshot{
        {u"health"_s, health}, {u"presence"_s, presence}, {u"uptimeMs"_s, 5000}};
    const QJsonArray methods{u"last-heartbeat"_s, u"device.pair.list"_s,
                             u"exec.approval.resolve"_s};
    auto hello = ScriptedGateway::hello(tickIntervalMs);
    hello.insert(u"server"_s, QJsonObject{{u"version"_s, u"9.9"_s}});
    hello.insert(u"features"_s, QJsonObject{{u"methods"_s, methods}});
    hello.insert(u"snapshot"_s, snapshot);
    return hello;
}

} // namespace

class TestGatewayLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_link.reset(); }

    void readsWhatTheGatewayTells();
    void followsHealthAndPresence();
    void aSilentGatewayIsNoticedWhenSomebodyLooks();
    void aGatewayThatIsOverdueIsAsked();
    void aGoodbyeIsNoLoss();
    void tellsARefusalFromAnAbsence();
    void comesBackAtOnceWhenTold();
    void listsAndAnswersPairingRequests();
    void aCommandExpires();
    void answersACommand();
    void forgetsWhatWaitsWithTheConnection();

private:
    void connectTo(const QJsonObject &hello);
    void send(const QString &event, const QJsonObject &payload)
    {
        ScriptedGateway::sendEvent(m_gateway->lastPeer(), event, payload);
    }

    QTemporaryDir m_home;
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<ScriptedGateway> m_gateway;
    std::unique_ptr<GatewayLink> m_link;
    QList<QJsonObject> m_requests;
};

void TestGatewayLink::init()
{
    m_requests.clear();
    m_gateway = std::make_unique<ScriptedGateway>();
    QVERIFY(m_gateway->isListening());
    m_gateway->onRequest = [this](QWebSocket &peer, const QJsonObject &request) {
        m_requests.append(request);
        ScriptedGateway::respond(peer, request, QJsonObject());
    };
}

void TestGatewayLink::connectTo(const QJsonObject &hello)
{
    m_gateway->onConnect = [hello](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::respond(peer, request, hello);
    };
    cli::GatewayTarget target;
    target.url = m_gateway->url();
    QProcessEnvironment environment;
    environment.insert(u"HOME"_s, m_home.path());
    const auto paths = files::StatePaths::resolve({.environment = environment});
    QVERIFY(paths);
    m_link = std::make_unique<GatewayLink>(target, *paths, m_clock, m_random);
    m_link->start();
    QTRY_VERIFY(m_link->isUp());
}

void TestGatewayLink::readsWhatTheGatewayTells()
{
    connectTo(fullHello());
    const auto &facts = m_link->facts();
    QCOMPARE(facts.version, u"9.9"_s);
    QCOMPARE(facts.sessions, 2);
    QCOMPARE(facts.clients, 1);
    QCOMPARE(facts.nodes, 1);
    QCOMPARE(facts.channels, 1);
    QVERIFY(m_clock.monotonicMs() - facts.startedMs >= 5000);
    QVERIFY(m_link->offers(u"device.pair.list"_s));
    QVERIFY(!m_link->offers(u"node.pair.list"_s));
    const auto client = m_gateway->connects.front().value("client"_L1).toObject();
    QCOMPARE(client.value("mode"_L1).toString(), u"ui"_s);
}

void TestGatewayLink::followsHealthAndPresence()
{
    connectTo(fullHello());
    const QJsonObject trouble{{u"part"_s, u"log"_s}, {u"message"_s, u"no space"_s}};
    send(u"health"_s, {{u"degraded"_s, QJsonArray{trouble}}});
    QTRY_COMPARE(m_link->facts().troubles, QStringList(u"no space"_s));
    send(u"presence"_s, {{u"presence"_s, QJsonArray()}});
    QTRY_COMPARE(m_link->facts().clients, 0);
    QCOMPARE(m_link->facts().nodes, 0);
}

void TestGatewayLink::aSilentGatewayIsNoticedWhenSomebodyLooks()
{
    connectTo(fullHello());
    m_gateway->onRequest = [](QWebSocket &, const QJsonObject &) {};
    m_link->probe();
    QTRY_COMPARE(m_link->view().state, Link::Silent);
    send(u"tick"_s, {});
    QTRY_COMPARE(m_link->view().state, Link::Up);
}

void TestGatewayLink::aGatewayThatIsOverdueIsAsked()
{
    // The connection itself is given up after two missed ticks.
    connectTo(fullHello(1500));
    QTRY_VERIFY(!m_requests.isEmpty());
    QCOMPARE(m_requests.first().value("method"_L1).toString(), u"last-heartbeat"_s);
    QVERIFY(m_link->isUp());
}

void TestGatewayLink::aGoodbyeIsNoLoss()
{
    connectTo(fullHello());
    send(u"shutdown"_s, {{u"reason"_s, u"restart"_s}, {u"restartExpectedMs"_s, 1500}});
    QTRY_COMPARE(m_link->view().state, Link::ShutDown);
    QVERIFY(m_link->view().comesBack);
    m_gateway->lastPeer().close();
    QTRY_VERIFY(m_link->isUp());
    QCOMPARE(m_gateway->connections(), 2);
}

void TestGatewayLink::tellsARefusalFromAnAbsence()
{
    connectTo(fullHello());
    m_gateway->onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        ScriptedGateway::refuse(peer, request, u"INVALID_REQUEST"_s,
                                u"unauthorized: gateway token mismatch"_s);
        peer.close();
    };
    m_gateway->lastPeer().close();
    QTRY_COMPARE(m_link->view().state, Link::WrongSecret);
    m_gateway.reset();
    m_link->tryNow();
    QTRY_COMPARE(m_link->view().state, Link::Refused);
}

void TestGatewayLink::comesBackAtOnceWhenTold()
{
    connectTo(fullHello());
    QSignalSpy connected(m_link.get(), &GatewayLink::connected);
    m_gateway->lastPeer().abort();
    QTRY_COMPARE(m_link->view().state, Link::Lost);
    m_link->tryNow();
    QVERIFY(connected.wait(400)); // The first delay is half a second and more.
}

void TestGatewayLink::listsAndAnswersPairingRequests()
{
    const QJsonObject request{{u"requestId"_s, u"r1"_s},
                              {u"displayName"_s, u"Ada's phone"_s},
                              {u"platform"_s, u"ios"_s},
                              {u"remoteIp"_s, u"10.0.0.7"_s}};
    m_gateway->onRequest = [&, this](QWebSocket &peer, const QJsonObject &asked) {
        m_requests.append(asked);
        ScriptedGateway::respond(peer, asked, QJsonObject{{u"pending"_s, QJsonArray{request}}});
    };
    connectTo(fullHello());
    ApprovalInbox inbox(m_clock);
    QSignalSpy arrived(&inbox, &ApprovalInbox::arrived);
    inbox.follow(m_link.get());
    QTRY_COMPARE(inbox.pending().size(), size_t(1));
    QCOMPARE(arrived.size(), 0); // It was there before.
    QCOMPARE(inbox.pending().front().title, u"Ada's phone wants to connect"_s);
    QCOMPARE(inbox.pending().front().detail, u"ios · 10.0.0.7"_s);

    inbox.answer(u"r1"_s, Decision::Once);
    QTRY_COMPARE(inbox.pending().size(), size_t(0));
    QCOMPARE(m_requests.last().value("method"_L1).toString(), u"device.pair.approve"_s);
    QCOMPARE(m_requests.last().value("params"_L1).toObject(),
             (QJsonObject{{u"requestId"_s, u"r1"_s}}));

    send(u"device.pair.requested"_s, {{u"requestId"_s, u"r2"_s}});
    QVERIFY(arrived.wait());
    send(u"device.pair.resolved"_s, {{u"requestId"_s, u"r2"_s}});
    QTRY_COMPARE(inbox.pending().size(), size_t(0));
}

void TestGatewayLink::aCommandExpires()
{
    connectTo(fullHello());
    ApprovalInbox inbox(m_clock);
    QSignalSpy gone(&inbox, &ApprovalInbox::gone);
    inbox.follow(m_link.get());
    const QJsonObject command{{u"command"_s, u"rm -rf build"_s}, {u"agentId"_s, u"main"_s}};
    send(u"exec.approval.requested"_s,
         {{u"id"_s, u"e1"_s}, {u"request"_s, command}, {u"expiresAtMs"_s, m_clock.nowMs() + 300}});
    QTRY_COMPARE(inbox.pending().size(), size_t(1));
    QCOMPARE(inbox.pending().front().detail, u"rm -rf build"_s);
    QCOMPARE(inbox.secondsLeft(inbox.pending().front()).value_or(-1), 1);
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(inbox.pending().empty());
}

void TestGatewayLink::answersACommand()
{
    connectTo(fullHello());
    ApprovalInbox inbox(m_clock);
    inbox.follow(m_link.get());
    send(u"exec.approval.requested"_s, {{u"id"_s, u"e1"_s}});
    QTRY_COMPARE(inbox.pending().size(), size_t(1));
    inbox.answer(u"e1"_s, Decision::Deny);
    QTRY_VERIFY(inbox.pending().empty());
    QCOMPARE(m_requests.last().value("method"_L1).toString(), u"exec.approval.resolve"_s);
    QCOMPARE(m_requests.last().value("params"_L1).toObject(),
             (QJsonObject{{u"id"_s, u"e1"_s}, {u"decision"_s, u"deny"_s}}));
}

void TestGatewayLink::forgetsWhatWaitsWithTheConnection()
{
    connectTo(fullHello());
    ApprovalInbox inbox(m_clock);
    inbox.follow(m_link.get());
    send(u"exec.approval.requested"_s, {{u"id"_s, u"e1"_s}});
    QTRY_COMPARE(inbox.pending().size(), size_t(1));
    m_gateway->lastPeer().abort();
    QTRY_VERIFY(inbox.pending().empty());
}

} // namespace claw::tray

QTEST_GUILESS_MAIN(claw::tray::TestGatewayLink)
#include "tst_gatewaylink.moc"
