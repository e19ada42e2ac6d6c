// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/runoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::gatewaystart;

Q_DECLARE_METATYPE(claw::gatewaystart::GatewayRunOptions)

class tst_RunOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordNobodyKnowsIsRefused_data()
    {
        QTest::addColumn<GatewayRunOptions>("options");
        QTest::addColumn<QString>("line");

        const auto port = u"Invalid port"_s;
        for (const auto &bad : {u""_s, u"0"_s, u"-1"_s, u"x"_s, u"65536"_s, u"99999999999"_s})
            QTest::addRow("port '%s'", qPrintable(bad)) << GatewayRunOptions{.port = bad} << port;
        QTest::newRow("auth") << GatewayRunOptions{.auth = u"Token"_s}
                              << u"Invalid --auth (use \"token\" or \"password\")"_s;
        QTest::newRow("tailscale")
            << GatewayRunOptions{.tailscale = u"on"_s}
            << u"Invalid --tailscale (use \"off\", \"serve\", or \"funnel\")"_s;
        QTest::newRow("ws-log") << GatewayRunOptions{.wsLog = u""_s}
                                << u"Invalid --ws-log (use \"auto\", \"full\", \"compact\")"_s;
        QTest::newRow("reset alone")
            << GatewayRunOptions{.reset = true} << u"Use --reset with --dev."_s;
    }

    void aWordNobodyKnowsIsRefused()
    {
        QFETCH(GatewayRunOptions, options);
        QFETCH(QString, line);
        const auto choices = understandOptions(options);
        QVERIFY(!choices);
        QCOMPARE(choices.error().lines, QStringList{line});
        QCOMPARE(choices.error().kind, RefusalKind::Config);
    }

    void theFirstWrongWordIsTheOneNamed()
    {
        GatewayRunOptions all{
            .port = u"x"_s, .auth = u"x"_s, .tailscale = u"x"_s, .wsLog = u"x"_s, .reset = true};
        const auto firstWord = [&all] {
            return understandOptions(all).error().lines.first().section(u' ', 0, 1);
        };
        QCOMPARE(firstWord(), u"Use --reset"_s);
        all.dev = true;
        QCOMPARE(firstWord(), u"Invalid --ws-log"_s);
        all.wsLog = u"full"_s;
        QCOMPARE(firstWord(), u"Invalid port"_s);
        all.port = u"1"_s;
        QCOMPARE(firstWord(), u"Invalid --auth"_s);
        all.auth = u"token"_s;
        QCOMPARE(firstWord(), u"Invalid --tailscale"_s);
        all.tailscale = u"off"_s;
        QVERIFY(understandOptions(all));
    }

    void aPortEndsWhereItsDigitsEnd()
    {
        QCOMPARE(understandOptions({.port = u"19001x"_s})->overrides.port, quint16(19001));
        QCOMPARE(understandOptions({.port = u"65535"_s})->overrides.port, quint16(65535));
        QVERIFY(!understandOptions({})->overrides.port);
    }

    void compactWinsOverWsLog()
    {
        using claw::log::WsLogMode;
        QCOMPARE(understandOptions({.wsLog = u"full"_s})->wsLog, WsLogMode::Problems);
        QCOMPARE(understandOptions({.verbose = true})->wsLog, WsLogMode::Compact);
        QCOMPARE(understandOptions({.wsLog = u"auto"_s, .verbose = true})->wsLog,
                 WsLogMode::Compact);
        QCOMPARE(understandOptions({.wsLog = u"full"_s, .verbose = true})->wsLog, WsLogMode::Full);
        QCOMPARE(understandOptions({.wsLog = u"full"_s, .verbose = true, .compact = true})->wsLog,
                 WsLogMode::Compact);
        QCOMPARE(understandOptions({.verbose = true, .claudeCliLogs = true})->wsLog,
                 WsLogMode::Off);
        QVERIFY(!understandOptions({.wsLog = u"loud"_s, .compact = true}));
    }

    void onlyASupervisedGatewaySaysThatItsConfigurationIsAtFault()
    {
        const StartRefusal config{.lines = {u"x"_s}, .kind = RefusalKind::Config};
        const StartRefusal conflict{.lines = {u"x"_s}, .kind = RefusalKind::Conflict};
        QCOMPARE(exitCodeOf(config, false), 1);
        QCOMPARE(exitCodeOf(config, true), 78);
        QCOMPARE(exitCodeOf(conflict, true), 1);
    }

    void aServiceManagerIsKnownByItsVariables_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("supervised");
        QTest::newRow("systemd") << u"INVOCATION_ID"_s << u"6c8"_s << true;
        QTest::newRow("notify") << u"NOTIFY_SOCKET"_s << u"/run/x"_s << true;
        QTest::newRow("launchd") << u"XPC_SERVICE_NAME"_s << u"bot.clawd.gateway"_s << true;
        QTest::newRow("terminal on macOS") << u"XPC_SERVICE_NAME"_s << u"0"_s << false;
        QTest::newRow("shell") << u"TERM"_s << u"xterm"_s << false;
    }

    void aServiceManagerIsKnownByItsVariables()
    {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QProcessEnvironment environment;
        environment.insert(name, value);
        QTEST(isSupervised(environment), "supervised");
    }

    void ourOwnServiceIsToldFromWhatItStarts()
    {
        QProcessEnvironment environment;
        environment.insert(u"INVOCATION_ID"_s, u"6c8"_s); // As in many a desktop terminal.
        QVERIFY(!isOwnService(environment));
        environment.insert(u"CLAWDBOT_SERVICE_MARKER"_s, u"clawdbot"_s);
        QVERIFY(isOwnService(environment));
        environment.insert(u"SYSTEMD_EXEC_PID"_s, u"1"_s);
        QVERIFY(!isOwnService(environment));
        environment.insert(u"SYSTEMD_EXEC_PID"_s,
                           QString::number(QCoreApplication::applicationPid()));
        QVERIFY(isOwnService(environment));
    }
};

QTEST_GUILESS_MAIN(tst_RunOptions)
#include "tst_runoptions.moc"
