// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/followups.h"
#include "agent/inboundqueue.h"
#include "chatbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using Bench = testing::ChatBench;

namespace {

const QString key = QStringLiteral("agent:main:main");
const QString longAnswer = QStringLiteral("echo:slow 40 a b c d e f g h i j");

QByteArray configFor(const QByteArray &mode)
{
    return R"({"agents":{"defaults":{"model":{"primary":"dev/echo"},"skipBootstrap":true}},)"
           R"("messages":{"queue":{"debounceMs":20,"mode":")"
        + mode + R"("}}})";
}

//! A gateway that streams the answer `r`.
struct BusyBench : Bench
{
    explicit BusyBench(const QByteArray &mode)
        : Bench(configFor(mode))
    {
        send(longAnswer, u"r"_s);
        event(u"chat"_s, u"r"_s, u"delta"_s);
    }

    //! Of the chat event that ends a run; null when it has none.
    QJsonValue finalMessage(const QString &runId)
    {
        return event(u"chat"_s, runId, u"final"_s).value("message"_L1);
    }
    QJsonObject ledgerNow() { return payload(u"status"_s, {})["ledger"_L1].toObject(); }
};

} // namespace

//! What a busy session does with the next message.
class tst_InboundQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsMessagesWaitAndAnswersEach_data()
    {
        QTest::addColumn<QByteArray>("mode");
        QTest::newRow("collect") << QByteArray("collect");
        QTest::newRow("followup") << QByteArray("followup");
    }
    void letsMessagesWaitAndAnswersEach()
    {
        QFETCH(QByteArray, mode);
        BusyBench bench(mode);
        QCOMPARE(bench.send(u"second"_s, u"b"_s)["payload"_L1]["status"_L1].toString(),
                 u"started"_s);
        bench.send(u"third"_s, u"c"_s);
        QVERIFY(bench.finalMessage(u"b"_s).isUndefined());
        QVERIFY(bench.finalMessage(u"c"_s).isUndefined());
        QCOMPARE(bench.tester.queue.waiting(key), 2);
        QCOMPARE(bench.send(u"second"_s, u"b"_s)["payload"_L1]["status"_L1].toString(),
                 u"in_flight"_s);
        QVERIFY(bench.finalText(u"r"_s).contains(u'j'));
        QVERIFY(bench.finalText(agent::followupRunId(u"b"_s)).startsWith("second"_L1));
        QVERIFY(bench.finalText(agent::followupRunId(u"c"_s)).startsWith("third"_L1));
        QCOMPARE(bench.history().size(), 6);
        QTRY_COMPARE(bench.send(u"second"_s, u"b"_s)["payload"_L1]["status"_L1].toString(),
                     u"ok"_s);
    }

    void letsAMessageJoinTheTurn()
    {
        BusyBench bench("steer");
        bench.send(u"on second thought"_s, u"b"_s);
        QVERIFY(bench.finalMessage(u"b"_s).isUndefined());
        // One run: the answer to what joined is its last message.
        QVERIFY(bench.finalText(u"r"_s).startsWith("on second thought"_L1));
        QCOMPARE(bench.history().size(), 4);
        QTRY_COMPARE(bench.send(u"x"_s, u"b"_s)["payload"_L1]["status"_L1].toString(), u"ok"_s);
        QCOMPARE(bench.tester.queue.waiting(key), 0);
    }

    void answersWhatJoinedOnceMore()
    {
        BusyBench bench("steer-backlog");
        bench.send(u"both ways"_s, u"b"_s);
        QVERIFY(bench.finalText(u"r"_s).startsWith("both ways"_L1));
        QVERIFY(bench.finalText(agent::followupRunId(u"b"_s)).startsWith("both ways"_L1));
        QCOMPARE(bench.history().size(), 6);
    }

    void skipsToolsWhenAMessageJoins()
    {
        Bench bench(configFor("steer"));
        bench.send(u"echo:slow 60 a b c d e f"_s, u"r"_s);
        bench.event(u"chat"_s, u"r"_s, u"delta"_s);
        bench.send(u"echo:tool session_status {}"_s, u"b"_s);
        // What came in while the tool was asked for goes first; the model hears why it did not run.
        QVERIFY(bench.finalText(u"r"_s).startsWith("session_status said"_L1));
    }

    void letsAMessageTakeThePlaceOfTheRun()
    {
        BusyBench bench("interrupt");
        bench.send(u"stop that, do this"_s, u"b"_s);
        const QJsonObject aborted = bench.event(u"chat"_s, u"r"_s, u"aborted"_s);
        QCOMPARE(aborted["stopReason"_L1].toString(), u"interrupt"_s);
        QVERIFY(bench.finalText(u"b"_s).startsWith("stop that"_L1));
        QTRY_COMPARE(bench.ledgerNow()["aborted"_L1].toInt(), 1);
        QTRY_COMPARE(bench.ledgerNow()["done"_L1].toInt(), 1);
    }

    void followsTheWordOfTheMessageItself()
    {
        BusyBench bench("collect");
        bench.send(u"/queue interrupt now this"_s, u"b"_s);
        QVERIFY(!bench.event(u"chat"_s, u"r"_s, u"aborted"_s).isEmpty());
        QVERIFY(bench.finalText(u"b"_s).contains("now this"_L1));
    }

    void givesUpWhatWaitsWhenAPersonSaysStop()
    {
        BusyBench bench("collect");
        bench.send(u"second"_s, u"b"_s);
        const QJsonObject reply = bench.payload(u"chat.abort"_s, {{u"sessionKey"_s, u"main"_s}});
        QCOMPARE(reply["runIds"_L1].toArray(), (QJsonArray{u"r"_s}));
        QTRY_COMPARE(bench.ledgerNow()["aborted"_L1].toInt(), 2);
        QCOMPARE(bench.tester.queue.waiting(key), 0);
    }

    void givesUpOneMessageByItsRunId()
    {
        BusyBench bench("collect");
        bench.send(u"second"_s, u"b"_s);
        const QJsonObject reply =
            bench.payload(u"chat.abort"_s, {{u"sessionKey"_s, u"main"_s}, {u"runId"_s, u"b"_s}});
        QCOMPARE(reply["aborted"_L1].toBool(), true);
        QVERIFY(bench.finalText(u"r"_s).contains(u'j')); // The run goes on.
        QTRY_COMPARE(bench.ledgerNow()["aborted"_L1].toInt(), 1);
    }

    void saysWhenAFullQueueTakesNoMore()
    {
        Bench bench(R"({"agents":{"defaults":{"model":{"primary":"dev/echo"},)"
                    R"("skipBootstrap":true}},"messages":{"queue":{"debounceMs":20,"cap":1,)"
                    R"("drop":"new"}}})");
        bench.send(longAnswer, u"r"_s);
        bench.event(u"chat"_s, u"r"_s, u"delta"_s);
        bench.send(u"second"_s, u"b"_s);
        bench.send(u"third"_s, u"c"_s);
        const QJsonObject failed = bench.event(u"chat"_s, u"c"_s, u"error"_s);
        QVERIFY(failed["errorMessage"_L1].toString().contains("was full (1 message"_L1));
        QVERIFY(bench.finalText(agent::followupRunId(u"b"_s)).startsWith("second"_L1));
    }

    void answersTheNextMessageOfAnIdleSessionAtOnce()
    {
        Bench bench(configFor("collect"));
        bench.send(u"first"_s, u"a"_s);
        QVERIFY(bench.finalText(u"a"_s).startsWith("first"_L1));
        QTRY_VERIFY(!bench.tester.runner.isBusy(key));
        bench.send(u"second"_s, u"b"_s);
        QVERIFY(bench.finalText(u"b"_s).startsWith("second"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_InboundQueue)
#include "tst_inboundqueue.moc"
