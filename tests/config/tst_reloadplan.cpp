// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/reloadplan.h"
#include "json/jsontext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

namespace {

QJsonObject parsed(const QByteArray &text)
{
    return json::parse(text).value().toObject();
}

} // namespace

class tst_ReloadPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatChanged_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("changed");
        QTest::newRow("nothing") << QByteArray("{\"a\":[{\"b\":1}]}")
                                 << QByteArray("{\"a\":[{\"b\":1}]}") << QStringList();
        QTest::newRow("leaf") << QByteArray("{\"a\":{\"b\":1,\"c\":2}}")
                              << QByteArray("{\"a\":{\"b\":1,\"c\":3}}") << QStringList(u"a.c"_s);
        QTest::newRow("section appears")
            << QByteArray("{}") << QByteArray("{\"hooks\":{\"enabled\":true}}")
            << QStringList(u"hooks"_s);
        QTest::newRow("section disappears") << QByteArray("{\"x\":{\"y\":{}}}")
                                            << QByteArray("{\"x\":{}}") << QStringList(u"x.y"_s);
        QTest::newRow("list by value") << QByteArray("{\"a\":[{\"b\":1}]}")
                                       << QByteArray("{\"a\":[{\"b\":2}]}") << QStringList(u"a"_s);
        QTest::newRow("kind") << QByteArray("{\"a\":{\"b\":1}}") << QByteArray("{\"a\":1}")
                              << QStringList(u"a"_s);
        QTest::newRow("several") << QByteArray("{\"b\":1,\"a\":1}")
                                 << QByteArray("{\"c\":1,\"a\":2}")
                                 << QStringList({u"a"_s, u"b"_s, u"c"_s});
    }
    void namesWhatChanged()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, changed);
        QCOMPARE(changedKeys(parsed(before), parsed(after)), changed);
    }

    void weighsEachKey_data()
    {
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("line");
        const auto dynamic = [](const char *keys) {
            return u"config change applied (dynamic reads: %1)"_s.arg(QLatin1String(keys));
        };
        const auto hot = [](const char *keys) {
            return u"config hot reload applied (%1)"_s.arg(QLatin1String(keys));
        };
        const auto restart = [](const char *keys) {
            return u"config change requires gateway restart (%1)"_s.arg(QLatin1String(keys));
        };
        QTest::newRow("nothing") << QByteArray("{}") << QString();
        QTest::newRow("remote") << QByteArray("{\"gateway\":{\"remote\":{\"url\":\"x\"}}}")
                                << restart("gateway"); // the section itself appeared
        QTest::newRow("logging") << QByteArray("{\"logging\":{}}") << dynamic("logging");
        QTest::newRow("limits") << QByteArray("{\"limits\":{}}") << dynamic("limits");
        QTest::newRow("our own stamp") << QByteArray("{\"meta\":{}}") << dynamic("meta");
        QTest::newRow("hooks") << QByteArray("{\"hooks\":{}}") << hot("hooks");
        QTest::newRow("loaded channel")
            << QByteArray("{\"channels\":{\"telegram\":1,\"base\":0}}") << hot("channels.telegram");
        QTest::newRow("channel that is not loaded")
            << QByteArray("{\"channels\":{\"discord\":1,\"base\":0}}")
            << restart("channels.discord");
        QTest::newRow("whatsapp reads by itself")
            << QByteArray("{\"channels\":{\"whatsapp\":1,\"base\":0}}")
            << dynamic("channels.whatsapp");
        QTest::newRow("web") << QByteArray("{\"web\":{}}") << hot("web");
        QTest::newRow("no rule") << QByteArray("{\"auth\":{}}") << restart("auth");
        QTest::newRow("similar name") << QByteArray("{\"cronies\":1}") << restart("cronies");
        QTest::newRow("one restart is enough")
            << QByteArray("{\"auth\":{},\"hooks\":{},\"logging\":{}}") << restart("auth");
        QTest::newRow("hot beside dynamic")
            << QByteArray("{\"cron\":{},\"logging\":{}}") << hot("cron");
    }
    void weighsEachKey()
    {
        QFETCH(QByteArray, after);
        QFETCH(QString, line);
        const QJsonObject before =
            after.contains("base") ? parsed("{\"channels\":{\"base\":0}}") : QJsonObject();
        const auto plan =
            planReload(before, parsed(after), ReloadMode::Hybrid, {u"telegram"_s, u"whatsapp"_s});
        QCOMPARE(plan.logLine(), line);
    }

    void reloadSettingsAndRemoteNeedNothing()
    {
        const auto before = parsed("{\"gateway\":{\"port\":1}}");
        const auto after = parsed(
            "{\"gateway\":{\"port\":1,\"reload\":{\"mode\":\"hot\"},\"remote\":{\"url\":\"x\"}}}");
        const auto plan = planReload(before, after, ReloadMode::Hybrid);
        QVERIFY(plan.decision == ReloadDecision::Nothing);
        QCOMPARE(plan.dynamicKeys, QStringList({u"gateway.reload"_s, u"gateway.remote"_s}));
    }

    void collectsTheActions()
    {
        const auto before = parsed("{\"hooks\":{\"enabled\":true},\"agents\":{\"defaults\":{}}}");
        const auto after = parsed("{\"hooks\":{\"enabled\":true,\"gmail\":{}},\"browser\":{},"
                                  "\"agents\":{\"defaults\":{\"heartbeat\":{\"every\":\"1h\"}}}}");
        const auto plan = planReload(before, after, ReloadMode::Hybrid);
        QVERIFY(plan.decision == ReloadDecision::ApplyHot);
        QCOMPARE(plan.actions,
                 QList<HotAction>({HotAction::Heartbeat, HotAction::Browser,
                                   HotAction::GmailWatcher, HotAction::Hooks}));
    }

    void obeysTheMode_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<int>("decision");
        const QByteArray restart("{\"auth\":{},\"cron\":{}}");
        const QByteArray hot("{\"cron\":{}}");
        const QByteArray dynamic("{\"logging\":{}}");
        QTest::newRow("hybrid, restart") << u"hybrid"_s << restart << int(ReloadDecision::Restart);
        QTest::newRow("hybrid, hot") << u"hybrid"_s << hot << int(ReloadDecision::ApplyHot);
        QTest::newRow("hybrid, dynamic") << u"hybrid"_s << dynamic << int(ReloadDecision::Nothing);
        QTest::newRow("hot, restart") << u"hot"_s << restart << int(ReloadDecision::Refused);
        QTest::newRow("hot, hot") << u"hot"_s << hot << int(ReloadDecision::ApplyHot);
        QTest::newRow("restart, dynamic")
            << u"restart"_s << dynamic << int(ReloadDecision::Restart);
        QTest::newRow("off") << u"off"_s << restart << int(ReloadDecision::Disabled);
        QTest::newRow("off, nothing")
            << u"off"_s << QByteArray("{}") << int(ReloadDecision::Nothing);
    }
    void obeysTheMode()
    {
        QFETCH(QString, mode);
        QFETCH(QByteArray, after);
        QFETCH(int, decision);
        const auto plan = planReload({}, parsed(after), fromWord<ReloadMode>(mode).value());
        QCOMPARE(int(plan.decision), decision);
    }
};

QTEST_GUILESS_MAIN(tst_ReloadPlan)
#include "tst_reloadplan.moc"
