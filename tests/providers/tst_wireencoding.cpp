// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "conversation.h"
#include "providers/googleschema.h"
#include "providers/history.h"
#include "providers/wireformat.h"

#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;
using config::ModelApi;
using config::ThinkingLevel;

namespace {

ModelCall callOf(const Model &model, const QString &key = u"k"_s)
{
    return {
        .model = model, .credential = {.key = Secret(key)}, .prompt = testing::samplePrompt(model)};
}

QJsonObject bodyOf(const ModelCall &call)
{
    const auto request = wireFormatOf(call.model.api)->encode(call);
    return QJsonDocument::fromJson(request.body).object();
}

// With ' for ".
QJsonObject jsonOf(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

QByteArray headerOf(const ModelCall &call, const char *name)
{
    return wireFormatOf(call.model.api)->encode(call).headers.value(name).value_or("");
}

} // namespace

//! What leaves for a provider. The expected bodies are files, made by hand from the documentation of
//! each interface.
class TestWireEncoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAWholeConversation_data()
    {
        QTest::addColumn<ModelApi>("api");
        QTest::addColumn<QString>("path");
        QTest::newRow("anthropic") << ModelApi::AnthropicMessages << u"/v1/messages"_s;
        QTest::newRow("completions") << ModelApi::OpenAiCompletions << u"/chat/completions"_s;
        QTest::newRow("responses") << ModelApi::OpenAiResponses << u"/responses"_s;
        QTest::newRow("google") << ModelApi::GoogleGenerativeAi
                                << u"/models/m-1:streamGenerateContent?alt=sse"_s;
    }
    void writesAWholeConversation()
    {
        QFETCH(ModelApi, api);
        QFETCH(QString, path);
        const auto call = callOf(testing::sampleModel(api));
        const auto request = wireFormatOf(api)->encode(call);
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.url, QUrl(u"https://api.acme.test"_s + path));
        QCOMPARE(request.headers.value("content-type").value(), "application/json");
        const QString name = QString::fromLatin1(QTest::currentDataTag()) + u"-request.json"_s;
        const auto body = QJsonDocument::fromJson(request.body);
        const auto expected = QJsonDocument::fromJson(testing::testData(name));
        if (body != expected)
            qInfo().noquote() << body.toJson();
        QCOMPARE(body.object().keys(), expected.object().keys());
        QVERIFY(body == expected);
    }

    void sendsTheKeyInItsHeader()
    {
        const auto anthropic = testing::sampleModel(ModelApi::AnthropicMessages);
        QCOMPARE(headerOf(callOf(anthropic), "x-api-key"), "k");
        QCOMPARE(headerOf(callOf(anthropic), "authorization"), "");
        QCOMPARE(headerOf(callOf(anthropic), "anthropic-version"), "2023-06-01");
        const auto token = callOf(anthropic, u"sk-ant-oat01-x"_s);
        QCOMPARE(headerOf(token, "authorization"), "Bearer sk-ant-oat01-x");
        QCOMPARE(headerOf(token, "x-api-key"), "");
        for (const auto api : {ModelApi::OpenAiCompletions, ModelApi::OpenAiResponses})
            QCOMPARE(headerOf(callOf(testing::sampleModel(api)), "authorization"), "Bearer k");
        const auto google = testing::sampleModel(ModelApi::GoogleGenerativeAi);
        QCOMPARE(headerOf(callOf(google), "x-goog-api-key"), "k");
        QCOMPARE(headerOf(callOf(google, {}), "x-goog-api-key"), "");
    }

    void leavesOutWhatAModelCannot()
    {
        for (const auto api : {ModelApi::AnthropicMessages, ModelApi::OpenAiCompletions,
                               ModelApi::OpenAiResponses, ModelApi::GoogleGenerativeAi}) {
            auto model = testing::sampleModel(api);
            model.reasoning = false;
            model.seesImages = false;
            auto call = callOf(model);
            call.prompt.messages.erase(call.prompt.messages.begin() + 1,
                                       call.prompt.messages.end());
            const QByteArray body = wireFormatOf(api)->encode(call).body;
            for (const char *word : {"think", "reason", "effort", "aW1hZ2U=", "developer"})
                QVERIFY2(!body.contains(word), body.constData());
        }
    }

    void asksForThinkingInTheBudgetOfTheModel_data()
    {
        QTest::addColumn<ThinkingLevel>("level");
        QTest::addColumn<int>("mostTokens");
        QTest::addColumn<int>("budget");
        QTest::addColumn<int>("maxTokens");
        QTest::newRow("off") << ThinkingLevel::Off << 64000 << 0 << 32000;
        QTest::newRow("minimal") << ThinkingLevel::Minimal << 64000 << 1024 << 33024;
        QTest::newRow("high") << ThinkingLevel::High << 64000 << 16384 << 48384;
        QTest::newRow("xhigh") << ThinkingLevel::XHigh << 64000 << 16384 << 48384;
        QTest::newRow("short model") << ThinkingLevel::High << 8192 << 7168 << 8192;
        QTest::newRow("tiny model") << ThinkingLevel::High << 1500 << 0 << 1500;
    }
    void asksForThinkingInTheBudgetOfTheModel()
    {
        QFETCH(ThinkingLevel, level);
        QFETCH(int, mostTokens);
        QFETCH(int, budget);
        QFETCH(int, maxTokens);
        auto call = callOf(testing::sampleModel(ModelApi::AnthropicMessages));
        call.prompt.thinking = level;
        call.prompt.temperature = 0.5;
        call.model.maxTokens = mostTokens;
        const QJsonObject body = bodyOf(call);
        QCOMPARE(body["max_tokens"_L1].toInt(), maxTokens);
        QCOMPARE(body["thinking"_L1].toObject()["budget_tokens"_L1].toInt(), budget);
        QCOMPARE(body.contains("temperature"_L1), budget == 0);
    }

    void followsTheCompatSwitches()
    {
        auto mistral = callOf(testing::sampleModel(ModelApi::OpenAiCompletions, u"mistral/m"_s));
        QJsonObject body = bodyOf(mistral);
        QVERIFY(body.contains("max_tokens"_L1));
        QVERIFY(!body.contains("store"_L1));
        const QJsonArray turns = body["messages"_L1].toArray();
        QCOMPARE(turns[0].toObject()["role"_L1], "system"_L1);
        QCOMPARE(turns[3].toObject()["name"_L1], "weather"_L1);
        QCOMPARE(turns[3].toObject()["tool_call_id"_L1].toString().size(), 9);
        QCOMPARE(turns[2].toObject()["content"_L1], "A thought.Let me see."_L1);

        body = bodyOf(callOf(testing::sampleModel(ModelApi::OpenAiCompletions, u"zai/glm"_s)));
        QCOMPARE(body["thinking"_L1].toObject()["type"_L1], "enabled"_L1);
        QVERIFY(!body.contains("reasoning_effort"_L1));

        auto own = callOf(testing::sampleModel(ModelApi::OpenAiCompletions));
        own.model.compat = {.supportsStore = false,
                            .supportsDeveloperRole = false,
                            .supportsReasoningEffort = false,
                            .maxTokensField = u"max_tokens"_s};
        body = bodyOf(own);
        QVERIFY(!body.contains("store"_L1));
        QVERIFY(!body.contains("reasoning_effort"_L1));
        QVERIFY(body.contains("max_tokens"_L1));
        QCOMPARE(body["messages"_L1].toArray()[0].toObject()["role"_L1], "system"_L1);

        const auto relayed = testing::sampleModel(ModelApi::OpenAiCompletions,
                                                  u"openrouter/anthropic/claude-opus-4.5"_s);
        const auto last = bodyOf(callOf(relayed))["messages"_L1].toArray().last().toObject();
        QVERIFY(last["content"_L1].toArray()[0].toObject().contains("cache_control"_L1));
    }

    void keepsAPromptCachedForAnHour()
    {
        auto call = callOf(testing::sampleModel(ModelApi::AnthropicMessages));
        call.prompt.cache = CacheRetention::Long;
        const auto system = bodyOf(call)["system"_L1].toArray()[0].toObject();
        QCOMPARE(system["cache_control"_L1].toObject()["ttl"_L1], "1h"_L1);
        call.prompt.cache = CacheRetention::None;
        QVERIFY(!wireFormatOf(call.model.api)->encode(call).body.contains("cache_control"));
    }

    void tellsGoogleWhatItDidNotSignAsAStory()
    {
        auto model = testing::sampleModel(ModelApi::GoogleGenerativeAi, u"google/gemini-3-flash"_s);
        const QByteArray body = wireFormatOf(model.api)->encode(callOf(model)).body;
        QVERIFY(body.contains("[Earlier tool call: weather with arguments {}]"));
        QVERIFY(body.contains("[Result of weather: No result provided]"));
        QVERIFY(body.contains("\"thinkingLevel\":\"LOW\""));
        QVERIFY(body.contains("\"thoughtSignature\":\"c2ln\""));
    }

    void scrubsSchemasForGoogle()
    {
        const QJsonObject schema =
            jsonOf("{'type': 'object', '$defs': {'day': {'type': 'string', 'format': 'date'}},"
                   " 'properties': {"
                   "   'day': {'$ref': '#/$defs/day'},"
                   "   'unit': {'anyOf': [{'const': 'c'}, {'const': 'f'}, {'type': 'null'}]},"
                   "   'note': {'anyOf': [{'type': 'string', 'maxLength': 9}, {'type': 'null'}]},"
                   "   'kind': {'type': ['null', 'integer'], 'const': 3},"
                   "   'list': {'type': 'array', 'items': {'type': 'number', 'minimum': 1}}}}");
        const QJsonObject clean =
            jsonOf("{'type': 'object', 'properties': {"
                   "   'day': {'type': 'string'},"
                   "   'unit': {'type': 'string', 'enum': ['c', 'f']},"
                   "   'note': {'type': 'string'},"
                   "   'kind': {'type': 'integer', 'enum': [3]},"
                   "   'list': {'type': 'array', 'items': {'type': 'number'}}}}");
        QCOMPARE(googleSchema(schema), clean);
        const QJsonObject endless =
            jsonOf("{'$defs': {'a': {'type': 'array', 'items': {'$ref': '#/$defs/a'}}},"
                   " 'properties': {'a': {'$ref': '#/$defs/a'}}}");
        QVERIFY(googleSchema(endless).contains("properties"_L1));
    }

    void keepsDifferentToolIdsApart()
    {
        QCOMPARE(plainToolId(u"call_a-1"_s, 40), u"call_a-1"_s);
        const QString one = plainToolId(QString(100, u'x') + u'1', 40);
        const QString two = plainToolId(QString(100, u'x') + u'2', 40);
        QCOMPARE(one.size(), 40);
        QVERIFY(one != two);
        QVERIFY(plainToolId(u"a|b"_s, 40) != plainToolId(u"a/b"_s, 40));
        QCOMPARE(mistralToolId(u"abcDEF123"_s), u"abcDEF123"_s);
        QCOMPARE(mistralToolId(u"call_1"_s).size(), 9);
    }

    void givesEachCallTheNextResultOfItsId()
    {
        const auto model = testing::sampleModel(ModelApi::OpenAiCompletions);
        std::vector<Message> messages;
        for (const QString &said : {u"first"_s, u"second"_s}) {
            messages.emplace_back(
                AssistantMessage{.content = {ToolCallBlock{.id = u"0"_s, .name = u"t"_s}}});
            messages.emplace_back(
                ToolResultMessage{.toolCallId = u"0"_s, .content = {TextBlock{.text = said}}});
        }
        messages.emplace_back(
            ToolResultMessage{.toolCallId = u"orphan"_s, .content = {TextBlock{.text = u"x"_s}}});
        const auto same = [](const QString &id) { return id; };
        const auto prepared = preparedHistory(messages, model, same);
        QCOMPARE(prepared.size(), size_t(4));
        QCOMPARE(joinedText(std::get<ToolResultMessage>(prepared[1]).content), u"first"_s);
        QCOMPARE(joinedText(std::get<ToolResultMessage>(prepared[3]).content), u"second"_s);
    }

    void dropsHalvesOfSurrogatePairs()
    {
        QCOMPARE(wellFormed(u"a\xD83C\xDF26z"_s), u"a\xD83C\xDF26z"_s);
        QCOMPARE(wellFormed(u"\xD83C"
                            "a\xDF26\xD83Cz\xD83C"_s),
                 u"az"_s);
    }
};

QTEST_GUILESS_MAIN(TestWireEncoding)
#include "tst_wireencoding.moc"
