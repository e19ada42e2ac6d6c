// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "tests/cli/commandfixture.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

using testing::CommandFixture;
using testing::ScriptedGateway;

namespace {

//! A gateway that answers everything and remembers what it was asked.
struct Listener
{
    ScriptedGateway gateway;
    QHash<QString, QJsonObject> asked; //!< Parameters by method.
    bool isEnabled = true;
    QJsonArray jobs;

    Listener()
    {
        gateway.onRequest = [this](QWebSocket &peer, const QJsonObject &request) {
            const QString method = request.value("method"_L1).toString();
            asked.insert(method, request.value("params"_L1).toObject());
            QJsonObject answer{{u"id"_s, u"job-1"_s}};
            if (method == "cron.status"_L1)
                answer = {{u"enabled"_s, isEnabled}, {u"storePath"_s, u"/s/jobs.json"_s}};
            else if (method == "cron.list"_L1)
                answer = {{u"jobs"_s, jobs}};
            ScriptedGateway::respond(peer, request, answer);
        };
    }
};

QJsonObject object(const char *text)
{
    return json::parse(QByteArray(text)).value().toObject();
}

} // namespace

class TestCronCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWhatItWasTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("for the main session")
            << QStringList{u"--every"_s, u"10m"_s, u"--system-event"_s, u" tea time "_s}
            << object(R"({"name":"J","enabled":true,"deleteAfterRun":false,)"
                      R"("schedule":{"kind":"every","everyMs":600000},"sessionTarget":"main",)"
                      R"("wakeMode":"next-heartbeat",)"
                      R"("payload":{"kind":"systemEvent","text":"tea time"}})");
        QTest::newRow("in a conversation of its own")
            << QStringList{u"--cron"_s,    u"0 9 * * MON"_s, u"--tz"_s,          u"Europe/Berlin"_s,
                           u"--session"_s, u"isolated"_s,    u"--message"_s,     u"news?"_s,
                           u"--wake"_s,    u"now"_s,         u"--deliver"_s,     u"--to"_s,
                           u"7"_s,         u"--agent"_s,     u"My Bot"_s,        u"--disabled"_s,
                           u"--missed"_s,  u"run-all"_s,     u"--missed-most"_s, u"3"_s}
            << object(R"({"name":"J","enabled":false,"deleteAfterRun":false,"agentId":"my-bot",)"
                      R"("schedule":{"kind":"cron","expr":"0 9 * * MON","tz":"Europe/Berlin"},)"
                      R"("sessionTarget":"isolated","wakeMode":"now",)"
                      R"("payload":{"kind":"agentTurn","message":"news?","deliver":true,)"
                      R"("channel":"last","to":"7"},)"
                      R"("isolation":{"postToMainPrefix":"Cron","postToMainMode":"summary",)"
                      R"("postToMainMaxChars":8000},)"
                      R"("missed":{"policy":"run-all","most":3}})");
        QTest::newRow("once")
            << QStringList{u"--at"_s, u"2130-01-02T03:04:05Z"_s, u"--system-event"_s, u"t"_s,
                           u"--delete-after-run"_s}
            << object(R"({"name":"J","enabled":true,"deleteAfterRun":true,)"
                      R"("schedule":{"kind":"at","atMs":5049227045000},"sessionTarget":"main",)"
                      R"("wakeMode":"next-heartbeat",)"
                      R"("payload":{"kind":"systemEvent","text":"t"}})");
    }
    void addsWhatItWasTold()
    {
        QFETCH(QStringList, words);
        QFETCH(QJsonObject, params);
        Listener listener;
        const QString url = listener.gateway.url().toString();
        QCOMPARE(m_user.run(QStringList{u"cron"_s, u"add"_s, u"--name"_s, u" J "_s} + words
                            + QStringList{u"--url"_s, url}),
                 0);
        QCOMPARE(listener.asked.value(u"cron.add"_s), params);
        QCOMPARE(m_user.json().value("id"_L1).toString(), u"job-1"_s);
        QCOMPARE(m_user.err, QByteArray());
    }

    void countsFromNow()
    {
        Listener listener;
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(m_user.run(u"cron create --name J --at 20m --system-event t"_s, listener.gateway),
                 0);
        const QJsonValue schedule = listener.asked.value(u"cron.add"_s).value("schedule"_L1);
        const qint64 inMs = schedule["atMs"_L1].toInteger() - nowMs;
        QVERIFY(inMs >= 1'200'000 && inMs < 1'260'000);
    }

    void warnsWhenNothingWillRun()
    {
        Listener listener;
        listener.isEnabled = false;
        QCOMPARE(m_user.run(u"cron enable job-1"_s, listener.gateway), 0);
        QVERIFY(m_user.err.startsWith("warning: cron scheduler is disabled in the Gateway; "));
        QVERIFY(m_user.err.endsWith("store: /s/jobs.json\n"));
        QCOMPARE(listener.asked.value(u"cron.update"_s),
                 object(R"({"id":"job-1","patch":{"enabled":true}})"));
    }

    void changesWhatItWasTold()
    {
        Listener listener;
        QCOMPARE(m_user.run(u"cron edit job-1 --name N --disable --clear-agent --no-deliver "
                            "--keep-after-run --every 1h"_s,
                            listener.gateway),
                 0);
        QCOMPARE(listener.asked.value(u"cron.update"_s),
                 object(R"({"id":"job-1","patch":{"name":"N","enabled":false,"agentId":null,)"
                        R"("deleteAfterRun":false,"schedule":{"kind":"every","everyMs":3600000},)"
                        R"("payload":{"kind":"agentTurn","deliver":false}}})"));
    }

    void asksTheGatewayForTheRest_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("method");
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("status") << u"cron status"_s << u"cron.status"_s << QJsonObject();
        QTest::newRow("disable") << u"cron disable x"_s << u"cron.update"_s
                                 << object(R"({"id":"x","patch":{"enabled":false}})");
        QTest::newRow("rm") << u"cron rm x"_s << u"cron.remove"_s << object(R"({"id":"x"})");
        QTest::newRow("remove") << u"cron remove x"_s << u"cron.remove"_s
                                << object(R"({"id":"x"})");
        QTest::newRow("run") << u"cron run x"_s << u"cron.run"_s
                             << object(R"({"id":"x","mode":"due"})");
        QTest::newRow("force") << u"cron run x --force"_s << u"cron.run"_s
                               << object(R"({"id":"x","mode":"force"})");
        QTest::newRow("runs") << u"cron runs --id x"_s << u"cron.runs"_s
                              << object(R"({"id":"x","limit":50})");
        QTest::newRow("receipts") << u"cron runs --id x --limit 5 --receipts"_s << u"cron.runs"_s
                                  << object(R"({"id":"x","limit":5,"receipts":true})");
    }
    void asksTheGatewayForTheRest()
    {
        QFETCH(QString, words);
        QFETCH(QString, method);
        QFETCH(QJsonObject, params);
        Listener listener;
        QCOMPARE(m_user.run(words, listener.gateway), 0);
        QVERIFY(listener.asked.contains(method));
        QCOMPARE(listener.asked.value(method), params);
    }

    void listsJobsInColumns()
    {
        Listener listener;
        QCOMPARE(m_user.run(u"cron list"_s, listener.gateway), 0);
        QCOMPARE(m_user.out, QByteArray("No cron jobs.\n"));
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        QJsonObject job = object(R"({"id":"6f1d3a8e-0000-4000-8000-000000000001","enabled":true,)"
                                 R"("name":"A name that is much too long for it",)"
                                 R"("schedule":{"kind":"cron","expr":"0 9 * * *","tz":"UTC"},)"
                                 R"("payload":{"kind":"systemEvent","text":"t"}})");
        job.insert("state"_L1,
                   QJsonObject{{u"nextRunAtMs"_s, nowMs + 600'500},
                               {u"lastRunAtMs"_s, nowMs - 7'300'000},
                               {u"lastStatus"_s, u"ok"_s}});
        listener.jobs = {job};
        QCOMPARE(m_user.run(u"cron list --all"_s, listener.gateway), 0);
        QCOMPARE(listener.asked.value(u"cron.list"_s), object(R"({"includeDisabled":true})"));
        const QByteArrayList lines = m_user.out.split('\n');
        QCOMPARE(
            lines[0],
            QByteArray("ID                                   Name                     Schedule   "
                       "                      Next       Last       Status    Target    Agent"));
        QCOMPARE(
            lines[1],
            QByteArray("6f1d3a8e-0000-4000-8000-000000000001 A name that is much t... cron 0 9 * "
                       "* * @ UTC             in 10m     2h ago     ok        main      default"));
    }

    void refusesWhatDoesNotGoTogether_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *words, const QString &text) {
            QTest::newRow(words) << QString::fromLatin1(words) << text;
        };
        row("add --name j", u"Choose exactly one schedule: --at, --every, or --cron"_s);
        row("add --name j --at 1m --every 1m",
            u"Choose exactly one schedule: --at, --every, or --cron"_s);
        row("add --name j --at soon", u"Invalid --at; use ISO time or duration like 20m"_s);
        row("add --name j --every 10", u"Invalid --every; use e.g. 10m, 1h, 1d"_s);
        row("add --name j --every 1m",
            u"Choose exactly one payload: --system-event or --message"_s);
        row("add --name j --every 1m --session x --message m",
            u"--session must be main or isolated"_s);
        row("add --name j --every 1m --wake x --message m",
            u"--wake must be now or next-heartbeat"_s);
        row("add --name j --every 1m --message m",
            u"Main jobs require --system-event (systemEvent)."_s);
        row("add --name j --every 1m --session isolated --system-event m",
            u"Isolated jobs require --message (agentTurn)."_s);
        row("add --name j --every 1m --system-event m --missed x",
            u"--missed must be skip, run-once or run-all"_s);
        row("edit x --enable --disable", u"Choose --enable or --disable, not both"_s);
        row("edit x --at 1m --every 1m", u"Choose at most one schedule change"_s);
        row("edit x --system-event a --message b", u"Choose at most one payload change"_s);
        row("edit x --agent a --clear-agent", u"Use --agent or --clear-agent, not both"_s);
    }
    void refusesWhatDoesNotGoTogether()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QCOMPARE(m_user.run(u"cron "_s + words), 1);
        QCOMPARE(QString::fromUtf8(m_user.err), u"Error: "_s + text + u'\n');
    }

private:
    CommandFixture m_user;
};

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestCronCommands)
#include "tst_croncommands.moc"
