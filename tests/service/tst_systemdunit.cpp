// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/systemdunit.h"
#include "tests/service/planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::environmentOf;
using claw::testing::planFor;

class tst_SystemdUnit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUnitIsWhatTheManualAsksFor()
    {
        auto plan = planFor(environmentOf(u"/home/u"_s, u"rescue"_s), u"/opt/my app/clawdbot"_s);
        plan.environment = {{u"HOME"_s, u"/home/u"_s}, {u"NOTE"_s, u"50% of $5"_s}};
        const auto unit = renderSystemdUnit(plan);
        QVERIFY(unit);
        QCOMPARE(*unit,
                 u"# Written by: clawdbot gateway install. Changes of your own are safe in:\n"
                 "# systemctl --user edit clawdbot-gateway-rescue.service\n"
                 "[Unit]\n"
                 "Description=Clawdbot Gateway (profile: rescue, v2026.11.0)\n"
                 "Documentation=https://docs.clawd.bot/gateway\n"
                 "After=network-online.target\n"
                 "Wants=network-online.target\n"
                 "StartLimitIntervalSec=0\n"
                 "\n"
                 "[Service]\n"
                 "Type=notify\n"
                 "ExecStart=\"/opt/my app/clawdbot\" gateway --port 18789\n"
                 "EnvironmentFile=-/home/u/.clawdbot-rescue/gateway.env\n"
                 "Environment=HOME=/home/u\n"
                 "Environment=\"NOTE=50%% of $5\"\n"
                 "Restart=always\n"
                 "RestartSec=1\n"
                 "RestartPreventExitStatus=78\n"
                 "TimeoutStartSec=90\n"
                 "TimeoutStopSec=20\n"
                 "TimeoutAbortSec=5\n"
                 "WatchdogSec=30\n"
                 "KillMode=mixed\n"
                 "OOMPolicy=continue\n"
                 "UMask=0077\n"
                 "LimitCORE=0\n"
                 "SyslogIdentifier=clawdbot-gateway\n"
                 "\n"
                 "[Install]\n"
                 "WantedBy=default.target\n"_s);
    }

    void noSecretGetsIntoTheUnit()
    {
        const auto plan =
            planFor(environmentOf(u"/home/u"_s), u"/usr/bin/clawdbot"_s, claw::Secret(u"hidden"_s));
        QVERIFY(!renderSystemdUnit(plan)->contains("hidden"_L1));
        QVERIFY(!renderSystemUnit(plan, u"u"_s)->contains("hidden"_L1));
    }

    void whatIsWrittenIsReadBack()
    {
        auto plan = planFor(environmentOf(u"/home/u"_s), u"/opt/a \"b\" $c %d/clawdbot"_s);
        plan.environment.append({u"ODD"_s, u"a \"b\" c\\d 50% $X 'e'"_s});
        const auto service = readSystemdUnit({renderSystemdUnit(plan).value()});
        QVERIFY(service);
        QCOMPARE(service->command, plan.command);
        QCOMPARE(service->environment, plan.environment);
        QCOMPARE(service->port(), quint16(18789));
        QCOMPARE(environmentFilesOf({*renderSystemdUnit(plan)}, u"/home/u"_s),
                 QStringList{u"/home/u/.clawdbot/gateway.env"_s});
    }

    void lineBreaksAreRefused()
    {
        auto plan = planFor(environmentOf(u"/home/u"_s));
        plan.environment.append({u"EVIL"_s, u"a\nExecStartPre=/bin/false"_s});
        const auto unit = renderSystemdUnit(plan);
        QVERIFY(!unit);
        QCOMPARE(unit.error().code, claw::ErrorCode::InvalidRequest);
        QCOMPARE(
            unit.error().message,
            u"Invalid value for EVIL: control characters are not allowed in a service file."_s);
    }

    void dropInsChangeWhatTheUnitSays()
    {
        const QString unit = renderSystemdUnit(planFor(environmentOf(u"/home/u"_s))).value();
        const auto service = readSystemdUnit(
            {unit, u"[Service]\nEnvironment=MINE=1 \"TWO=a b\"\n"_s,
             u"[Service]\nExecStart=\nExecStart=/usr/local/bin/clawdbot gateway\n"_s});
        QCOMPARE(service->command, (QStringList{u"/usr/local/bin/clawdbot"_s, u"gateway"_s}));
        QCOMPARE(valueOf(service->environment, u"TWO"_s), u"a b"_s);
        QCOMPARE(valueOf(service->environment, u"HOME"_s), u"/home/u"_s);
    }

    void aUnitOfTheReferenceIsUnderstood()
    {
        const auto service = readSystemdUnit(
            {u"[Unit]\nDescription=Clawdbot Gateway (v2026.1.24-3)\n\n[Service]\n"
             "ExecStart=\"/usr/bin/node\" \"/usr/lib/node_modules/clawdbot/dist/entry.js\" gateway "
             "--port 18789\nRestart=always\nRestartSec=5\nKillMode=process\n"
             "Environment=\"HOME=/home/u\"\nEnvironment=CLAWDBOT_GATEWAY_TOKEN=abc\n"_s});
        QVERIFY(service);
        QCOMPARE(service->command.first(), u"/usr/bin/node"_s);
        QCOMPARE(service->port(), quint16(18789));
        QCOMPARE(valueOf(service->environment, tokenVariable), u"abc"_s);
    }

    void nothingToRunIsNoService()
    {
        QVERIFY(!readSystemdUnit({}));
        QVERIFY(!readSystemdUnit({QString()}));
        QVERIFY(!readSystemdUnit({u"[Unit]\nDescription=x\n"_s}));
        QVERIFY(!readSystemdUnit({u"[Service]\nExecStart=/bin/x\nExecStart=\n"_s}));
    }

    void aSystemUnitRunsAsItsUser()
    {
        const QString unit = renderSystemUnit(planFor(environmentOf(u"/home/u"_s)), u"u"_s).value();
        QVERIFY(unit.contains("\nUser=u\nWorkingDirectory=/home/u\n"_L1));
        QVERIFY(unit.endsWith("WantedBy=multi-user.target\n"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_SystemdUnit)
#include "tst_systemdunit.moc"
