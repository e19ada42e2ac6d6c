// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaytarget.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using config::BindMode;
using config::GatewayMode;

class TestGatewayTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheAddress_data();
    void choosesTheAddress();
    void choosesThePort_data();
    void choosesThePort();
    void choosesLocalCredentials();
    void keepsTheLocalTokenFromRemoteGateways();
    void remoteModeWithoutUrlFails();
    void remoteModeWithoutUrlFallsBackWithAWarning();
    void refusesAnAddressThatIsNoWebSocket_data();
    void refusesAnAddressThatIsNoWebSocket();
    void showsNoCredentialsInDetails();
};

void TestGatewayTarget::choosesTheAddress_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("remoteUrl");
    QTest::addColumn<QString>("bind");
    QTest::addColumn<bool>("tls");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("source");
    const QString none;
    QTest::newRow("this machine") << none << none << u"loopback"_s << false
                                  << u"ws://127.0.0.1:18789"_s << u"local loopback"_s;
    QTest::newRow("tls") << none << none << u"loopback"_s << true << u"wss://127.0.0.1:18789"_s
                         << u"local loopback"_s;
    QTest::newRow("lan") << none << none << u"lan"_s << false << u"ws://127.0.0.1:18789"_s
                         << u"local loopback"_s;
    QTest::newRow("tailnet") << none << none << u"tailnet"_s << false << u"ws://100.64.0.9:18789"_s
                             << u"local tailnet 100.64.0.9"_s;
    QTest::newRow("remote") << none << u"wss://claw.example"_s << u"loopback"_s << false
                            << u"wss://claw.example"_s << u"config gateway.remote.url"_s;
    QTest::newRow("option") << u" ws://10.0.0.5:1 "_s << u"wss://claw.example"_s << u"tailnet"_s
                            << true << u"ws://10.0.0.5:1"_s << u"cli --url"_s;
}

void TestGatewayTarget::choosesTheAddress()
{
    QFETCH(QString, option);
    QFETCH(QString, remoteUrl);
    QFETCH(QString, bind);
    QFETCH(bool, tls);
    QFETCH(QString, url);
    QFETCH(QString, source);
    TargetInput input;
    input.url = option;
    input.gateway.remote.url = remoteUrl;
    if (!remoteUrl.isEmpty())
        input.gateway.mode = GatewayMode::Remote;
    input.gateway.bind = *config::fromWord<BindMode>(bind);
    input.gateway.tls.enabled = tls;
    input.tailnetAddress = u"100.64.0.9"_s;
    const auto target = resolveTarget(input);
    QVERIFY(target);
    QCOMPARE(target->url.toString(), url);
    QCOMPARE(target->sourceText, source);
}

void TestGatewayTarget::choosesThePort_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<int>("configured");
    QTest::addColumn<int>("port");
    QTest::newRow("default") << QString() << 0 << 18789;
    QTest::newRow("configured") << QString() << 4000 << 4000;
    QTest::newRow("variable wins") << u" 5000 "_s << 4000 << 5000;
    QTest::newRow("nonsense is ignored") << u"x5000"_s << 4000 << 4000;
    QTest::newRow("zero is ignored") << u"0"_s << 4000 << 4000;
    QTest::newRow("too large is ignored") << u"70000"_s << 4000 << 4000;
}

void TestGatewayTarget::choosesThePort()
{
    QFETCH(QString, variable);
    QFETCH(int, configured);
    QFETCH(int, port);
    TargetInput input;
    input.environment.insert(u"CLAWDBOT_GATEWAY_PORT"_s, variable);
    if (configured > 0)
        input.gateway.port = static_cast<quint16>(configured);
    const auto target = resolveTarget(input);
    QVERIFY(target);
    QCOMPARE(int(target->port), port);
    QCOMPARE(target->url.port(), port);
}

