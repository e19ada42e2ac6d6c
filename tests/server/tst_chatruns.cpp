// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "chatbench.h"

#include <QFile>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace claw;
using Bench = testing::ChatBench;

class tst_ChatRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAMessageAndKeepsTheConversation()
    {
        Bench bench;
        const QJsonObject response = bench.send(u"hello you"_s, u"run-1"_s);
        QCOMPARE(response["payload"_L1].toObject(),
                 (QJsonObject{{u"runId"_s, u"run-1"_s}, {u"status"_s, u"started"_s}}));
        QVERIFY(bench.client.events.isEmpty()); // The answer goes before every event.
        const QJsonObject start = bench.event(u"agent"_s, u"run-1"_s, u"start"_s);
        QCOMPARE(start["seq"_L1].toInt(), 1);
        QCOMPARE(start["sessionKey"_L1].toString(), u"main"_s); // As the client spelled it.
        QVERIFY(bench.finalText(u"run-1"_s).startsWith("hello you"_L1));
        const QJsonArray messages = bench.history();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages[0]["role"_L1].toString(), u"user"_s);
        QVERIFY(Bench::textOf(messages[0].toObject()).startsWith("hello you"_L1));
        QCOMPARE(messages[1]["role"_L1].toString(), u"assistant"_s);
    }

    void givesTheSameAnswerToTheSameKey()
    {
        Bench bench;
        bench.send(u"echo:slow 30 one two three four"_s, u"k"_s);
        QCOMPARE(bench.send(u"again"_s, u"k"_s)["payload"_L1]["status"_L1].toString(),
                 u"in_flight"_s);
        bench.finalText(u"k"_s);
        QTRY_COMPARE(bench.send(u"again"_s, u"k"_s)["payload"_L1]["status"_L1].toString(), u"ok"_s);
        QCOMPARE(bench.history().size(), 2);
    }

    void streamsWholeTextsThatGrow()
    {
        Bench bench;
        bench.send(u"echo:slow 60 one two three four five six"_s, u"s"_s);
        QString last;
        int deltas = 0;
        for (;;) {
            const QJsonObject chat = bench.client.event(u"chat"_s)["payload"_L1].toObject();
            QVERIFY(!chat.isEmpty());
            const QString text = Bench::textOf(chat["message"_L1].toObject());
            QVERIFY2(text.startsWith(last), qPrintable(text));
            last = text;
            if (chat["state"_L1] == "final"_L1)
                break;
            ++deltas;
        }
        QVERIFY(deltas >= 2);
        QVERIFY(deltas < 6); // At most one in 150 ms.
        QVERIFY(last.contains("six"_L1));
    }

    void stopsARunAndSaysSoFirst()
    {
        Bench bench;
        bench.send(u"echo:slow 50 a b c d e f g h i j k l m n o p"_s, u"r"_s);
        bench.event(u"chat"_s, u"r"_s, u"delta"_s);
        const QJsonObject wrong =
            bench.ask(u"chat.abort"_s, {{u"sessionKey"_s, u"other"_s}, {u"runId"_s, u"r"_s}});
        QCOMPARE(wrong["error"_L1]["message"_L1].toString(), u"runId does not match sessionKey"_s);
        const QJsonObject reply =
            bench.payload(u"chat.abort"_s, {{u"sessionKey"_s, u"main"_s}, {u"runId"_s, u"r"_s}});
        QCOMPARE(reply,
                 (QJsonObject{
                     {u"ok"_s, true}, {u"aborted"_s, true}, {u"runIds"_s, QJsonArray{u"r"_s}}}));
        bool wasTold = false; // Before the response.
        for (const QJsonObject &frame : std::as_const(bench.client.events)) {
            const QJsonObject body = frame["payload"_L1].toObject();
            wasTold |= body["state"_L1] == "aborted"_L1 && body["stopReason"_L1] == "rpc"_L1;
        }
        QVERIFY(wasTold);
        QCOMPARE(bench.event(u"agent"_s, u"r"_s, u"end"_s)["data"_L1]["aborted"_L1].toBool(), true);
        QTRY_COMPARE(bench.send(u"x"_s, u"r"_s)["payload"_L1]["status"_L1].toString(), u"ok"_s);
        // The partial answer is kept, and the next turn works.
        bench.send(u"next"_s, u"r2"_s);
        QVERIFY(bench.finalText(u"r2"_s).startsWith("next"_L1));
    }

    void stopsOnAStopWord()
    {
        Bench bench;
        bench.send(u"echo:slow 50 a b c d e f g h i j k l m n o p"_s, u"r"_s);
        bench.event(u"chat"_s, u"r"_s, u"delta"_s);
        const QJsonObject reply = bench.send(u" Stop "_s, u"s"_s)["payload"_L1].toObject();
        QCOMPARE(reply["aborted"_L1].toBool(), true);
        QCOMPARE(reply["runIds"_L1].toArray(), (QJsonArray{u"r"_s}));
        QCOMPARE(bench.send(u"stop"_s, u"s2"_s)["payload"_L1]["aborted"_L1].toBool(true), false);
    }

    void runsOneMessageAfterTheOther()
    {
        Bench bench;
        bench.send(u"echo:slow 20 first of all"_s, u"a"_s, u"agent:main:q"_s);
        bench.send(u"second"_s, u"b"_s, u"agent:main:q"_s);
        bench.finalText(u"a"_s);
        QTRY_COMPARE_WITH_TIMEOUT(bench.history(u"agent:main:q"_s).size(), 4, 10'000);
        const QJsonArray messages = bench.history(u"agent:main:q"_s);
        QVERIFY(Bench::textOf(messages[2].toObject()).startsWith("second"_L1));
    }

    void saysWhichKeyIsMissing()
    {
        Bench bench(
            R"({"agents":{"defaults":{"model":{"primary":"openai/gpt-5.2"},"skipBootstrap":true}}})");
        bench.send(u"hello"_s, u"r"_s);
        const QJsonObject failed = bench.event(u"chat"_s, u"r"_s, u"error"_s);
        const QString text = failed["errorMessage"_L1].toString();
        QVERIFY2(text.contains("openai"_L1), qPrintable(text));
        QVERIFY2(text.contains("OPENAI_API_KEY"_L1), qPrintable(text));
        QTRY_COMPARE(bench.send(u"x"_s, u"r"_s)["ok"_L1].toBool(true), false);
        const QJsonObject again = bench.send(u"x"_s, u"r"_s);
        QCOMPARE(again["payload"_L1]["status"_L1].toString(), u"error"_s);
        QCOMPARE(again["error"_L1]["code"_L1].toString(), u"UNAVAILABLE"_s);
    }

    void answersWhatIsForTheGatewayItself()
    {
        Bench bench;
        bench.send(u"/think medium"_s, u"d"_s);
        QCOMPARE(bench.finalText(u"d"_s), u"Thinking level set to medium."_s);
        bench.send(u"/status"_s, u"s"_s);
        QVERIFY(bench.finalText(u"s"_s).contains("dev/echo"_L1));
        QTRY_COMPARE(bench.history().size(), 2);
        QTRY_COMPARE(bench.send(u"x"_s, u"s"_s)["payload"_L1]["status"_L1].toString(), u"ok"_s);
    }

    void answersACommandWhileARunIsActive()
    {
        Bench bench;
        bench.send(u"echo:slow 50 a b c d e f g h i j k l m n o p q r s t"_s, u"r"_s);
        bench.event(u"chat"_s, u"r"_s, u"delta"_s);
        bench.send(u"/whoami"_s, u"w"_s);
        QVERIFY(!bench.finalText(u"w"_s).isEmpty());
        QVERIFY(bench.tester.runner.running(u"agent:main:main"_s));
        bench.finalText(u"r"_s);
    }

    void showsThoughtsToThoseWhoWantThem()
    {
        Bench bench;
        bench.send(u"echo:think so that is it"_s, u"a"_s);
        const QJsonObject hidden = bench.event(u"chat"_s, u"a"_s, u"final"_s);
        QCOMPARE(hidden["message"_L1]["content"_L1].toArray().size(), 1);
        QTRY_VERIFY(!bench.tester.runner.isBusy(u"agent:main:main"_s));
        bench.send(u"/reasoning stream"_s, u"b"_s);
        bench.finalText(u"b"_s);
        bench.client.events.clear();
        bench.send(u"echo:think so that is it"_s, u"c"_s);
        QStringList streams;
        QJsonObject thought;
        while (!streams.contains(u"assistant"_s)) {
            const QJsonObject event = bench.client.event(u"agent"_s)["payload"_L1].toObject();
            QVERIFY(!event.isEmpty());
            streams.append(event["stream"_L1].toString());
            if (streams.last() == "thinking"_L1)
                thought = event["data"_L1].toObject();
        }
        QCOMPARE(thought["text"_L1].toString(), u"so that is it"_s); // Before the answer.
        const QJsonObject shown = bench.event(u"chat"_s, u"c"_s, u"final"_s);
        const QJsonArray content = shown["message"_L1]["content"_L1].toArray();
        QCOMPARE(content.size(), 2);
        QCOMPARE(content[0]["thinking"_L1].toString(), u"so that is it"_s);
        QCOMPARE(content[1]["text"_L1].toString(), u"so that is it"_s);
    }

    void answersCommandsInsideATextBesideIt()
    {
        Bench bench(R"({"messages":{"responsePrefix":"[gw]"},"agents":{"defaults":)"
                    R"({"model":{"primary":"dev/echo"},"skipBootstrap":true}}})");
        bench.send(u"tell me /whoami please"_s, u"r"_s);
        const QString beside = bench.finalText(u"r:aside"_s);
        QVERIFY2(beside.startsWith("[gw] "_L1), qPrintable(beside));
        QVERIFY(bench.finalText(u"r"_s).startsWith("tell me please"_L1));
        QTRY_COMPARE(bench.history().size(), 3);
    }

    void beginsNothingMoreBeforeARestart()
    {
        Bench bench;
        bench.send(u"echo:slow 50 a b c d e f g h"_s, u"r"_s);
        bench.event(u"chat"_s, u"r"_s, u"delta"_s);
        QSignalSpy idle(&bench.tester.runner, &agent::Runner::idle);
        QCOMPARE(bench.tester.runner.hold(), 1);
        bench.send(u"later"_s, u"next"_s, u"agent:main:other"_s);
        QVERIFY(bench.finalText(u"r"_s).endsWith("h"_L1));
        QTRY_COMPARE(idle.count(), 1);
        QCOMPARE(bench.tester.runner.hold(), 0);
        QVERIFY(bench.tester.runner.find(u"next"_s)); // It is the next gateway's.
        QVERIFY(!bench.tester.runner.running(u"agent:main:other"_s));
    }

    void startsOverOnNew()
    {
        Bench bench;
        bench.send(u"before"_s, u"a"_s);
        bench.finalText(u"a"_s);
        QTRY_VERIFY(!bench.tester.runner.running(u"agent:main:main"_s));
        bench.send(u"/new afterwards"_s, u"b"_s);
        QVERIFY(bench.finalText(u"b"_s).startsWith("afterwards"_L1));
        QCOMPARE(bench.history().size(), 2);
    }

    void refusesWhatTheSessionForbids()
    {
        Bench bench;
        bench.ask(u"sessions.patch"_s, {{u"key"_s, u"main"_s}, {u"sendPolicy"_s, u"deny"_s}});
        QCOMPARE(bench.send(u"hello"_s, u"r"_s)["error"_L1]["message"_L1].toString(),
                 u"send blocked by session policy"_s);
    }

    void answersTheMethodAgentInTwoStages()
    {
        Bench bench;
        bench.client.send(
            R"({"type":"req","id":"ag","method":"agent","params":{"message":"hi there",)"
            R"("sessionKey":"main","idempotencyKey":"ag-1"}})");
        const QJsonObject first = bench.client.response(u"ag"_s)["payload"_L1].toObject();
        QCOMPARE(first["status"_L1].toString(), u"accepted"_s);
        QVERIFY(first["acceptedAt"_L1].isDouble());
        const QJsonObject last = bench.client.response(u"ag"_s)["payload"_L1].toObject();
        QCOMPARE(last["status"_L1].toString(), u"ok"_s);
        QCOMPARE(last["summary"_L1].toString(), u"completed"_s);
        QVERIFY(
            last["result"_L1]["payloads"_L1][0]["text"_L1].toString().startsWith("hi there"_L1));
        QCOMPARE(last["result"_L1]["meta"_L1]["agentMeta"_L1]["model"_L1].toString(), u"echo"_s);
        const QJsonObject waited = bench.payload(u"agent.wait"_s, {{u"runId"_s, u"ag-1"_s}});
        QCOMPARE(waited["status"_L1].toString(), u"ok"_s);
        // Asked again: one frame, the final one.
        const QJsonObject again = bench.payload(u"agent"_s,
                                                {{u"message"_s, u"hi there"_s},
                                                 {u"sessionKey"_s, u"main"_s},
                                                 {u"idempotencyKey"_s, u"ag-1"_s}});
        QCOMPARE(again["status"_L1].toString(), u"ok"_s);
    }

    void tellsLateWhatTheCommandLineGotWrong_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("text");
        QTest::newRow("no session")
            << QJsonObject{{u"message"_s, u"hi"_s}}
            << u"Error: Pass --to <E.164>, --session-id, or --agent to choose a session"_s;
        QTest::newRow("no message")
            << QJsonObject{{u"message"_s, u" "_s}, {u"sessionKey"_s, u"main"_s}}
            << u"Error: Message (--message) is required"_s;
        QTest::newRow("no time") << QJsonObject{{u"message"_s, u"hi"_s},
                                                {u"sessionKey"_s, u"main"_s},
                                                {u"timeout"_s, 0}}
                                 << u"Error: --timeout must be a positive integer (seconds)"_s;
    }
    void tellsLateWhatTheCommandLineGotWrong()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, text);
        Bench bench;
        params.insert("idempotencyKey"_L1, u"k"_s);
        QCOMPARE(bench.payload(u"agent"_s, params)["status"_L1].toString(), u"accepted"_s);
        const QJsonObject last = bench.client.response(QString::number(bench.asked));
        QCOMPARE(last["ok"_L1].toBool(true), false);
        QCOMPARE(last["payload"_L1]["summary"_L1].toString(), text);
        QCOMPARE(last["error"_L1]["code"_L1].toString(), u"UNAVAILABLE"_s);
    }

    void refusesAnAgentThatIsNotThere()
    {
        Bench bench;
        const QJsonObject unknown = bench.ask(
            u"agent"_s,
            {{u"message"_s, u"hi"_s}, {u"agentId"_s, u"zed"_s}, {u"idempotencyKey"_s, u"k"_s}});
        QCOMPARE(unknown["error"_L1]["message"_L1].toString(),
                 u"invalid agent params: unknown agent id \"zed\""_s);
    }

    void waitsInVainForARunNobodyKnows()
    {
        Bench bench;
        QCOMPARE(bench.payload(u"agent.wait"_s, {{u"runId"_s, u"?"_s}, {u"timeoutMs"_s, 20}}),
                 (QJsonObject{{u"runId"_s, u"?"_s}, {u"status"_s, u"timeout"_s}}));
    }

    void runsNoMoreThanTheLaneIsWide()
    {
        Bench bench(R"({"agents":{"defaults":{"model":{"primary":"dev/echo"},"skipBootstrap":true,)"
                    R"("maxConcurrent":2}}})");
        for (int i = 0; i < 4; ++i)
            bench.send(u"echo:slow 100 a b c"_s, u"r%1"_s.arg(i), u"agent:main:s%1"_s.arg(i));
        QTRY_COMPARE(bench.tester.runner.lanes().running(u"main"_s), 2);
        QCOMPARE(bench.tester.runner.lanes().waiting(), 2);
        for (int i = 0; i < 4; ++i)
            bench.finalText(u"r%1"_s.arg(i));
    }
};

QTEST_GUILESS_MAIN(tst_ChatRuns)
#include "tst_chatruns.moc"
