// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "webbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

const QByteArray hookBearer = "Authorization: Bearer h00k\r\n";
const auto mainSession = u"agent:main:main"_s;

//! The section `hooks`; `members` is JSON with ' for ".
QByteArray hooked(const QByteArray &members)
{
    return "'hooks':{'enabled':true,'token':'h00k'," + members + '}';
}

QByteArray mapped(const QByteArray &mapping)
{
    return hooked("'mappings':[{'wakeMode':'next-heartbeat'," + mapping + "}]");
}

QStringList told(WebBench &bench)
{
    return bench.tester.gateway.controlPlane().events().peek(mainSession);
}

} // namespace

class TestMappedHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesWithWordsOfTheCall()
    {
        WebBench bench(mapped("'match':{'path':'ci/build'},'action':'wake',"
                              "'textTemplate':'{{headers.x-event}} {{query.team}}: {{job.name}}'"));
        const auto answer =
            bench.post("/hooks/ci/build?team=a+b&token=no", "{'job':{'name':'nightly'}}",
                       hookBearer + "X-Event: failed\r\n");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, quoted("{'ok':true,'mode':'next-heartbeat'}"));
        QCOMPARE(told(bench), QStringList(u"failed a b: nightly"_s));
    }

    void asksAnAgentWithWordsOfTheCall()
    {
        WebBench bench(mapped("'match':{'path':'ci'},'messageTemplate':'look at {{job}}',"
                              "'name':'{{ who }}','sessionKey':'hook:ci:{{job}}'"));
        const auto answer = bench.post("/hooks/ci", "{'job':7,'who':'CI'}", hookBearer);
        QCOMPARE(answer.status, 202);
        QVERIFY(!answer.json()["runId"_L1].toString().isEmpty());
        QTRY_COMPARE(told(bench).size(), 1);
        QVERIFY(told(bench).first().startsWith("Hook CI: "_L1));
        const QStringList said = bench.conversation(u"agent:main:hook:ci:7"_s);
        QCOMPARE(said.size(), 2);
        QVERIFY(said.first().contains(" CI] look at 7\n"_L1));
    }

    void knowsMailsByTheirPreset()
    {
        WebBench bench(hooked("'presets':['gmail'],'gmail':{'model':'dev/echo'}"));
        const auto answer = bench.post("/hooks/gmail",
                                       "{'messages':[{'id':'m1','from':'a@b','subject':'Bills',"
                                       "'snippet':'two','body':'two bills'}]}",
                                       hookBearer);
        QCOMPARE(answer.status, 202);
        QTRY_COMPARE(bench.tester.ledger.counts().done, 1);
        const QStringList said = bench.conversation(u"agent:main:hook:gmail:m1"_s);
        QCOMPARE(said.size(), 2);
        QVERIFY(said.first().contains(" Gmail] "_L1));
        QVERIFY(said.first().contains("a@b\nSubject: Bills\ntwo\ntwo bills\n"_L1));
    }

    void neverTellsTheToken()
    {
        WebBench bench(mapped("'action':'wake','textTemplate':"
                              "'<{{headers.authorization}}{{headers.x-clawdbot-token}}"
                              "{{query.token}}>'"));
        const QByteArray fields = hookBearer + "X-Clawdbot-Token: h00k\r\n";
        QCOMPARE(bench.post("/hooks/any?token=h00k", "{}", fields).status, 200);
        QCOMPARE(told(bench), QStringList(u"<>"_s));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("why");
        const QByteArray wake = "'action':'wake'";
        QTest::newRow("nothing to say") << QByteArray("'messageTemplate':' {{nobody}} '") << 400
                                        << u"hook mapping requires message"_s;
        QTest::newRow("no template") << wake << 400 << u"hook mapping requires text"_s;
        QTest::newRow("the template of the other")
            << wake + ",'messageTemplate':'a'" << 400 << u"hook mapping requires text"_s;
        QTest::newRow("a channel") << QByteArray("'messageTemplate':'a','channel':'telegram'")
                                   << 400 << u"channel must be last"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, mapping);
        QFETCH(int, status);
        QFETCH(QString, why);
        WebBench bench(mapped(mapping));
        const auto answer = bench.post("/hooks/any", "{}", hookBearer);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, quoted("{'ok':false,'error':'" + why.toUtf8() + "'}"));
    }

    void runsNoScript()
    {
        QTest::ignoreMessage(
            QtWarningMsg, QRegularExpression(u"\"mine\" has a transform module .* no scripts"_s));
        WebBench bench(mapped("'id':'mine','messageTemplate':'a','transform':{'module':'t.mjs'}"));
        const auto answer = bench.post("/hooks/any", "{}", hookBearer);
        QCOMPARE(answer.status, 500);
        QVERIFY(answer.json()["error"_L1].toString().contains("no scripts are run"_L1));
        QVERIFY(told(bench).isEmpty());
    }

    void leavesOtherHooksAlone()
    {
        WebBench bench(mapped("'match':{'path':'agent'},'action':'wake','textTemplate':'mapped'"));
        QCOMPARE(bench.post("/hooks/agent", "{}", hookBearer).body,
                 quoted("{'ok':false,'error':'message required'}"));
        const auto unknown = bench.post("/hooks/nobody", "{}", hookBearer);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.body, "Not Found");
    }
};

QTEST_GUILESS_MAIN(TestMappedHooks)
#include "tst_mappedhooks.moc"
