// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "webbench.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::testing;

namespace {

constexpr auto path = "/v1/chat/completions";
const QByteArray switchedOn =
    "'gateway':{'http':{'endpoints':{'chatCompletions':{'enabled':true}}}}";

QByteArray asking(const QByteArray &text, const QByteArray &more = {})
{
    return "{'messages':[{'role':'user','content':'" + text + "'}]" + more + '}';
}

QString contentOf(const WebAnswer &answer)
{
    return answer.json()["choices"_L1][0]["message"_L1]["content"_L1].toString();
}

//! The texts of a stream in a row.
QString streamedIn(const WebAnswer &answer)
{
    QString text;
    for (const QByteArray &event : answer.events())
        text +=
            QJsonDocument::fromJson(event)["choices"_L1][0]["delta"_L1]["content"_L1].toString();
    return text;
}

QString errorOf(const WebAnswer &answer)
{
    return answer.json()["error"_L1]["message"_L1].toString();
}

} // namespace

class TestChatCompletions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersWhole()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post(path, asking("hello there", ",'model':'clawdbot:main'"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "application/json; charset=utf-8");
        QCOMPARE(contentOf(answer), u"hello there"_s);
        const QJsonObject body = answer.json();
        QVERIFY(body["id"_L1].toString().startsWith("chatcmpl_"_L1));
        QCOMPARE(body["object"_L1].toString(), u"chat.completion"_s);
        QCOMPARE(body["model"_L1].toString(), u"clawdbot:main"_s);
        QCOMPARE(body["choices"_L1][0]["finish_reason"_L1].toString(), u"stop"_s);
        const QJsonValue usage = body["usage"_L1];
        QVERIFY(usage["completion_tokens"_L1].toInteger() > 0);
        QCOMPARE(usage["total_tokens"_L1].toInteger(),
                 usage["prompt_tokens"_L1].toInteger() + usage["completion_tokens"_L1].toInteger());
    }

    void streams()
    {
        WebBench bench(switchedOn);
        const auto answer = bench.post(
            path,
            asking("one two three", ",'stream':true,'stream_options':{'include_usage':true}"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.field("Content-Type"), "text/event-stream; charset=utf-8");
        QCOMPARE(answer.field("Cache-Control"), "no-cache");
        QCOMPARE(streamedIn(answer), u"one two three"_s);
        const auto events = answer.events();
        QVERIFY(events.size() >= 5);
        QVERIFY(events.first().contains(quoted("'delta':{'role':'assistant'}}]")));
        QVERIFY(events[1].contains(quoted("'finish_reason':null")));
        QVERIFY(events.at(events.size() - 3).contains(quoted("'finish_reason':'stop'")));
        QVERIFY(events.at(events.size() - 2).contains(quoted("'choices':[],'usage':{")));
        QCOMPARE(events.last(), "[DONE]");
        // The connection is as good as new.
        QCOMPARE(contentOf(bench.post(path, asking("again"))), u"again"_s);
    }

    void keepsTheConversationOfAUser()
    {
        WebBench bench(switchedOn);
        QCOMPARE(bench.post(path, asking("first", ",'user':'Alice'")).status, 200);
        QCOMPARE(bench.post(path, asking("second", ",'user':'alice'")).status, 200);
        QCOMPARE(bench.post(path, asking("elsewhere")).status, 200);
        QCOMPARE(bench.conversation(u"agent:main:openai-user:alice"_s),
                 (QStringList{u"first"_s, u"first"_s, u"second"_s, u"second"_s}));
    }

    void asksTheAgentThatIsNamed()
    {
        WebBench bench(switchedOn + ",'session':{}");
        QCOMPARE(bench.post(path, asking("a", ",'user':'u','model':'clawdbot/beta'")).status, 200);
        const QByteArray header = bearer + "X-Clawdbot-Agent-Id: Gamma\r\n";
        QCOMPARE(
            bench.post(path, asking("b", ",'user':'u','model':'clawdbot/beta'"), header).status,
            200);
        const QByteArray session = bearer + "X-Clawdbot-Session-Key: agent:main:mine\r\n";
        QCOMPARE(bench.post(path, asking("c", ",'user':'u'"), session).status, 200);
        QCOMPARE(bench.conversation(u"agent:beta:openai-user:u"_s).value(0), u"a"_s);
        QCOMPARE(bench.conversation(u"agent:gamma:openai-user:u"_s).value(0), u"b"_s);
        QCOMPARE(bench.conversation(u"agent:main:mine"_s).value(0), u"c"_s);
    }

    void tellsWhyARunFailed()
    {
        WebBench bench(switchedOn);
        const auto whole = bench.post(path, asking("echo:fail billing"));
        QCOMPARE(whole.status, 200);
        QVERIFY(!contentOf(whole).isEmpty());
        const auto streamed = bench.post(path, asking("echo:fail billing", ",'stream':true"));
        QCOMPARE(streamed.status, 200);
        QCOMPARE(streamedIn(streamed), contentOf(whole));
        QCOMPARE(streamed.events().last(), "[DONE]");
    }

    void refusesWhatItCannotRead_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("message");
        const QString missing = u"Missing user message in `messages`."_s;
        QTest::newRow("nothing") << QByteArray() << missing;
        QTest::newRow("another kind") << QByteArray("[1]") << missing;
        QTest::newRow("no words") << asking("  ") << missing;
        QTest::newRow("no JSON") << QByteArray("{'messages':") << u"SyntaxError: "_s;
        QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, ' ') << u"payload too large"_s;
        QTest::newRow("an image elsewhere")
            << QByteArray("{'messages':[{'role':'user','content':[{'type':'image_url',"
                          "'image_url':{'url':'http://127.0.0.1/'}}]}]}")
            << u"`image_url` must be a data: URL"_s;
        QTest::newRow("a broken image")
            << QByteArray("{'messages':[{'role':'user','content':[{'type':'image_url',"
                          "'image_url':{'url':'data:image/png;base64,*'}}]}]}")
            << u"Error: attachment"_s;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, message);
        WebBench bench(switchedOn);
        const auto answer = bench.post(path, body);
        QCOMPARE(answer.status, 400);
        QVERIFY2(errorOf(answer).startsWith(message), answer.body.constData());
        QCOMPARE(answer.json()["error"_L1]["type"_L1].toString(), u"invalid_request_error"_s);
    }

    void wantsTheSecret_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << bearer << 200;
        QTest::newRow("scheme in capitals") << QByteArray("authorization: BEARER  t0k \r\n") << 200;
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer t0kk\r\n") << 401;
        QTest::newRow("another scheme") << QByteArray("Authorization: Basic t0k\r\n") << 401;
        QTest::newRow("no secret") << QByteArray("Authorization: Bearer \r\n") << 401;
    }
    void wantsTheSecret()
    {
        QFETCH(QByteArray, fields);
        WebBench bench(switchedOn);
        const auto answer = bench.post(path, asking("hi"), fields);
        QTEST(answer.status, "status");
        if (answer.status == 401)
            QCOMPARE(answer.body,
                     quoted("{'error':{'message':'Unauthorized','type':'unauthorized'}}"));
    }

    void takesThePasswordOfAGatewayThatHasOne()
    {
        WebBench bench(switchedOn, {.mode = auth::AuthMode::Password, .password = Secret(u"pw"_s)});
        QCOMPARE(bench.post(path, asking("hi"), "Authorization: Bearer pw\r\n").status, 200);
        QCOMPARE(bench.post(path, asking("hi"), bearer).status, 401);
    }

    void readsNothingOfAStranger()
    {
        WebBench bench(switchedOn);
        bench.peer.send("POST", path, "Expect: 100-continue\r\n", asking("hi"));
        const auto answer = bench.peer.answer();
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.field("Connection"), "close");
    }

    void refusesPagesFromElsewhere_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("another site") << QByteArray("Origin: https://evil.example\r\n") << 403;
        QTest::newRow("a file") << QByteArray("Origin: null\r\n") << 403;
        QTest::newRow("another port here") << QByteArray("Origin: http://localhost:1\r\n") << 403;
    }
    void refusesPagesFromElsewhere()
    {
        QFETCH(QByteArray, fields);
        // Nothing but the origin stands between such a page and the agent.
        WebBench bench(switchedOn, {.mode = auth::AuthMode::None});
        QTEST(bench.post(path, asking("hi"), fields).status, "status");
        WebPeer program(bench.tester.port);
        QCOMPARE(program.ask("POST", path, {}, quoted(asking("hi"))).status, 200);
    }

    void letsNoStrangerThroughAProxyWithoutASecret()
    {
        WebBench bench(switchedOn, {.mode = auth::AuthMode::None});
        QCOMPARE(bench.post(path, asking("hi"), "X-Forwarded-For: 203.0.113.9\r\n").status, 401);
    }

    void answersPostAlone()
    {
        WebBench bench(switchedOn);
        for (const QByteArray method : {"GET", "PUT", "DELETE", "OPTIONS"}) {
            const auto answer = bench.peer.ask(method, path);
            QCOMPARE(answer.status, 405);
            QCOMPARE(answer.field("Allow"), "POST");
            QCOMPARE(answer.body, "Method Not Allowed");
        }
        const auto head = bench.peer.ask("HEAD", path);
        QCOMPARE(head.status, 405);
        QCOMPARE(head.body, "");
    }

    void isOffByDefault()
    {
        WebBench bench("'session':{}");
        QCOMPARE(bench.post(path, asking("hi")).status, 405);
        const auto page = bench.peer.ask("GET", path);
        QCOMPARE(page.status, 200);
        QCOMPARE(page.field("Content-Type"), "text/html; charset=utf-8");
    }

    void stopsTheRunOfAProgramThatGoesAway_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::newRow("whole") << QByteArray();
        QTest::newRow("streamed") << QByteArray(",'stream':true");
    }
    void stopsTheRunOfAProgramThatGoesAway()
    {
        QFETCH(QByteArray, more);
        WebBench bench(switchedOn);
        QSignalSpy ended(&bench.tester.runner, &agent::Runner::ended);
        QSignalSpy told(&bench.tester.runner, &agent::Runner::told);
        bench.peer.send("POST", path, bearer,
                        quoted(asking("echo:slow 30000 a b c", ",'user':'u'" + more)));
        QTRY_VERIFY(!told.isEmpty());
        bench.peer.socket.abort();
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].value<agent::RunEnd>().state, ledger::InputState::Aborted);
        QTRY_COMPARE(bench.tester.ledger.counts().aborted, 1);
    }

    void answersOthersWhileOneWaits()
    {
        WebBench bench(switchedOn);
        bench.peer.send("POST", path, bearer, quoted(asking("echo:slow 300 a b", ",'user':'u'")));
        WebPeer other(bench.tester.port);
        const auto answer = other.ask("POST", path, bearer, quoted(asking("quick")));
        QCOMPARE(contentOf(answer), u"quick"_s);
        QCOMPARE(contentOf(bench.peer.answer()), u"a b"_s);
    }
};

QTEST_GUILESS_MAIN(TestChatCompletions)
#include "tst_chatcompletions.moc"
