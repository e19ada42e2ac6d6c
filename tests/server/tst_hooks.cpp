// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "webbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

const QByteArray switchedOn = "'hooks':{'enabled':true,'token':' h00k '}";
const QByteArray hookBearer = "Authorization: Bearer h00k\r\n";
const auto mainSession = u"agent:main:main"_s;

} // namespace

class TestHooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wakesTheMainSession()
    {
        WebBench bench(switchedOn);
        const auto answer =
            bench.post("/hooks/wake", "{'text':' it rains ','mode':'next-heartbeat'}", hookBearer);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(answer.body, quoted("{'ok':true,'mode':'next-heartbeat'}"));
        QCOMPARE(bench.tester.gateway.controlPlane().events().peek(mainSession),
                 QStringList(u"it rains"_s));
    }

    void isInTheLedgerWhenItIsAcknowledged()
    {
        WebBench bench(switchedOn);
        const auto before = bench.tester.ledger.counts().accepted;
        QCOMPARE(
            bench.post("/hooks/wake", "{'text':'a','mode':'next-heartbeat'}", hookBearer).status,
            200);
        QCOMPARE(bench.tester.ledger.counts().accepted, before + 1);
    }

    void anyOtherModeIsNow()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post("/hooks/wake", "{'text':'a','mode':'later'}", hookBearer);
        QCOMPARE(answer.body, quoted("{'ok':true,'mode':'now'}"));
        QCOMPARE(bench.post("/hooks/wake", "{'text':'b'}", hookBearer).body, answer.body);
    }

    void takesTheTokenFromThreePlaces_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        const QByteArray wake = "/hooks/wake";
        const QByteArray wrong = "Authorization: Bearer no\r\n";
        QTest::newRow("bearer") << wake << QByteArray("Authorization: bearer  h00k \r\n") << 200;
        QTest::newRow("field") << wake << QByteArray("X-Clawdbot-Token: h00k\r\n") << 200;
        QTest::newRow("query") << QByteArray("/hooks/wake?a=b&token=h0%30k") << QByteArray() << 200;
        QTest::newRow("none") << wake << QByteArray() << 401;
        QTest::newRow("wrong") << wake << wrong << 401;
        QTest::newRow("the first counts") << QByteArray("/hooks/wake?token=h00k") << wrong << 401;
        QTest::newRow("the gateway's own secret") << wake << bearer << 401;
    }
    void takesTheTokenFromThreePlaces()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, fields);
        QFETCH(int, status);
        WebBench bench(switchedOn);
        const auto answer = bench.post(target, "{'text':'a','mode':'next-heartbeat'}", fields);
        QCOMPARE(answer.status, status);
        if (status == 401)
            QCOMPARE(answer.body, "Unauthorized");
    }

    void opensNothingElse()
    {
        WebBench bench(switchedOn
                       + ",'gateway':{'http':{'endpoints':{'chatCompletions':{'enabled':true}}}}");
        QCOMPARE(bench.post("/v1/chat/completions", "{}", hookBearer).status, 401);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray wake = "/hooks/wake";
        const QByteArray noText = "{'ok':false,'error':'text required'}";
        QTest::newRow("no text") << wake << QByteArray("{'mode':'now'}") << 400 << noText;
        QTest::newRow("blanks") << wake << QByteArray("{'text':'  '}") << 400 << noText;
        QTest::newRow("a number") << wake << QByteArray("{'text':7}") << 400 << noText;
        QTest::newRow("nothing") << wake << QByteArray() << 400 << noText;
        QTest::newRow("a list") << wake << QByteArray("['text']") << 400 << noText;
        QTest::newRow("too large") << wake << QByteArray(257, ' ') << 413
                                   << QByteArray("{'ok':false,'error':'payload too large'}");
        QTest::newRow("no name") << QByteArray("/hooks/") << QByteArray() << 404
                                 << QByteArray("Not Found");
        QTest::newRow("no such hook")
            << QByteArray("/hooks/nobody") << QByteArray("{}") << 404 << QByteArray("Not Found");
    }
    void refuses()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QByteArray, answer);
        WebBench bench("'hooks':{'enabled':true,'token':'h00k','maxBodyBytes':256}");
        const auto told = bench.post(target, body, hookBearer);
        QCOMPARE(told.status, status);
        QCOMPARE(told.body, quoted(answer));
    }

    void saysWhyJsonCannotBeRead()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post("/hooks/wake", "{'text':", hookBearer);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.json()["ok"_L1], QJsonValue(false));
        QVERIFY(answer.json()["error"_L1].toString().startsWith("SyntaxError: "_L1));
    }

    void wantsPost()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.peer.ask("GET", "/hooks/wake", hookBearer);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.field("Allow"), "POST");
        QCOMPARE(answer.body, "Method Not Allowed");
        QCOMPARE(bench.peer.ask("GET", "/hooks/wake").status, 401); // The token comes first.
    }

    void servesItsPathOnly()
    {
        WebBench bench("'hooks':{'enabled':true,'token':'h00k','path':'in/side/'}");
        const QByteArray body = "{'text':'a','mode':'next-heartbeat'}";
        QCOMPARE(bench.post("/in/side/wake", body, hookBearer).status, 200);
        QVERIFY(bench.post("/hooks/wake", body, hookBearer).status != 200);
        QVERIFY(bench.post("/in/sidewake", body, hookBearer).status != 200);
    }

    void areOffUnlessEnabled()
    {
        const QByteArray body = "{'text':'a'}";
        WebBench off("'hooks':{'token':'h00k'}");
        QVERIFY(off.post("/hooks/wake", body, hookBearer).status != 200);
    }

    void makesGuessingSlow()
    {
        WebBench bench(switchedOn);
        const auto guess = [&bench] { // A refusal ends the connection.
            WebPeer stranger(bench.tester.port);
            return stranger.ask("POST", "/hooks/wake", "X-Clawdbot-Token: no\r\n", "{}").status;
        };
        for (int i = 0; i < 20; ++i)
            QCOMPARE(guess(), 401);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(guess(), 401);
        QVERIFY(timer.elapsed() >= 200);
    }
};

QTEST_GUILESS_MAIN(TestHooks)
#include "tst_hooks.moc"
