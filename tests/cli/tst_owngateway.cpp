// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/gatewayclient.h"
#include "tests/cli/commandfixture.h"
#include "tests/client/clientoptions.h"
#include "tests/server/servertester.h"

#include <QCoroTask>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ServerTester;

//! The command line and the gateway of this build, over a real socket.
class TestOwnGateway : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }

    void readsSucceed_data();
    void readsSucceed();
    void theDeviceIsPairedAndItsTokenOpensTheDoor();
    void aWrongTokenIsExplained();
    void anUnknownMethodIsNamed();
    void aShutdownIsToldApartFromALostLine();

private:
    std::unique_ptr<ServerTester> m_server;
    std::unique_ptr<CommandFixture> m_user;
    SystemClock m_clock;
    SystemRandom m_random;
};

void TestOwnGateway::init()
{
    m_server = std::make_unique<ServerTester>();
    m_user = std::make_unique<CommandFixture>();
    m_user->setVariable(u"CLAWDBOT_GATEWAY_PORT"_s, QString::number(m_server->port));
    m_user->setVariable(u"CLAWDBOT_GATEWAY_TOKEN"_s, u"t0k"_s);
}

void TestOwnGateway::readsSucceed_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("gateway health") << u"gateway health"_s << "✓ Gateway is healthy\n"_ba;
    QTest::newRow("health") << u"health"_s << "✓ RPC methods: available\n"_ba;
    QTest::newRow("gateway status") << u"gateway status"_s << "│ Status: ✓ connected"_ba;
    QTest::newRow("gateway probe") << u"gateway probe"_s << "· RPC: ok\n"_ba;
    QTest::newRow("status") << u"status"_s << "reachable"_ba;
    QTest::newRow("call status") << u"gateway call status"_s << "\"sessions\": {"_ba;
    QTest::newRow("call last-heartbeat") << u"gateway call last-heartbeat"_s << "null\n"_ba;
    QTest::newRow("devices") << u"devices list"_s << "Paired (1)\n"_ba;
}

void TestOwnGateway::readsSucceed()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, text);
    const int exitCode = m_user->run(words);
    QVERIFY2(exitCode == 0, m_user->err.constData());
    QVERIFY2(m_user->out.contains(text), m_user->out.constData());
}

void TestOwnGateway::theDeviceIsPairedAndItsTokenOpensTheDoor()
{
    QCOMPARE(m_user->run(u"health"_s), 0);
    m_user->setVariable(u"CLAWDBOT_GATEWAY_TOKEN"_s, {});
    const int exitCode = m_user->run(u"health"_s);
    QVERIFY2(exitCode == 0, m_user->err.constData());
}

void TestOwnGateway::aWrongTokenIsExplained()
{
    m_user->setVariable(u"CLAWDBOT_GATEWAY_TOKEN"_s, u"wrong"_s);
    QCOMPARE(m_user->run(u"gateway health"_s), 1);
    QVERIFY2(m_user->err.contains("unauthorized: gateway token mismatch"), m_user->err.constData());
    QVERIFY(m_user->err.contains("Cause: the token is not the one of the gateway"));
}

void TestOwnGateway::anUnknownMethodIsNamed()
{
    QCOMPARE(m_user->run(u"gateway call nosuch"_s), 1);
    QCOMPARE(m_user->err, "Gateway call failed: Error: unknown method: nosuch\n"_ba);
}

void TestOwnGateway::aShutdownIsToldApartFromALostLine()
{
    auto options = testing::optionsFor(QUrl(u"ws://127.0.0.1:%1"_s.arg(m_server->port)));
    options.token = Secret(u"t0k"_s);
    client::GatewayClient client(options, m_clock, m_random);
    QVERIFY(QCoro::waitFor(client.open(testing::patience)));
    QSignalSpy closed(&client, &client::GatewayClient::closed);
    QSignalSpy events(&client, &client::GatewayClient::eventReceived);
    m_server.reset();
    QVERIFY(closed.size() == 1 || closed.wait());
    QCOMPARE(client.lastClose().cause, client::CloseCause::ByGateway);
    QCOMPARE(client.lastClose().code, 1012);
    QCOMPARE(events.last().at(0).toString(), u"shutdown"_s);
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestOwnGateway)
#include "tst_owngateway.moc"
