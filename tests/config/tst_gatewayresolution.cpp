// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

class tst_GatewayResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPorts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("port"); // 0: refused
        QTest::newRow("plain") << u"19001"_s << 19001;
        QTest::newRow("blanks") << u" 8080 "_s << 8080;
        QTest::newRow("tail") << u"19001x"_s << 19001;
        QTest::newRow("plus") << u"+5"_s << 5;
        QTest::newRow("highest") << u"65535"_s << 65535;
        QTest::newRow("too high") << u"65536"_s << 0;
        QTest::newRow("far too high") << u"99999999999999999999"_s << 0;
        QTest::newRow("zero") << u"0"_s << 0;
        QTest::newRow("negative") << u"-1"_s << 0;
        QTest::newRow("empty") << u""_s << 0;
        QTest::newRow("word") << u"http"_s << 0;
        QTest::newRow("tail first") << u"x1"_s << 0;
    }
    void readsPorts()
    {
        QFETCH(QString, text);
        QFETCH(int, port);
        QCOMPARE(int(parsePort(text).value_or(0)), port);
    }

    void choosesThePort_data()
    {
        QTest::addColumn<int>("option");
        QTest::addColumn<QString>("variable");
        QTest::addColumn<int>("file");
        QTest::addColumn<int>("port");
        QTest::newRow("option wins") << 1 << u"2"_s << 3 << 1;
        QTest::newRow("then the variable") << 0 << u"2"_s << 3 << 2;
        QTest::newRow("a bad variable is ignored") << 0 << u"no"_s << 3 << 3;
        QTest::newRow("a variable out of range is ignored") << 0 << u"70000"_s << 3 << 3;
        QTest::newRow("then the file") << 0 << QString() << 3 << 3;
        QTest::newRow("else the default") << 0 << QString() << 0 << 18789;
    }
    void choosesThePort()
    {
        QFETCH(int, option);
        QFETCH(QString, variable);
        QFETCH(int, file);
        QFETCH(int, port);
        GatewayConfig gateway;
        GatewayOverrides overrides;
        QProcessEnvironment environment;
        if (file > 0)
            gateway.port = static_cast<quint16>(file);
        if (option > 0)
            overrides.port = static_cast<quint16>(option);
        if (!variable.isNull())
            environment.insert(u"CLAWDBOT_GATEWAY_PORT"_s, variable);
        QCOMPARE(int(resolvePort(gateway, overrides, environment)), port);
    }

    void choosesSecretsAndMode_data()
    {
        QTest::addColumn<QString>("fileToken");
        QTest::addColumn<QString>("filePassword");
        QTest::addColumn<QString>("envToken");
        QTest::addColumn<QString>("optionToken");
        QTest::addColumn<QString>("askedMode");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("token");
        const auto none = int(EffectiveAuthMode::None);
        const auto token = int(EffectiveAuthMode::Token);
        const auto password = int(EffectiveAuthMode::Password);
        const QString no;
        QTest::newRow("nothing") << no << no << no << no << no << none << no;
        QTest::newRow("file") << u"f"_s << no << u"e"_s << no << no << token << u"f"_s;
        QTest::newRow("variable") << no << no << u"e"_s << no << no << token << u"e"_s;
        QTest::newRow("option") << u"f"_s << no << u"e"_s << u"o"_s << no << token << u"o"_s;
        QTest::newRow("blank option") << u"f"_s << no << no << u" "_s << no << token << u"f"_s;
        QTest::newRow("blank variable") << no << no << u"  "_s << no << no << none << no;
        QTest::newRow("both") << u"f"_s << u"p"_s << no << no << no << password << u"f"_s;
        QTest::newRow("both, token asked")
            << u"f"_s << u"p"_s << no << no << u"token"_s << token << u"f"_s;
        QTest::newRow("asked without a secret")
            << no << no << no << no << u"password"_s << password << no;
    }
    void choosesSecretsAndMode()
    {
        QFETCH(QString, fileToken);
        QFETCH(QString, filePassword);
        QFETCH(QString, envToken);
        QFETCH(QString, optionToken);
        QFETCH(QString, askedMode);
        QFETCH(int, mode);
        QFETCH(QString, token);
        GatewayConfig gateway;
        gateway.auth.token = Secret(fileToken);
        gateway.auth.password = Secret(filePassword);
        gateway.auth.mode = fromWord<AuthMode>(askedMode);
        QProcessEnvironment environment;
        if (!envToken.isNull())
            environment.insert(u"CLAWDBOT_GATEWAY_TOKEN"_s, envToken);
        GatewayOverrides overrides;
        if (!optionToken.isNull())
            overrides.token = Secret(optionToken);
        const EffectiveAuth auth = resolveAuth(gateway, overrides, environment);
        QCOMPARE(int(auth.mode), mode);
        QCOMPARE(auth.token.reveal(), token);
    }

    void theOptionForTheModeWins()
    {
        GatewayConfig gateway;
        gateway.auth.mode = AuthMode::Password;
        gateway.auth.token = Secret(u"t"_s);
        gateway.auth.password = Secret(u"p"_s);
        const auto auth = resolveAuth(gateway, {.auth = AuthMode::Token}, {});
        QVERIFY(auth.mode == EffectiveAuthMode::Token && auth.hasSecret());
    }

    void believesTailscaleOnlyBehindServe_data()
    {
        QTest::addColumn<QString>("tailscale");
        QTest::addColumn<QString>("password");
        QTest::addColumn<int>("configured"); // -1: not at all
        QTest::addColumn<bool>("allowed");
        QTest::newRow("serve") << u"serve"_s << QString() << -1 << true;
        QTest::newRow("serve with a password") << u"serve"_s << u"p"_s << -1 << false;
        QTest::newRow("funnel") << u"funnel"_s << QString() << -1 << false;
        QTest::newRow("off") << u"off"_s << QString() << -1 << false;
        QTest::newRow("told so") << u"off"_s << u"p"_s << 1 << true;
        QTest::newRow("told not to") << u"serve"_s << QString() << 0 << false;
    }
    void believesTailscaleOnlyBehindServe()
    {
        QFETCH(QString, tailscale);
        QFETCH(QString, password);
        QFETCH(int, configured);
        QFETCH(bool, allowed);
        GatewayConfig gateway;
        gateway.tailscale.mode = fromWord<TailscaleMode>(tailscale).value();
        gateway.auth.password = Secret(password);
        if (configured >= 0)
            gateway.auth.allowTailscale = configured == 1;
        QCOMPARE(resolveAuth(gateway, {}, {}).allowTailscale, allowed);
    }

    void optionsWinOverBindAndTailscale()
    {
        GatewayConfig gateway;
        gateway.bind = BindMode::Lan;
        QVERIFY(resolveBind(gateway, {}) == BindMode::Lan);
        QVERIFY(resolveBind(gateway, {.bind = BindMode::Auto}) == BindMode::Auto);
        QVERIFY(resolveTailscale(gateway, {}) == TailscaleMode::Off);
        QVERIFY(resolveTailscale(gateway, {.tailscale = TailscaleMode::Serve})
                == TailscaleMode::Serve);
    }

    void refusesWhatIsOpenToEverybody_data()
    {
        QTest::addColumn<QString>("bind");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("message");
        const auto none = int(EffectiveAuthMode::None);
        const auto token = int(EffectiveAuthMode::Token);
        const QString no;
        QTest::newRow("loopback needs none") << u"loopback"_s << none << no << no;
        QTest::newRow("lan") << u"lan"_s << none << no
                             << u"Refusing to bind gateway to lan without auth."_s;
        QTest::newRow("auto is judged by its word")
            << u"auto"_s << none << no << u"Refusing to bind gateway to auto without auth."_s;
        QTest::newRow("lan with a token") << u"lan"_s << token << u"t"_s << no;
        QTest::newRow("token without one")
            << u"loopback"_s << token << no
            << u"Gateway auth is set to token, but no token is configured."_s;
        QTest::newRow("password without one")
            << u"lan"_s << int(EffectiveAuthMode::Password) << u"t"_s
            << u"Gateway auth is set to password, but no password is configured."_s;
    }
    void refusesWhatIsOpenToEverybody()
    {
        QFETCH(QString, bind);
        QFETCH(int, mode);
        QFETCH(QString, token);
        QFETCH(QString, message);
        const EffectiveAuth auth{.mode = static_cast<EffectiveAuthMode>(mode),
                                 .token = Secret(token)};
        const auto checked = checkAuth(auth, fromWord<BindMode>(bind).value());
        QCOMPARE(checked.has_value(), message.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().message, message);
            QVERIFY(checked.error().hint.startsWith(u"Set gateway.auth."_s));
        }
    }
};

QTEST_GUILESS_MAIN(tst_GatewayResolution)
#include "tst_gatewayresolution.moc"
