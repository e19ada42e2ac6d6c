// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/startplan.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::gatewaystart;

namespace {

//! What a row of the table varies.
struct Setting
{
    GatewayRunOptions options;
    config::GatewayConfig gateway{.mode = config::GatewayMode::Local};
    bool configExists = true;
    QJsonObject document;
    QStringList environment; //!< NAME=value
    QStringList external{u"192.168.1.100"_s};
};

StartResult<StartPlan> planFor(const Setting &setting)
{
    const auto choices = understandOptions(setting.options);
    if (!choices)
        return tl::unexpected(choices.error());
    config::Config config;
    config.gateway = setting.gateway;
    QProcessEnvironment environment;
    for (const auto &pair : setting.environment)
        environment.insert(pair.section(u'=', 0, 0), pair.section(u'=', 1));
    QList<LocalAddress> local{
        {.address = QHostAddress(QHostAddress::LocalHost), .isLoopback = true}};
    for (const auto &address : setting.external)
        local.append({.address = QHostAddress(address)});
    return planStart({.options = setting.options,
                      .choices = *choices,
                      .config = config,
                      .configExists = setting.configExists,
                      .configDocument = setting.document,
                      .environment = environment,
                      .local = local});
}

const auto noSecret = u"Set gateway.auth.token/password (or CLAWDBOT_GATEWAY_TOKEN/"
                      "CLAWDBOT_GATEWAY_PASSWORD) or pass --token/--password."_s;
const auto noToken = u"Set gateway.auth.token (or CLAWDBOT_GATEWAY_TOKEN), or pass --token."_s;
const auto funnelRule = u"Gateway failed to start: Error: tailscale funnel requires gateway auth "
                        "mode=password (set gateway.auth.password or CLAWDBOT_GATEWAY_PASSWORD)"_s;

} // namespace

Q_DECLARE_METATYPE(Setting)

