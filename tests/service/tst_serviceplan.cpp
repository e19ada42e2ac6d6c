// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicestate.h"
#include "tests/service/planfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::environmentOf;
using claw::testing::planFor;

class tst_ServicePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFollowTheProfile_data()
    {
        QTest::addColumn<QString>("profile");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("task");
        QTest::addRow("none") << u""_s << u"clawdbot-gateway.service"_s << u"com.clawdbot.gateway"_s
                              << u"Clawdbot Gateway"_s;
        QTest::addRow("default") << u"  Default "_s << u"clawdbot-gateway.service"_s
                                 << u"com.clawdbot.gateway"_s << u"Clawdbot Gateway"_s;
        QTest::addRow("rescue") << u"rescue"_s << u"clawdbot-gateway-rescue.service"_s
                                << u"com.clawdbot.rescue"_s << u"Clawdbot Gateway (rescue)"_s;
    }
    void namesFollowTheProfile()
    {
        QFETCH(QString, profile);
        const auto names = ServiceNames::of(environmentOf(u"/home/u"_s, profile));
        QTEST(names.systemdUnit, "unit");
        QTEST(names.launchdLabel, "label");
        QTEST(names.windowsTask, "task");
    }

    void singleNamesCanBeOverruled()
    {
        auto environment = environmentOf(u"/home/u"_s, u"rescue"_s);
        environment.insert(u"CLAWDBOT_SYSTEMD_UNIT"_s, u" mine "_s);
        environment.insert(u"CLAWDBOT_LAUNCHD_LABEL"_s, u" "_s);
        const auto names = ServiceNames::of(environment);
        QCOMPARE(names.systemdUnit, u"mine.service"_s);
        QCOMPARE(names.launchdLabel, u"com.clawdbot.rescue"_s);
    }

    void aPlanSaysEverythingButSecrets()
    {
        const auto plan = planFor(environmentOf(u"/home/u"_s, u"rescue"_s),
                                  u"/opt/my app/clawdbot"_s, claw::Secret(u"hidden"_s));
        QCOMPARE(plan.command,
                 (QStringList{u"/opt/my app/clawdbot"_s, u"gateway"_s, u"--port"_s, u"18789"_s}));
        QCOMPARE(plan.secretsFile, u"/home/u/.clawdbot-rescue/gateway.env"_s);
        const auto value = [&plan](const QString &name) { return valueOf(plan.environment, name); };
        QCOMPARE(value(u"HOME"_s), u"/home/u"_s);
        QCOMPARE(value(u"CLAWDBOT_PROFILE"_s), u"rescue"_s);
        QCOMPARE(value(u"CLAWDBOT_STATE_DIR"_s), u"/home/u/.clawdbot-rescue"_s);
        QCOMPARE(value(u"CLAWDBOT_GATEWAY_PORT"_s), u"18789"_s);
        QCOMPARE(value(u"CLAWDBOT_SYSTEMD_UNIT"_s), u"clawdbot-gateway-rescue.service"_s);
        QCOMPARE(value(u"CLAWDBOT_SERVICE_MARKER"_s), u"clawdbot"_s);
        QCOMPARE(value(u"CLAWDBOT_SERVICE_VERSION"_s), u"2026.11.0"_s);
        for (const auto &entry : plan.environment)
            QVERIFY2(!entry.value.contains("hidden"_L1), qPrintable(entry.name));
    }

    void whatAPersonAddedIsKept()
    {
        const EnvironmentEntries present{{u"PATH"_s, u"/usr/bin:/opt/own/bin"_s},
                                         {u"HTTPS_PROXY"_s, u"http://proxy:3128"_s},
                                         {u"CLAWDBOT_RAW_STREAM"_s, u"1"_s},
                                         {u"CLAWDBOT_GATEWAY_PORT"_s, u"1"_s},
                                         {u"CLAWDBOT_PROFILE"_s, u"old"_s},
                                         {u"CLAWDBOT_GATEWAY_TOKEN"_s, u"from the old file"_s}};
        const auto plan = keepingAdditions(planFor(environmentOf(u"/home/u"_s)), present);
        const auto value = [&plan](const QString &name) { return valueOf(plan.environment, name); };
        QVERIFY(value(u"PATH"_s).endsWith(":/opt/own/bin"_L1));
        QCOMPARE(value(u"PATH"_s).count(u"/usr/bin:"_s), 1);
        QCOMPARE(value(u"HTTPS_PROXY"_s), u"http://proxy:3128"_s);
        QCOMPARE(value(u"CLAWDBOT_RAW_STREAM"_s), u"1"_s);
        QCOMPARE(value(u"CLAWDBOT_GATEWAY_PORT"_s), u"18789"_s);
        QCOMPARE(value(u"CLAWDBOT_PROFILE"_s), QString());
        QCOMPARE(value(u"CLAWDBOT_GATEWAY_TOKEN"_s), QString());
        QCOMPARE(plan.token.reveal(), u"from the old file"_s);
        QCOMPARE(keepingAdditions(plan, present).environment, plan.environment);
    }

    void aTokenOfTheConfigurationNeedsNoOtherPlace()
    {
        auto plan = planFor(environmentOf(u"/home/u"_s));
        plan.hasConfiguredToken = true;
        plan = keepingAdditions(plan, {{u"CLAWDBOT_GATEWAY_TOKEN"_s, u"stale"_s}});
        QVERIFY(plan.token.isEmpty());
    }

    void thePathHoldsToolsAndNoAccidents()
    {
#ifdef Q_OS_LINUX
        auto environment = environmentOf(u"/home/u"_s);
        environment.insert(u"PATH"_s, u"/home/u/project/node_modules/.bin:/usr/bin"_s);
        environment.insert(u"NVM_DIR"_s, u"/home/u/nvm"_s);
        environment.insert(u"BUN_INSTALL"_s, u"/home/u/bun/bin"_s);
        const auto path = servicePath(environment, u"/home/u"_s);
        QVERIFY(path.contains(u"/home/u/nvm/current/bin"_s));
        QVERIFY(path.contains(u"/home/u/bun/bin"_s));
        QVERIFY(path.contains(u"/home/u/.local/bin"_s));
        QVERIFY(path.contains(u"/usr/bin"_s));
        QVERIFY(!path.contains(u"/home/u/project/node_modules/.bin"_s));
        QCOMPARE(path.size(), QSet<QString>(path.begin(), path.end()).size());
#endif
    }

    void thePortIsReadFromTheCommand_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::addColumn<int>("port");
        const QString program = u"/usr/bin/clawdbot"_s;
        QTest::addRow("two words")
            << QStringList{program, u"gateway"_s, u"--port"_s, u"19000"_s} << 19000;
        QTest::addRow("one word") << QStringList{program, u"gateway"_s, u"--port=19001"_s} << 19001;
        QTest::addRow("none") << QStringList{program, u"gateway"_s} << 0;
        QTest::addRow("no number") << QStringList{program, u"--port"_s, u"x"_s} << 0;
        QTest::addRow("cut off") << QStringList{program, u"--port"_s} << 0;
    }
    void thePortIsReadFromTheCommand()
    {
        QFETCH(QStringList, command);
        QFETCH(int, port);
        InstalledService service;
        service.command = command;
        QCOMPARE(int(service.port().value_or(0)), port);
    }
};

QTEST_GUILESS_MAIN(tst_ServicePlan)
#include "tst_serviceplan.moc"
