// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/inputpayload.h"
#include "server/endnotice.h"
#include "webbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw;
using namespace claw::testing;

namespace {

const QByteArray switchedOn = "'hooks':{'enabled':true,'token':'h00k'}";
const QByteArray hookBearer = "Authorization: Bearer h00k\r\n";
const auto mainSession = u"agent:main:main"_s;

WebAnswer ask(WebBench &bench, const QByteArray &members)
{
    return bench.post("/hooks/agent", "{'wakeMode':'next-heartbeat'," + members + '}', hookBearer);
}

QStringList told(ServerTester &tester)
{
    return tester.gateway.controlPlane().events().peek(mainSession);
}

agent::RunRequest leftOver()
{
    agent::RunRequest request;
    request.kind = ledger::InputKind::Hook;
    request.runId = u"left"_s;
    request.idempotencyKey = u"left"_s;
    request.sessionId = u"left"_s;
    request.sessionKey = u"agent:main:hook:left"_s;
    request.agentId = u"main"_s;
    request.lane = u"cron"_s;
    request.message = u"what was left"_s;
    request.report = agent::EndReport{.name = u"Hook Mail"_s, .isUrgent = false};
    return request;
}

//! A gateway that finds a hook in its ledger.
struct Successor
{
    ServerTester tester{{.mode = auth::AuthMode::Token, .token = Secret(u"t0k"_s)},
                        quoted("{'agents':{'defaults':{'model':{'primary':'dev/echo'},"
                               "'skipBootstrap':true}}}")};

    explicit Successor(bool hadChangedSomething)
    {
        tester.ledger.open();
        const agent::RunRequest request = leftOver();
        const auto accepted =
            QCoro::waitFor(tester.ledger.accept({.kind = request.kind,
                                                 .idempotencyKey = request.idempotencyKey,
                                                 .sessionKey = request.sessionKey,
                                                 .payload = agent::encodePayload(request)}));
        if (!accepted)
            qFatal("the ledger of a test does not accept");
        if (hadChangedSomething) {
            const qint64 id = accepted->input.id;
            const bool noted = QCoro::waitFor(tester.ledger.start(id, request.runId)).has_value()
                && QCoro::waitFor(tester.ledger.noteSideEffects(id)).has_value();
            if (!noted)
                qFatal("the ledger of a test does not note");
        }
        tester.intake.recover();
    }
};

} // namespace

class TestHookRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksAnAgentAndTellsTheMainSession()
    {
        WebBench bench(switchedOn);
        const auto before = bench.tester.ledger.counts().accepted;
        const auto answer =
            ask(bench, "'message':' two bills ','name':'Mail','sessionKey':'hook:mail'");
        QCOMPARE(answer.status, 202);
        QVERIFY(bench.tester.ledger.counts().accepted > before);
        const QString runId = answer.json()["runId"_L1].toString();
        QCOMPARE(answer.body, quoted("{'ok':true,'runId':'" + runId.toUtf8() + "'}"));
        QTRY_COMPARE(told(bench.tester).size(), 1);
        QVERIFY(told(bench.tester).first().startsWith("Hook Mail: "_L1));
        const QStringList said = bench.conversation(u"agent:main:hook:mail"_s);
        QCOMPARE(said.size(), 2);
        const QRegularExpression question(
            u"^\\[cron:[0-9a-f-]{36} Mail\\] two bills\nCurrent time: .+\\(.+\\)$"_s);
        QVERIFY2(question.match(said.first()).hasMatch(), qPrintable(said.first()));
        const auto target = bench.tester.sessions.stores().target(u"hook:mail"_s);
        QCOMPARE(target.entry()["sessionId"_L1].toString(), runId);
    }

    void beginsAnewEachTime()
    {
        WebBench bench(switchedOn);
        for (int i = 1; i <= 2; ++i) {
            QCOMPARE(ask(bench, "'message':'again','sessionKey':'hook:mail'").status, 202);
            QTRY_COMPARE(bench.tester.ledger.counts().done, i);
            QCOMPARE(bench.conversation(u"agent:main:hook:mail"_s).size(), 2);
        }
    }

    void hasAConversationOfItsOwnUnlessOneIsNamed()
    {
        WebBench bench(switchedOn);
        QCOMPARE(ask(bench, "'message':'a'").status, 202);
        QTRY_COMPARE(told(bench.tester).size(), 1);
        QVERIFY(told(bench.tester).first().startsWith("Hook Hook: "_L1));
        QVERIFY(bench.conversation(mainSession).isEmpty());
    }

    void wakesTheAgentUnlessItCanWait()
    {
        WebBench bench(switchedOn);
        const QSignalSpy beats(&bench.tester.heartbeat, &agent::Heartbeat::reported);
        QCOMPARE(bench.post("/hooks/agent", "{'message':'a'}", hookBearer).status, 202);
        QTRY_COMPARE(beats.size(), 1);
        const QStringList said = bench.conversation(mainSession);
        QVERIFY(!said.isEmpty() && said.first().contains("Hook Hook: "_L1));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<QString>("why");
        QTest::newRow("no message") << QByteArray("'name':'a'") << u"message required"_s;
        QTest::newRow("blanks") << QByteArray("'message':' '") << u"message required"_s;
        QTest::newRow("a number") << QByteArray("'message':7") << u"message required"_s;
        QTest::newRow("no model") << QByteArray("'message':'a','model':' '") << u"model required"_s;
        QTest::newRow("a channel")
            << QByteArray("'message':'a','channel':'telegram'") << u"channel must be last"_s;
        QTest::newRow("no channel")
            << QByteArray("'message':'a','channel':null") << u"channel must be last"_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, members);
        QFETCH(QString, why);
        WebBench bench(switchedOn);
        const auto answer = ask(bench, members);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.body, quoted("{'ok':false,'error':'" + why.toUtf8() + "'}"));
    }

    void tellsTheTruthAboutDelivery_data()
    {
        QTest::addColumn<QByteArray>("members");
        QTest::addColumn<bool>("isError");
        QTest::newRow("not asked for") << QByteArray() << false;
        QTest::newRow("not wanted") << QByteArray(",'to':'7','deliver':false") << false;
        QTest::newRow("wanted") << QByteArray(",'deliver':true") << true;
        QTest::newRow("to somebody") << QByteArray(",'to':'7'") << true;
    }
    void tellsTheTruthAboutDelivery()
    {
        QFETCH(QByteArray, members);
        QFETCH(bool, isError);
        WebBench bench(switchedOn);
        QCOMPARE(ask(bench, "'message':'a','channel':'Last'" + members).status, 202);
        QTRY_COMPARE(told(bench.tester).size(), 1);
        const QString text = told(bench.tester).first();
        QCOMPARE(text.startsWith("Hook Hook (error): "_L1), isError);
        QCOMPARE(text.endsWith(" (not delivered: no channel is there yet)"_L1), isError);
    }

    void tellsOfAModelThatIsNotAllowed()
    {
        WebBench bench(switchedOn);
        QCOMPARE(ask(bench, "'message':'a','model':'nobody/knows-it'").status, 202);
        QTRY_COMPARE(told(bench.tester).size(), 1);
        QVERIFY(told(bench.tester).first().startsWith("Hook Hook (error): "_L1));
    }

    void runsWhatTheLastGatewayHadAccepted()
    {
        Successor successor(false);
        QTRY_COMPARE(told(successor.tester).size(), 1);
        QVERIFY(told(successor.tester).first().startsWith("Hook Mail: what was left"_L1));
        QTRY_COMPARE(successor.tester.ledger.counts().done, 1);
    }

    void tellsOfWhatTheLastGatewayWasInTheMiddleOf()
    {
        Successor successor(true);
        QTRY_COMPARE(told(successor.tester),
                     QStringList(u"Hook Mail (error): "_s + agent::interruptedText()));
    }

    void tellsAnEndOnce()
    {
        ServerTester tester;
        tester.ledger.open();
        auto &wakes = tester.gateway.controlPlane().wakes();
        const agent::RunEnd end{.runId = u"left"_s, .reply = u"two bills"_s};
        QCoro::waitFor(wakes.tellEnd(leftOver(), end));
        auto &events = tester.gateway.controlPlane().events();
        QCOMPARE(events.take(mainSession).size(), size_t(1));
        QCoro::waitFor(wakes.tellEnd(leftOver(), end));
        QVERIFY(events.take(mainSession).empty());
    }

    void wordsAnEnd_data()
    {
        using State = ledger::InputState;
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("reply");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, State state, const QString &reply,
                            const QString &error, const QString &text) {
            QTest::newRow(name) << int(state) << reply << error << text;
        };
        row("words", State::Done, u" yes "_s, {}, u"Hook A: yes"_s);
        row("no words", State::Done, {}, {}, u"Hook A: ok"_s);
        row("failed", State::Failed, {}, u"no key"_s, u"Hook A (error): no key"_s);
        row("failed late", State::Failed, u"half"_s, u"cut"_s, u"Hook A (error): half"_s);
        row("stopped", State::Aborted, {}, {}, u"Hook A (error): the run was stopped"_s);
    }
    void wordsAnEnd()
    {
        QFETCH(int, state);
        QFETCH(QString, reply);
        QFETCH(QString, error);
        QFETCH(QString, text);
        const agent::RunEnd end{.state = ledger::InputState(state), .error = error, .reply = reply};
        QCOMPARE(server::endNotice({.name = u"Hook A"_s}, end), text);
    }
};

QTEST_GUILESS_MAIN(TestHookRuns)
#include "tst_hookruns.moc"