class tst_StartPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStartIsRefusedInTheseWords_data()
    {
        QTest::addColumn<Setting>("setting");
        QTest::addColumn<QStringList>("lines");

        QTest::newRow("no config")
            << Setting{.gateway = {}, .configExists = false}
            << QStringList{
                   u"Missing config. Run `clawdbot setup` or set gateway.mode=local (or pass "
                   "--allow-unconfigured)."_s};
        QTest::newRow("mode unset")
            << Setting{.gateway = {}}
            << QStringList{
                   u"Gateway start blocked: set gateway.mode=local (current: unset) or pass "
                   "--allow-unconfigured."_s};
        QTest::newRow("mode remote")
            << Setting{.gateway = {.mode = config::GatewayMode::Remote}}
            << QStringList{
                   u"Gateway start blocked: set gateway.mode=local (current: remote) or pass "
                   "--allow-unconfigured."_s};
        QTest::newRow("the mode comes before the bind word")
            << Setting{.options = {.bind = u"wan"_s}, .gateway = {}}
            << QStringList{
                   u"Gateway start blocked: set gateway.mode=local (current: unset) or pass "
                   "--allow-unconfigured."_s};
        QTest::newRow("bind word")
            << Setting{.options = {.bind = u"wan"_s}}
            << QStringList{u"Invalid --bind (use \"loopback\", \"lan\", \"tailnet\", \"auto\", or "
                           "\"custom\")"_s};
        for (const auto &bind : {u"lan"_s, u"tailnet"_s, u"auto"_s, u"custom"_s})
            QTest::addRow("%s without auth", qPrintable(bind))
                << Setting{.options = {.bind = bind}}
                << QStringList{u"Refusing to bind gateway to "_s + bind + u" without auth."_s,
                               noSecret};
        QTest::newRow("a blank secret is none")
            << Setting{.options = {.bind = u"lan"_s, .token = u"  "_s},
                       .environment = {u"CLAWDBOT_GATEWAY_TOKEN= "_s}}
            << QStringList{u"Refusing to bind gateway to lan without auth."_s, noSecret};
        QTest::newRow("a token in the wrong places")
            << Setting{.options = {.bind = u"lan"_s},
                       .document = {{u"gateway"_s,
                                     QJsonObject{
                                         {u"token"_s, u"x"_s},
                                         {u"remote"_s, QJsonObject{{u"token"_s, u"y"_s}}}}}}}
            << QStringList{
                   u"Refusing to bind gateway to lan without auth."_s, noSecret,
                   u"Found \"gateway.token\" in config. Use \"gateway.auth.token\" instead."_s,
                   u"\"gateway.remote.token\" is for remote CLI calls; it does not enable "
                   "local gateway auth."_s};
        QTest::newRow("token mode without token")
            << Setting{.options = {.auth = u"token"_s, .password = u"hunter22"_s}}
            << QStringList{u"Gateway auth is set to token, but no token is configured."_s, noToken};
        QTest::newRow("password mode without password")
            << Setting{.options = {.auth = u"password"_s, .token = u"t"_s}}
            << QStringList{u"Gateway auth is set to password, but no password is configured."_s,
                           u"Set gateway.auth.password (or CLAWDBOT_GATEWAY_PASSWORD), or pass "
                           "--password."_s};
        QTest::newRow("funnel with a token")
            << Setting{.options = {.token = u"t"_s, .tailscale = u"funnel"_s}}
            << QStringList{funnelRule};
        QTest::newRow("serve beyond loopback")
            << Setting{.options = {.bind = u"lan"_s, .token = u"t"_s, .tailscale = u"serve"_s}}
            << QStringList{
                   u"Gateway failed to start: Error: tailscale serve/funnel requires gateway "
                   "bind=loopback (127.0.0.1)"_s};
    }

    void aStartIsRefusedInTheseWords()
    {
        QFETCH(Setting, setting);
        QFETCH(QStringList, lines);
        const auto plan = planFor(setting);
        QVERIFY(!plan);
        QCOMPARE(plan.error().lines, lines);
        QCOMPARE(plan.error().kind, RefusalKind::Config);
    }

    void aLocalGatewayNeedsNoSecret()
    {
        const auto plan = planFor({});
        QVERIFY(plan);
        QCOMPARE(plan->port, quint16(18789));
        QVERIFY(plan->bind.isLoopbackOnly());
        QCOMPARE(plan->auth.mode, config::EffectiveAuthMode::None);
    }

    void autoWithoutANetworkIsLocal()
    {
        QVERIFY(planFor({.options = {.bind = u"auto"_s}, .external = {}}));
        QVERIFY(!planFor({.options = {.bind = u"lan"_s}, .external = {}}));
    }

    void anUnconfiguredGatewayStartsOnRequest()
    {
        QVERIFY(planFor(
            {.options = {.allowUnconfigured = true}, .gateway = {}, .configExists = false}));
    }

    void aDevProfileIsALocalGatewayUnlessItsFileSaysOtherwise()
    {
        QVERIFY(planFor({.options = {.dev = true}, .gateway = {}, .configExists = true}));
        QVERIFY(!planFor({.options = {.dev = true},
                          .gateway = {.mode = config::GatewayMode::Remote},
                          .configExists = true}));
    }

    void aTokenOpensTheLan()
    {
        const auto plan = planFor({.options = {.bind = u"lan"_s, .token = u"t"_s}});
        QVERIFY(plan);
        QCOMPARE(plan->bind.primary, QHostAddress(u"192.168.1.100"_s));
        QCOMPARE(plan->auth.mode, config::EffectiveAuthMode::Token);
    }

    void theNearestWordAboutThePortCounts()
    {
        Setting setting{.environment = {u"CLAWDBOT_GATEWAY_PORT=2000"_s}};
        setting.gateway.port = quint16(1000);
        QCOMPARE(planFor(setting)->port, quint16(2000));
        setting.options.port = u"3000"_s;
        QCOMPARE(planFor(setting)->port, quint16(3000));
        setting.environment = {u"CLAWDBOT_GATEWAY_PORT=zero"_s};
        setting.options.port.reset();
        QCOMPARE(planFor(setting)->port, quint16(1000));
    }

    void tailscaleServeIsACredential()
    {
        Setting setting{.options = {.auth = u"token"_s, .tailscale = u"serve"_s}};
        QVERIFY(planFor(setting));
        setting.gateway.auth.allowTailscale = false;
        QVERIFY(!planFor(setting));
    }
};

QTEST_GUILESS_MAIN(tst_StartPlan)
#include "tst_startplan.moc"