void TestGatewayTarget::choosesLocalCredentials()
{
    TargetInput input;
    input.gateway.auth.token = Secret(u"configured"_s);
    input.gateway.auth.password = Secret(u"configured"_s);
    input.gateway.remote.token = Secret(u"remote"_s);
    auto target = resolveTarget(input);
    QVERIFY(target);
    QVERIFY(target->token.matches(u"configured"_s));
    QVERIFY(target->password.matches(u"configured"_s));

    input.environment.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, u"variable"_s);
    input.environment.insert(u"CLAWDBOT_GATEWAY_PASSWORD"_s, u"variable"_s);
    target = resolveTarget(input);
    QVERIFY(target->token.matches(u"variable"_s));
    QVERIFY(target->password.matches(u"variable"_s));

    input.token = u"option"_s;
    input.password = u"option"_s;
    target = resolveTarget(input);
    QVERIFY(target->token.matches(u"option"_s));
    QVERIFY(target->password.matches(u"option"_s));
}

void TestGatewayTarget::keepsTheLocalTokenFromRemoteGateways()
{
    TargetInput input;
    input.gateway.mode = GatewayMode::Remote;
    input.gateway.remote.url = u"wss://claw.example"_s;
    input.gateway.remote.tlsFingerprint = u"ab"_s;
    input.gateway.auth.token = Secret(u"local"_s);
    input.environment.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, u"local"_s);
    auto target = resolveTarget(input);
    QVERIFY(target);
    QVERIFY(target->token.isEmpty());
    QCOMPARE(target->tlsFingerprint, u"ab"_s);
    input.gateway.remote.token = Secret(u"remote"_s);
    QVERIFY(resolveTarget(input)->token.matches(u"remote"_s));
}

void TestGatewayTarget::remoteModeWithoutUrlFails()
{
    TargetInput input;
    input.gateway.mode = GatewayMode::Remote;
    input.configPath = u"/home/ada/.clawdbot/clawdbot.json"_s;
    const auto target = resolveTarget(input);
    QVERIFY(!target);
    QCOMPARE(target.error().message,
             u"gateway remote mode misconfigured: gateway.remote.url missing\n"
             "Config: /home/ada/.clawdbot/clawdbot.json\n"
             "Fix: set gateway.remote.url, or set gateway.mode=local."_s);
}

void TestGatewayTarget::remoteModeWithoutUrlFallsBackWithAWarning()
{
    TargetInput input;
    input.gateway.mode = GatewayMode::Remote;
    input.withoutRemoteUrl = WithoutRemoteUrl::FallBackToLocal;
    const auto target = resolveTarget(input);
    QVERIFY(target);
    QCOMPARE(target->url.toString(), u"ws://127.0.0.1:18789"_s);
    QCOMPARE(target->sourceText, u"missing gateway.remote.url (fallback local)"_s);
    QVERIFY(target->details().last().startsWith("Warn: gateway.mode=remote"_L1));
}

void TestGatewayTarget::refusesAnAddressThatIsNoWebSocket_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("http") << u"http://127.0.0.1:18789"_s;
    QTest::newRow("no scheme") << u"127.0.0.1:18789"_s;
    QTest::newRow("no host") << u"ws://"_s;
    QTest::newRow("nonsense") << u"ws://exa mple:x"_s;
}

void TestGatewayTarget::refusesAnAddressThatIsNoWebSocket()
{
    QFETCH(QString, url);
    TargetInput input;
    input.url = url;
    const auto target = resolveTarget(input);
    QVERIFY(!target);
    QCOMPARE(target.error().code, ErrorCode::InvalidRequest);
}

void TestGatewayTarget::showsNoCredentialsInDetails()
{
    TargetInput input;
    input.url = u"ws://ada:hunter2@127.0.0.1:1"_s;
    input.token = u"t0k"_s;
    const auto target = resolveTarget(input);
    QVERIFY(target);
    const auto details = target->details().join(u'\n');
    QVERIFY(!details.contains("hunter2"_L1));
    QVERIFY(!details.contains("t0k"_L1));
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestGatewayTarget)
#include "tst_gatewaytarget.moc"
