// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "conversation.h"
#include "providers/httpprovider.h"
#include "tests/support/scriptedserver.h"

#include <QCoroTask>
#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using config::ModelApi;
using testing::ScriptedServer;
using End = ScriptedServer::End;

//! One request over a real connection to a server that replays recorded replies.
class TestHttpProvider : public QObject
{
    Q_OBJECT

private:
    ModelCall callTo(const ScriptedServer &server, ModelApi api)
    {
        auto model = testing::sampleModel(api);
        model.baseUrl = server.url();
        return {.model = model,
                .credential = {.key = Secret(u"k"_s), .profileId = u"acme:x"_s},
                .prompt = testing::samplePrompt(model)};
    }

    Outcome ask(const ModelCall &call, EventSink sink = {}, std::stop_token stop = {})
    {
        return QCoro::waitFor(m_provider.stream(call, std::move(sink), stop));
    }

    SystemClock m_clock;
    net::HttpClient m_http{QProcessEnvironment()};
    HttpProvider m_provider{m_http, m_clock};

private Q_SLOTS:
    void readsAReplyByteByByte_data()
    {
        QTest::addColumn<ModelApi>("api");
        QTest::newRow("anthropic") << ModelApi::AnthropicMessages;
        QTest::newRow("completions") << ModelApi::OpenAiCompletions;
        QTest::newRow("responses") << ModelApi::OpenAiResponses;
        QTest::newRow("google") << ModelApi::GoogleGenerativeAi;
    }
    void readsAReplyByteByByte()
    {
        QFETCH(ModelApi, api);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray stream = testing::testData(name + u"-tools.sse"_s);
        const auto expected =
            QJsonDocument::fromJson(testing::testData(name + u"-reply.json"_s)).object();
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::events(stream), .piece = 1},
                     {.bytes = ScriptedServer::chunkedEvents(stream, 7), .piece = 11}});
        for (int i = 0; i < 2; ++i) {
            int events = 0;
            const auto outcome =
                ask(callTo(server, api), [&events](const StreamEvent &) { ++events; });
            QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.message));
            const QJsonObject message = toJson(outcome->message);
            QCOMPARE(message["usage"_L1], expected["usage"_L1]);
            QCOMPARE(message["content"_L1].toArray().size(),
                     expected["content"_L1].toArray().size());
            QCOMPARE(outcome->message.stopReason, StopReason::ToolUse);
            QCOMPARE(outcome->profileId, u"acme:x"_s);
            QVERIFY(events >= 5);
        }
        QCOMPARE(server.requests.first().method, "POST");
    }

    void tellsWhatWentWrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FailureReason>("reason");
        const auto start = "data: {\"type\":\"message_start\",\"message\":{}}\n\n"
                           "data: {\"type\":\"content_block_start\",\"index\":0,\"content_block\":"
                           "{\"type\":\"text\",\"text\":\"Half a\"}}\n\n"_ba;
        const auto row = [](const char *name, const QByteArray &bytes, FailureReason reason) {
            QTest::newRow(name) << bytes << reason;
        };
        row("broken off", ScriptedServer::events(start), FailureReason::Network);
        row("malformed", ScriptedServer::events(start + "data: {oops\n\n"), FailureReason::Format);
        row("overloaded",
            ScriptedServer::events(start
                                   + "event: error\ndata: {\"type\":\"error\",\"error\":"
                                     "{\"type\":\"overloaded_error\",\"message\":\"x\"}}\n\n"),
            FailureReason::Overloaded);
        row("refused key", ScriptedServer::whole(401, R"({"error":{"message":"bad key"}})"),
            FailureReason::Auth);
        row("rate limit", ScriptedServer::whole(429, "{}", "Retry-After: 3\r\n"),
            FailureReason::RateLimit);
        row("overloaded status", ScriptedServer::whole(529, "{}"), FailureReason::Overloaded);
        row("error with 200", ScriptedServer::whole(200, R"({"error":{"message":"overloaded"}})"),
            FailureReason::Overloaded);
        row("web page", ScriptedServer::whole(200, "<html>hello</html>"), FailureReason::Format);
        row("nothing", ScriptedServer::whole(200, ""), FailureReason::Network);
        row("event without end", ScriptedServer::events("data: " + QByteArray(9'000'000, 'x')),
            FailureReason::Format);
    }
    void tellsWhatWentWrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FailureReason, reason);
        ScriptedServer server;
        server.play({{.bytes = bytes}});
        const auto outcome = ask(callTo(server, ModelApi::AnthropicMessages));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, reason);
        QCOMPARE(outcome.error().partial.stopReason, StopReason::Error);
        QVERIFY(!outcome.error().partial.errorMessage.isEmpty());
        if (bytes.contains("Half a"))
            QCOMPARE(outcome.error().partial.text(), u"Half a"_s);
        QCOMPARE(server.requests.size(), 1);
    }

    void stopsAndKeepsWhatCame()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::events(
                          "data: {\"choices\":[{\"delta\":{\"content\":\"one\"}}]}\n\n"),
                      .end = End::KeepOpen}});
        std::stop_source stop;
        int events = 0;
        const auto outcome = ask(
            callTo(server, ModelApi::OpenAiCompletions),
            [&](const StreamEvent &) {
                ++events;
                stop.request_stop();
            },
            stop.get_token());
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().reason, FailureReason::Aborted);
        QCOMPARE(outcome.error().partial.text(), u"one"_s);
        QCOMPARE(outcome.error().partial.stopReason, StopReason::Aborted);
        QCOMPARE(events, 1);
        QTRY_COMPARE(server.open, 0);
    }

    void keepsTheDeadlinesOfThePrompt()
    {
        ScriptedServer server;
        server.play({{.bytes = "", .end = End::KeepOpen}});
        auto call = callTo(server, ModelApi::GoogleGenerativeAi);
        call.prompt.deadlines.firstByte = 100ms;
        const auto outcome = ask(call);
        QCOMPARE(outcome.error().reason, FailureReason::Timeout);
    }

    void addsTheHeadersOfTheConfiguration()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::events("data: [DONE]\n\n")}});
        auto call = callTo(server, ModelApi::OpenAiCompletions);
        call.model.headers = {{u"X-Team"_s, Secret(u"blue"_s)},
                              {u"Authorization"_s, Secret(u"Basic abc"_s)}};
        QVERIFY(ask(call));
        QCOMPARE(server.requests.first().headers["x-team"], "blue");
        QCOMPARE(server.requests.first().headers["authorization"], "Basic abc");
        call.model = callTo(server, ModelApi::GoogleGenerativeAi).model;
        call.model.authHeader = true;
        (void)ask(call);
        QCOMPARE(server.requests.last().headers["authorization"], "Bearer k");
    }

    void sendsALongConversation()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::events("data: [DONE]\n\n")}});
        auto call = callTo(server, ModelApi::OpenAiCompletions);
        call.prompt.messages = {
            UserMessage{.content = {TextBlock{.text = QString(2'000'000, u'x')}}}};
        QVERIFY(ask(call));
        QVERIFY(server.requests.first().body.size() > 2'000'000);
    }

    void reusesTheConnectionOfAStream()
    {
        ScriptedServer server;
        server.play({{.bytes = ScriptedServer::chunkedEvents("data: [DONE]\n\n", 4),
                      .piece = 5,
                      .end = End::KeepOpen}});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(ask(callTo(server, ModelApi::OpenAiCompletions)));
            QTest::qWait(50); // The end of the answer is still on its way.
        }
        QCOMPARE(server.connections, 1);
    }
};

QTEST_GUILESS_MAIN(TestHttpProvider)
#include "tst_httpprovider.moc"
