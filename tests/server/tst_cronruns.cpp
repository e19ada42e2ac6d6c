// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cronbench.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::CronBench;
using testing::isolated;
using testing::reminder;

class tst_CronRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheMainSession()
    {
        CronBench bench;
        const QString id = bench.added(reminder);
        QCOMPARE(bench.ask(u"cron.run"_s, bench.about(id))["payload"_L1].toObject(),
                 json::parse(R"({"ok":true,"ran":false,"reason":"not-due"})").value().toObject());
        const QJsonObject force{{u"id"_s, id}, {u"mode"_s, u"force"_s}};
        QCOMPARE(bench.ask(u"cron.run"_s, force)["payload"_L1].toObject(),
                 json::parse(R"({"ok":true,"ran":true})").value().toObject());
        const QJsonObject started = bench.event();
        QCOMPARE(started["action"_L1].toString(), u"started"_s);
        QCOMPARE(started["jobId"_L1].toString(), id);
        const QJsonObject finished = bench.event();
        QCOMPARE(finished["action"_L1].toString(), u"finished"_s);
        QCOMPARE(finished["status"_L1].toString(), u"ok"_s);
        QCOMPARE(finished["summary"_L1].toString(), u"tea time"_s);
        QCOMPARE(finished["runAtMs"_L1], started["runAtMs"_L1]);
        QVERIFY(bench.waiting(u"agent:main:main"_s).contains(u"tea time"_s));
        const QJsonArray entries =
            bench.ask(u"cron.runs"_s, bench.about(id))["payload"_L1]["entries"_L1].toArray();
        QCOMPARE(entries.size(), 1);
        QCOMPARE(entries[0]["summary"_L1].toString(), u"tea time"_s);
        const QJsonObject job =
            bench.payload(u"cron.list"_s, R"({"includeDisabled":true})")["jobs"_L1][0].toObject();
        QCOMPARE(job["state"_L1]["lastStatus"_L1].toString(), u"ok"_s);
        QCOMPARE(job["enabled"_L1], false);
    }

    void waitsForTheHeartbeatThatItAsksFor()
    {
        CronBench bench;
        QFile file(bench.workspace.filePath(u"HEARTBEAT.md"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("# nothing\n");
        file.close();
        QByteArray now = reminder;
        const QString id = bench.added(now.replace("next-heartbeat", "now"));
        (void)bench.ask(u"cron.run"_s, QJsonObject{{u"id"_s, id}, {u"mode"_s, u"force"_s}});
        QCOMPARE(bench.event()["action"_L1].toString(), u"started"_s);
        const QJsonObject finished = bench.event();
        QCOMPARE(finished["status"_L1].toString(), u"skipped"_s);
        QCOMPARE(finished["error"_L1].toString(), u"empty-heartbeat-file"_s);
    }

    void wakesTheAgentOfTheJobAndNobodyElse()
    {
        CronBench bench(u", list: [{id: 'main', default: true}, {id: 'helper'}]"_s);
        QStringList woken;
        connect(&bench.tester->heartbeat, &agent::Heartbeat::reported, this,
                [&woken](const agent::HeartbeatReport &report) { woken.append(report.agentId); });
        QByteArray helpers = reminder;
        helpers.replace("next-heartbeat", "now")
            .replace("{\"name\"", "{\"agentId\":\"helper\",\"name\"");
        const QString id = bench.added(helpers);
        (void)bench.ask(u"cron.run"_s, QJsonObject{{u"id"_s, id}, {u"mode"_s, u"force"_s}});
        QCOMPARE(bench.event()["action"_L1].toString(), u"started"_s);
        QCOMPARE(bench.event()["status"_L1].toString(), u"ok"_s);
        QCOMPARE(woken, QStringList{u"helper"_s});
        QVERIFY(bench.waiting(u"agent:main:main"_s).isEmpty());
    }

    void asksAnAgentInAConversationOfItsOwn()
    {
        CronBench bench;
        const QString id = bench.added(isolated());
        (void)bench.ask(u"cron.run"_s, QJsonObject{{u"id"_s, id}, {u"mode"_s, u"force"_s}});
        QCOMPARE(bench.event()["action"_L1].toString(), u"started"_s);
        const QJsonObject finished = bench.event();
        QCOMPARE(finished["status"_L1].toString(), u"ok"_s);
        const QString key = u"agent:main:cron:"_s + id;
        const QJsonObject about{{u"sessionKey"_s, key}};
        const QJsonArray said =
            bench.ask(u"chat.history"_s, about)["payload"_L1]["messages"_L1].toArray();
        QCOMPARE(said.size(), 2);
        const QString question = said[0]["content"_L1][0]["text"_L1].toString();
        QVERIFY2(question.startsWith(u"[cron:%1 News] hi\nCurrent time: "_s.arg(id)),
                 qPrintable(question));
        const auto target = bench.tester->sessions.stores().target(key);
        QVERIFY(target.find());
        const QStringList notices = bench.waiting(u"agent:main:main"_s);
        QCOMPARE(notices.size(), 1);
        QCOMPARE(notices[0], u"N: "_s + finished["summary"_L1].toString());
        const QString first = target.entry()["sessionId"_L1].toString();
        (void)bench.ask(u"cron.run"_s, QJsonObject{{u"id"_s, id}, {u"mode"_s, u"force"_s}});
        QVERIFY(first != bench.tester->sessions.stores().target(key).entry()["sessionId"_L1]);
    }

    void tellsTheTruthAboutDelivery_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("delivery");
        QTest::newRow("no recipient")
            << QByteArray(R"(,"deliver":true)") << u"error"_s
            << u"Cron delivery requires a recipient (--to)."_s
            << u"not delivered: Cron delivery requires a recipient (--to)."_s;
        QTest::newRow("no channel")
            << QByteArray(R"(,"to":"7","channel":"telegram")") << u"error"_s
            << u"Channel telegram is not available in this gateway."_s
            << u"not delivered: Channel telegram is not available in this gateway."_s;
        QTest::newRow("best effort")
            << QByteArray(R"(,"to":"7","channel":"telegram","bestEffortDeliver":true)") << u"ok"_s
            << QString() << u"not delivered: Channel telegram is not available in this gateway."_s;
        QTest::newRow("not wanted")
            << QByteArray(R"(,"to":"7","deliver":false)") << u"ok"_s << QString() << QString();
    }
    void tellsTheTruthAboutDelivery()
    {
        QFETCH(QByteArray, wish);
        QFETCH(QString, status);
        QFETCH(QString, error);
        QFETCH(QString, delivery);
        CronBench bench;
        const QString id = bench.added(isolated(wish));
        (void)bench.ask(u"cron.run"_s, QJsonObject{{u"id"_s, id}, {u"mode"_s, u"force"_s}});
        const QJsonObject entry =
            bench.ask(u"cron.runs"_s, bench.about(id))["payload"_L1]["entries"_L1][0].toObject();
        QCOMPARE(entry["status"_L1].toString(), status);
        QCOMPARE(entry["error"_L1].toString(), error);
        QCOMPARE(entry["delivery"_L1].toString(), delivery);
    }

    void runsByItselfAndGoesWhenItIsDone()
    {
        CronBench bench;
        const qint64 atMs = bench.tester->clock.nowMs() + 150;
        QByteArray once = reminder;
        once.replace("1}", QByteArray(QByteArray::number(atMs) + "}"));
        once.replace("\"enabled\":false", "\"deleteAfterRun\":true");
        const QString id = bench.added(once);
        const QJsonObject started = bench.event();
        QCOMPARE(started["action"_L1].toString(), u"started"_s);
        QVERIFY(started["runAtMs"_L1].toInteger() >= atMs);
        QCOMPARE(bench.event()["action"_L1].toString(), u"finished"_s);
        QCOMPARE(bench.event()["action"_L1].toString(), u"removed"_s);
        const QJsonObject entry =
            bench.ask(u"cron.runs"_s, bench.about(id))["payload"_L1]["entries"_L1][0].toObject();
        QCOMPARE(entry["receipt"_L1].toString(), u"ran"_s);
        QCOMPARE(entry["dueAtMs"_L1].toInteger(), atMs);
        QCOMPARE(bench.payload(u"cron.status"_s, "{}")["jobs"_L1].toInt(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_CronRuns)
#include "tst_cronruns.moc"
