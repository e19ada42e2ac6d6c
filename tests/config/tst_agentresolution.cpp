// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/agentresolution.h"
#include "config/duration.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

class tst_AgentResolution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalizesIds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("normalized");
        QTest::newRow("plain") << u"work"_s << u"work"_s;
        QTest::newRow("case and blanks") << u"  Work Bot "_s << u"work-bot"_s;
        QTest::newRow("others become one dash") << u"a!?b"_s << u"a-b"_s;
        QTest::newRow("dashes around go") << u"--a--"_s << u"a"_s;
        QTest::newRow("path") << u"../../etc"_s << u"etc"_s;
        QTest::newRow("nothing left") << u"!!!"_s << u"main"_s;
        QTest::newRow("empty") << u""_s << u"main"_s;
        QTest::newRow("long") << QString(100, u'x') << QString(64, u'x');
    }
    void normalizesIds()
    {
        QFETCH(QString, id);
        QFETCH(QString, normalized);
        QCOMPARE(normalizedAgentId(id), normalized);
    }

    void findsTheDefaultAgent()
    {
        AgentsConfig agents;
        QCOMPARE(defaultAgentId(agents), u"main"_s);
        QCOMPARE(agentIds(agents), QStringList(u"main"_s));
        agents.list.resize(2);
        agents.list[0].id = u"A"_s;
        agents.list[1].id = u"B"_s;
        QCOMPARE(defaultAgentId(agents), u"a"_s);
        agents.list[1].isDefault = true;
        QCOMPARE(defaultAgentId(agents), u"b"_s);
        QCOMPARE(agentIds(agents), QStringList({u"a"_s, u"b"_s}));
    }

    void findsWorkspaces()
    {
        const files::StatePaths paths{.homeDir = u"/h"_s, .stateDir = u"/h/.clawdbot"_s};
        AgentsConfig agents;
        QCOMPARE(agentWorkspace(agents, u"main"_s, paths), u"/h/clawd"_s);
        agents.defaults.workspace = u"/w"_s;
        QCOMPARE(agentWorkspace(agents, u"main"_s, paths), u"/w"_s);
        QCOMPARE(agentWorkspace(agents, u"other"_s, paths), u"/h/clawd-other"_s);
        agents.list.push_back({.id = u"main"_s, .workspace = u"~/own"_s});
        QCOMPARE(agentWorkspace(agents, u"main"_s, paths), u"/h/own"_s);
        Config config;
        QCOMPARE(sessionStorePath(config, u"main"_s, paths),
                 u"/h/.clawdbot/agents/main/sessions/sessions.json"_s);
        config.session.store = u"~/s/{agentId}.json"_s;
        QCOMPARE(sessionStorePath(config, u"main"_s, paths), u"/h/s/main.json"_s);
    }

    void onlyTheDefaultAgentBeatsUntilOneHasItsOwn()
    {
        AgentsConfig agents;
        agents.list.resize(2);
        agents.list[0].id = u"a"_s;
        agents.list[1].id = u"b"_s;
        QVERIFY(heartbeatFor(agents, u"a"_s).isEnabled);
        QVERIFY(!heartbeatFor(agents, u"b"_s).isEnabled);
        QCOMPARE(heartbeatFor(agents, u"a"_s).interval, std::chrono::minutes(30));

        agents.defaults.heartbeat = HeartbeatConfig{.every = u"2h"_s, .target = u"none"_s};
        agents.list[1].heartbeat = HeartbeatConfig{.every = u"5"_s};
        QVERIFY(!heartbeatFor(agents, u"a"_s).isEnabled);
        const EffectiveHeartbeat own = heartbeatFor(agents, u"b"_s);
        QVERIFY(own.isEnabled);
        QCOMPARE(own.interval, std::chrono::minutes(5));
        QCOMPARE(own.target, u"none"_s);
        agents.list[1].heartbeat->every = u"0m"_s;
        QVERIFY(!heartbeatFor(agents, u"b"_s).isEnabled);
    }

    void readsDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("minutes") << u"30m"_s << qint64(1'800'000);
        QTest::newRow("no unit") << u"2"_s << qint64(120'000);
        QTest::newRow("fraction") << u"1.5h"_s << qint64(5'400'000);
        QTest::newRow("milliseconds") << u"250ms"_s << qint64(250);
        QTest::newRow("case and blanks") << u" 1D "_s << qint64(86'400'000);
        QTest::newRow("zero") << u"0m"_s << qint64(0);
        QTest::newRow("negative") << u"-1m"_s << qint64(-1);
        QTest::newRow("word") << u"soon"_s << qint64(-1);
        QTest::newRow("empty") << u""_s << qint64(-1);
        QTest::newRow("unit alone") << u"m"_s << qint64(-1);
        QTest::newRow("bare point") << u".5m"_s << qint64(-1);
        QTest::newRow("two") << u"1h30m"_s << qint64(-1);
        QTest::newRow("beyond time") << QString(400, u'9') << qint64(-1);
    }
    void readsDurations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        const auto duration = parseDuration(text);
        QCOMPARE(duration ? qint64(duration->count()) : qint64(-1), ms);
    }
};

QTEST_GUILESS_MAIN(tst_AgentResolution)
#include "tst_agentresolution.moc"
