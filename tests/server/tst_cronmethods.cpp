// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cronbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using testing::connectParams;
using testing::CronBench;
using testing::isolated;
using testing::reminder;
using testing::WireClient;

class tst_CronMethods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Captured from the reference implementation.
    void keepsAJobAsItIsMeant()
    {
        CronBench bench;
        const QJsonObject job = bench.payload(
            u"cron.add"_s,
            R"({"data":{"name":" Job A ","description":" d ","agentId":" Main ","enabled":"true",)"
            R"("schedule":{"at":"2130-01-02"},"payload":{"kind":"systemEvent","text":" wake me "}}})");
        QJsonObject rest = job;
        QVERIFY(!rest.take("id"_L1).toString().isEmpty());
        QCOMPARE(rest.take("createdAtMs"_L1), rest.take("updatedAtMs"_L1));
        QCOMPARE(rest,
                 json::parse(R"({"agentId":"main","name":"Job A","description":"d","enabled":true,)"
                             R"("schedule":{"kind":"at","atMs":5049216000000},)"
                             R"("sessionTarget":"main","wakeMode":"next-heartbeat",)"
                             R"("payload":{"kind":"systemEvent","text":" wake me "},)"
                             R"("state":{"nextRunAtMs":5049216000000}})")
                     .value()
                     .toObject());
        const QJsonObject event = bench.event();
        QCOMPARE(event["action"_L1].toString(), u"added"_s);
        QCOMPARE(event["jobId"_L1], job["id"_L1]);
        QCOMPARE(event["nextRunAtMs"_L1].toInteger(), 5049216000000);
        const QJsonArray jobs = bench.payload(u"cron.list"_s, "{}")["jobs"_L1].toArray();
        QCOMPARE(jobs, QJsonArray{job});
        const QJsonObject status = bench.payload(u"cron.status"_s, "{}");
        QCOMPARE(status["enabled"_L1], true);
        QCOMPARE(status["jobs"_L1].toInt(), 1);
        QCOMPARE(status["nextWakeAtMs"_L1].toInteger(), 5049216000000);
        QVERIFY(status["storePath"_L1].toString().endsWith("/.clawdbot/cron/jobs.json"_L1));
    }

    void readsOldSpellings()
    {
        CronBench bench;
        const QJsonObject job = bench.payload(
            u"cron.add"_s,
            R"({"job":{"name":"B","schedule":{"everyMs":3600000,"anchorMs":1},"wakeMode":"now",)"
            R"("payload":{"kind":"agentTurn","message":"hi","provider":" Telegram ","to":"123",)"
            R"("deliver":true},"isolation":{"postToMainPrefix":"P"},"deleteAfterRun":true}})");
        QCOMPARE(job["sessionTarget"_L1].toString(), u"isolated"_s);
        QCOMPARE(job["schedule"_L1]["kind"_L1].toString(), u"every"_s);
        QCOMPARE(job["payload"_L1].toObject(),
                 json::parse(R"({"kind":"agentTurn","message":"hi","channel":"telegram",)"
                             R"("to":"123","deliver":true})")
                     .value()
                     .toObject());
        QCOMPARE(job["state"_L1]["nextRunAtMs"_L1].toInteger() % 3'600'000, 1);
    }

    // The texts were captured from the reference implementation.
    void refusesInTheWordsOfTheProtocol_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("text");
        const auto row = [](const QString &method, const QByteArray &params, const QString &text) {
            QTest::addRow("%s %s", qPrintable(method), params.constData())
                << method << params << u"invalid %1 params: "_s.arg(method) + text;
        };
        row(u"cron.list"_s, R"({"includeDisabled":1})", u"at /includeDisabled: must be boolean"_s);
        row(u"cron.list"_s, R"({"x":1})", u"at root: unexpected property 'x'"_s);
        row(u"cron.status"_s, R"({"x":1})", u"at root: unexpected property 'x'"_s);
        row(u"cron.add"_s, "{}",
            u"must have required property 'name'; must have required property 'schedule'; must "
            u"have "
            "required property 'sessionTarget'; must have required property 'payload'"_s);
        row(u"cron.add"_s,
            R"({"name":"x","schedule":{"kind":"at","atMs":1},"payload":{"kind":"bogus"}})",
            u"must have required property 'sessionTarget'; at /payload: must have required "
            u"property "
            "'text'; at /payload/kind: must be equal to constant; at /payload: must have required "
            "property 'message'; at /payload: must match a schema in anyOf"_s);
        row(u"cron.update"_s, R"({"id":"a"})",
            u"must have required property 'patch'; must have required property 'jobId'; at root: "
            "unexpected property 'id'; must match a schema in anyOf"_s);
        row(u"cron.update"_s, R"({"id":"a","patch":{"foo":1}})",
            u"at /patch: unexpected property 'foo'; must have required property 'jobId'; at root: "
            "unexpected property 'id'; must match a schema in anyOf"_s);
        row(u"cron.remove"_s, R"({"id":"a","jobId":"x"})",
            u"at root: unexpected property 'jobId'; at root: unexpected property 'id'; must match "
            u"a "
            "schema in anyOf"_s);
        row(u"cron.run"_s, "{}",
            u"must have required property 'id'; must have required property 'jobId'; must match a "
            "schema in anyOf"_s);
        row(u"cron.runs"_s, R"({"id":"a","limit":0})",
            u"at /limit: must be >= 1; must have required property 'jobId'; at root: unexpected "
            "property 'id'; must match a schema in anyOf"_s);
    }
    void refusesInTheWordsOfTheProtocol()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        QFETCH(QString, text);
        CronBench bench;
        const QJsonObject error = bench.ask(method, params)["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), u"INVALID_REQUEST"_s);
        QCOMPARE(error["message"_L1].toString(), text);
    }

    void refusesWhatCannotRun_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QByteArray>("params");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &method, const QByteArray &params,
                            const QString &text) {
            QTest::newRow(name) << method << params << text;
        };
        row("blank name", u"cron.add"_s,
            R"({"name":" ","schedule":{"atMs":1},"payload":{"kind":"systemEvent","text":"t"}})",
            u"Error: cron job name is required"_s);
        row("wrong pair", u"cron.add"_s,
            R"({"name":"x","sessionTarget":"isolated","schedule":{"atMs":1},)"
            R"("payload":{"kind":"systemEvent","text":"t"}})",
            u"Error: isolated cron jobs require payload.kind=\"agentTurn\""_s);
        row("bad expression", u"cron.add"_s,
            R"({"name":"x","schedule":{"expr":"bad expr"},)"
            R"("payload":{"kind":"systemEvent","text":"t"}})",
            u"TypeError: CronPattern: invalid configuration format ('bad expr'), exactly five or "
            u"six "
            "space separated parts are required."_s);
        row("bad zone", u"cron.add"_s,
            R"({"name":"x","schedule":{"expr":"@daily","tz":"Nope/Zone"},)"
            R"("payload":{"kind":"systemEvent","text":"t"}})",
            u"RangeError: Invalid time zone specified: Nope/Zone"_s);
        row("unknown job", u"cron.update"_s, R"({"id":"x","patch":{}})",
            u"Error: unknown cron job id: x"_s);
        row("unknown job to run", u"cron.run"_s, R"({"jobId":"x"})",
            u"Error: unknown cron job id: x"_s);
    }
    void refusesWhatCannotRun()
    {
        QFETCH(QString, method);
        QFETCH(QByteArray, params);
        QFETCH(QString, text);
        CronBench bench;
        const QJsonObject error = bench.ask(method, params)["error"_L1].toObject();
        QCOMPARE(error["code"_L1].toString(), u"UNAVAILABLE"_s);
        QCOMPARE(error["message"_L1].toString(), text);
    }

    void whoMayOnlyReadMayOnlyAsk()
    {
        CronBench bench;
        const QString id = bench.added(reminder);
        WireClient reader(bench.tester->port);
        QJsonObject params = connectParams();
        params.insert("scopes"_L1, QJsonArray{u"operator.read"_s});
        QCOMPARE(reader.connectWith(params)["ok"_L1], QJsonValue(true));
        QCOMPARE(reader.ask(u"1"_s, u"cron.list"_s)["ok"_L1], QJsonValue(true));
        QCOMPARE(reader.ask(u"2"_s, u"cron.status"_s)["ok"_L1], QJsonValue(true));
        QCOMPARE(reader.ask(u"3"_s, u"cron.runs"_s, bench.about(id))["ok"_L1], QJsonValue(true));
        for (const QString &method :
             {u"cron.add"_s, u"cron.update"_s, u"cron.remove"_s, u"cron.run"_s}) {
            const QJsonObject error =
                reader.ask(method, method, bench.about(id))["error"_L1].toObject();
            QCOMPARE(error["message"_L1].toString(), u"missing scope: operator.admin"_s);
        }
    }

    void nodesHaveNoSayInIt()
    {
        CronBench bench;
        WireClient node(bench.tester->port);
        QJsonObject params = connectParams();
        params.insert("role"_L1, u"node"_s);
        QCOMPARE(node.connectWith(params)["ok"_L1], QJsonValue(true));
        for (const QString &method :
             {u"cron.list"_s, u"cron.status"_s, u"cron.add"_s, u"cron.update"_s, u"cron.remove"_s,
              u"cron.run"_s, u"cron.runs"_s}) {
            const QJsonObject error = node.ask(method, method)["error"_L1].toObject();
            QCOMPARE(error["message"_L1].toString(), u"unauthorized role: node"_s);
        }
    }

    void changesWhatAPatchNames()
    {
        CronBench bench;
        const QString id = bench.added(isolated(R"(,"to":"7","model":"dev/echo")"));
        const auto patch = [&](const QByteArray &members) {
            const QJsonObject params{{u"id"_s, id}, {u"patch"_s, json::parse(members).value()}};
            return bench.ask(u"cron.update"_s, params);
        };
        const QJsonObject changed =
            patch(R"({"name":"New","description":"d","payload":{"kind":"agentTurn","to":"8"}})")
                ["payload"_L1]
                    .toObject();
        QCOMPARE(changed["name"_L1].toString(), u"New"_s);
        QCOMPARE(changed["payload"_L1]["to"_L1].toString(), u"8"_s);
        QCOMPARE(changed["payload"_L1]["message"_L1].toString(), u"hi"_s);
        QCOMPARE(bench.event()["action"_L1].toString(), u"updated"_s);
        QVERIFY(!patch(R"({"description":"","agentId":null})")["payload"_L1].toObject().contains(
            "description"_L1));
        QVERIFY(
            patch(R"({"enabled":"TRUE"})")["payload"_L1]["state"_L1]["nextRunAtMs"_L1].isDouble());
        const QJsonObject off = patch(R"({"enabled":false})")["payload"_L1].toObject();
        QVERIFY(!off["state"_L1].toObject().contains("nextRunAtMs"_L1));
        const QString text =
            patch(R"({"payload":{"kind":"systemEvent"}})")["error"_L1]["message"_L1].toString();
        QCOMPARE(text, u"Error: cron.update payload.kind=\"systemEvent\" requires text"_s);
        QCOMPARE(patch(R"({"sessionTarget":"main"})")["error"_L1]["message"_L1].toString(),
                 u"Error: main cron jobs require payload.kind=\"systemEvent\""_s);
    }

    void removesWhatIsThere()
    {
        CronBench bench;
        const QString id = bench.added(reminder);
        QCOMPARE(bench.ask(u"cron.remove"_s, bench.about(id))["payload"_L1]["removed"_L1], true);
        QCOMPARE(bench.event()["action"_L1].toString(), u"removed"_s);
        QCOMPARE(bench.ask(u"cron.remove"_s, bench.about(id))["payload"_L1].toObject(),
                 json::parse(R"({"ok":true,"removed":false})").value().toObject());
    }

    void staysInItsDirectory()
    {
        CronBench bench;
        for (const QString &id : {u"../jobs"_s, u".."_s, u"a/b"_s}) {
            const QJsonObject answer = bench.ask(u"cron.runs"_s, bench.about(id));
            QCOMPARE(answer["payload"_L1]["entries"_L1].toArray().size(), 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_CronMethods)
#include "tst_cronmethods.moc"
