// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "modelworld.h"

#include <QCoroTask>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::testing;

namespace {

QByteArray keyOf(const ScriptedServer::Request &request)
{
    return request.headers["authorization"];
}

} // namespace

//! The way of one request through keys and models, against scripted servers.
class TestModelClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({greeting()});
        const auto outcome = world.ask();
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().error.message));
        QCOMPARE(outcome->message.text(), u"hello"_s);
        QCOMPARE(outcome->message.usage.cost.total(), 12e-6);
        QCOMPARE(outcome->profileId, u"one:a"_s);
        QVERIFY(std::holds_alternative<AttemptStarted>(world.events.front()));
        const auto body = QJsonDocument::fromJson(world.one.requests.first().body).object();
        QCOMPARE(body["temperature"_L1].toDouble(), 0.25);
        QTRY_VERIFY(world.usageStats()["one:a"_L1].toObject()["lastUsed"_L1].toInteger() > 0);
        QFile file(world.profilesPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"note\": \"kept\""));
    }

    void triesAgainWhatMayPass()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({status(503), {.bytes = ""}, greeting()});
        const auto outcome = world.ask();
        QVERIFY(outcome);
        QCOMPARE(outcome->attempts, 3);
        QCOMPARE(world.one.requests.size(), 3);
    }

    void waitsAsLongAsTheServerAsks()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({status(429, "Retry-After-Ms: 120\r\n"), greeting()});
        QElapsedTimer timer;
        timer.start();
        QVERIFY(world.ask());
        QVERIFY(timer.elapsed() >= 100); // Timers may be a little early.
        QCOMPARE(std::get<AttemptFailed>(world.events[1]).nextIn, 120ms);
    }

    void goesOnToTheNextKeyAndLetsTheFirstRest()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({status(401), greeting()});
        const auto outcome = world.ask();
        QVERIFY(outcome);
        QCOMPARE(outcome->profileId, u"one:b"_s);
        QCOMPARE(keyOf(world.one.requests[0]), "Bearer key-a");
        QCOMPARE(keyOf(world.one.requests[1]), "Bearer key-b");
        QTRY_VERIFY(world.usageStats()["one:a"_L1].toObject()["cooldownUntil"_L1].toInteger()
                    == world.clock.nowMs() + 60'000);
        QVERIFY(world.ask());
        QCOMPARE(keyOf(world.one.requests[2]), "Bearer key-b");
        world.clock.advance(61'000);
        QVERIFY(world.ask());
        QCOMPARE(keyOf(world.one.requests[3]), "Bearer key-a");
    }

    void doesNotWaitForAServerThatAsksForTooMuch()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({status(429, "Retry-After: 600\r\n")});
        const auto outcome = world.ask();
        QVERIFY(!outcome);
        QCOMPARE(world.one.requests.size(), 2); // Once with each key.
        QCOMPARE(outcome.error().reason, FailureReason::RateLimit);
        const auto again = world.ask();
        QVERIFY(again.error().error.message.contains(u"each failed lately"_s));
        QCOMPARE(world.one.requests.size(), 2);
    }

    void staysWithTheKeyTheUserChose()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({status(401)});
        CompletionRequest request{
            .agentId = u"main"_s, .profileId = u"one:b"_s, .onlyThisProfile = true};
        QVERIFY(!QCoro::waitFor(world.client().complete(request, {}, {})));
        QCOMPARE(world.one.requests.size(), 1);
        QCOMPARE(keyOf(world.one.requests[0]), "Bearer key-b");
    }

    void fallsBackToAnotherModel()
    {
        World world;
        world.writeProfiles(bothProviders);
        world.setConfig(R"({"primary":"one","fallbacks":["two"]})");
        world.one.play({status(500)});
        world.two.play({greeting()});
        const auto outcome = world.ask();
        QVERIFY(outcome);
        QCOMPARE(outcome->message.model.text(), u"two/m"_s);
        QCOMPARE(outcome->attempts, 4);
        QCOMPARE(world.one.requests.size(), 3);
    }

    void saysThatAllFailed()
    {
        World world;
        world.writeProfiles(bothProviders);
        world.setConfig(R"({"primary":"one","fallbacks":["two","not/listed"]})");
        world.one.play({status(401)});
        world.two.play({status(402)});
        const auto outcome = world.ask();
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().error.message,
                 u"All models failed (2): one/m: one: HTTP 401: no (auth) | "
                 "two/m: two: HTTP 402: no (billing)"_s);
    }

    void doesNotFallBackFromATooLongConversation()
    {
        World world;
        world.writeProfiles(bothProviders);
        world.setConfig(R"({"primary":"one","fallbacks":["two"]})");
        world.one.play({status(413)});
        QCOMPARE(world.ask().error().reason, FailureReason::ContextOverflow);
        QCOMPARE(world.two.requests.size(), 0);
    }

    void asksForALevelThatTheServerKnows()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play(
            {{.bytes = ScriptedServer::whole(400,
                                             R"({"error":{"message":"Unsupported value: 'xhigh'. )"
                                             R"(Supported values are: 'low', 'medium'."}})")},
             greeting()});
        CompletionRequest request{.agentId = u"main"_s};
        request.prompt.thinking = config::ThinkingLevel::XHigh;
        const auto outcome = QCoro::waitFor(world.client().complete(request, {}, {}));
        QVERIFY(outcome);
        QCOMPARE(world.one.requests.size(), 2);
    }

    void saysAtOnceThatThereIsNoKey()
    {
        World world;
        const auto outcome = world.ask(u"openai/gpt-5.2"_s);
        QVERIFY(!outcome);
        const Failure &failure = outcome.error();
        QCOMPARE(failure.reason, FailureReason::NoKey);
        QCOMPARE(failure.error.code, ErrorCode::Unauthorized);
        QCOMPARE(failure.error.message,
                 u"No API key found for provider \"openai\" (OpenAI). Auth store: "
                 "~/.clawdbot/agents/main/agent/auth-profiles.json "
                 "(agentDir: ~/.clawdbot/agents/main/agent)."_s);
        QCOMPARE(failure.error.hint,
                 u"put OPENAI_API_KEY=<key> into ~/.clawdbot/.env, or run: clawdbot onboard"_s);
    }

    void takesKeysFromTheEnvironmentAndTheConfiguration()
    {
        World world;
        world.environment.insert(u"GROQ_API_KEY"_s, u"gk"_s);
        world.environment.insert(u"ACME_KEY"_s, u"ak"_s);
        Credentials credentials(world.statePaths(), world.environment, world.clock);
        config::Config config;
        config.models.providers = {{.id = u"acme"_s, .apiKey = Secret(u"ACME_KEY"_s)},
                                   {.id = u"plain"_s, .apiKey = Secret(u"pk"_s)},
                                   {.id = u"shell"_s, .apiKey = Secret(u"!cat key"_s)}};
        const auto keyFor = [&](const QString &provider) {
            const auto found = credentials.find({.ref = {provider, u"m"_s}}, config, u"main"_s, {});
            return found ? found->front().key.reveal() : found.error().error.message;
        };
        QCOMPARE(keyFor(u"groq"_s), u"gk"_s);
        QCOMPARE(keyFor(u"acme"_s), u"ak"_s);
        QCOMPARE(keyFor(u"plain"_s), u"pk"_s);
        QVERIFY(keyFor(u"shell"_s).contains(u"does not run"_s));
    }

    void stopsWhileItWaits()
    {
        World world;
        world.writeProfiles(twoKeys);
        world.one.play({status(429, "Retry-After: 30\r\n")});
        std::stop_source stop;
        std::optional<FailureReason> reason;
        world.client()
            .complete({.agentId = u"main"_s}, {}, stop.get_token())
            .then([&reason](const Outcome &outcome) { reason = outcome.error().reason; });
        QTRY_COMPARE(world.one.requests.size(), 1);
        QTest::qWait(50);
        stop.request_stop();
        QTRY_VERIFY(reason);
        QCOMPARE(*reason, FailureReason::Aborted);
    }

    void echoesInDevModeOnly()
    {
        World world;
        QCOMPARE(world.ask(u"dev/echo"_s).error().reason, FailureReason::UnknownModel);
        World dev;
        dev.offersEcho = true;
        QCOMPARE(dev.ask(u"dev/echo"_s, u"one two"_s)->message.text(), u"one two"_s);
        const auto tool = dev.ask(u"dev/echo"_s, u"echo:tool read {\"path\":\"a\"}"_s);
        QCOMPARE(tool->message.stopReason, StopReason::ToolUse);
        QCOMPARE(tool->message.toolCalls().front().arguments["path"_L1].toString(), u"a"_s);
        QCOMPARE(dev.ask(u"dev/echo"_s, u"echo:fail context_overflow"_s).error().reason,
                 FailureReason::ContextOverflow);
        QCOMPARE(dev.ask(u"dev/echo"_s, u"echo:think hm"_s)->message.content.size(), size_t(2));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(dev.ask(u"dev/echo"_s, u"echo:slow 60 a b"_s));
        QVERIFY(timer.elapsed() >= 100); // Timers may be a little early.
    }

    void findsServersOnThisMachine()
    {
        World world;
        world.localServers = {
            {LocalServer::Kind::Ollama, u"ollama"_s, world.one.url()},
            {LocalServer::Kind::LmStudio, u"lmstudio"_s, world.two.url()},
            {LocalServer::Kind::LlamaCpp, u"llamacpp"_s, QUrl(u"http://127.0.0.1:1"_s)}};
        world.one.answer = [](const ScriptedServer::Request &request) {
            return request.method == "GET"
                ? ScriptedServer::Play{.bytes = ScriptedServer::whole(
                                           200, R"({"models":[{"name":"llama3:8b"}]})")}
                : greeting();
        };
        world.two.play({{.bytes = ScriptedServer::whole(
                             200, R"({"data":[{"id":"v","type":"vlm","max_context_length":4096},
                                              {"id":"e","type":"embeddings"}]})")}});
        QCOMPARE(world.ask(u"ollama/llama3:8b"_s)->message.text(), u"hello"_s);
        QCOMPARE(keyOf(world.one.requests.last()), "");
        QStringList local;
        for (const Model &model : QCoro::waitFor(world.client().models())) {
            if (!model.needsKey)
                local.append(model.ref.text());
        }
        QCOMPARE(local, QStringList({u"lmstudio/v"_s, u"ollama/llama3:8b"_s}));
        QCOMPARE(world.two.requests.size(), 1); // The first search still stands.
        const auto missing = world.ask(u"ollama/other"_s);
        QVERIFY(missing.error().error.hint.contains(u"is ollama running"_s));
    }
};

QTEST_GUILESS_MAIN(TestModelClient)
#include "tst_modelclient.moc"
