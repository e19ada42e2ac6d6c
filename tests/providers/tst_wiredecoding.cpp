// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "conversation.h"
#include "net/ssestream.h"
#include "providers/wireformat.h"

#include <QTest>

using namespace claw;
using namespace claw::providers;
using namespace Qt::StringLiterals;
using config::ModelApi;

namespace {

//! A decoder fed with a stream cut into pieces.
struct Decoding
{
    explicit Decoding(ModelApi api)
        : model(testing::sampleModel(api))
        , reply(
              model, config::toWord(api), [this](const StreamEvent &event) { note(event); }, {},
              1'700'000'000'000)
        , decoder(wireFormatOf(api)->decoder(model, reply))
    { }

    // One line for each event, in words short enough to compare.
    void note(const StreamEvent &event)
    {
        if (const auto *text = std::get_if<TextPart>(&event)) {
            if (!text->replaced && !text->full.endsWith(text->part))
                qFatal("a part is not the end of the whole");
            texts[text->block] = text->replaced ? text->full : texts[text->block] + text->part;
        } else if (const auto *thought = std::get_if<ThinkingPart>(&event)) {
            texts[thought->block] =
                thought->replaced ? thought->full : texts[thought->block] + thought->part;
        } else if (const auto *call = std::get_if<ToolCallFinished>(&event)) {
            calls.append(call->call.name);
        }
    }

    Decoded feed(const QByteArray &bytes)
    {
        const auto events = sse.feed(bytes);
        for (const auto &event : events.value()) {
            if (auto accepted = decoder->accept(event); !accepted)
                return accepted;
        }
        return {};
    }

    Model model;
    QMap<int, QString> texts;
    QStringList calls;
    ReplyBuilder reply;
    net::SseStream sse;
    std::unique_ptr<StreamDecoder> decoder;
};

QJsonObject decoded(ModelApi api, const QByteArray &stream, qsizetype cut)
{
    Decoding decoding(api);
    if (!decoding.feed(stream.first(cut)) || !decoding.feed(stream.mid(cut))
        || !decoding.decoder->finish())
        return {};
    QJsonObject message = toJson(decoding.reply.take());
    message.insert("events"_L1, QStringList(decoding.texts.values()).join(u'|'));
    message.insert("calls"_L1, decoding.calls.join(u'|'));
    return message;
}

FailureReason failureOf(ModelApi api, const QByteArray &stream)
{
    Decoding decoding(api);
    auto read = decoding.feed(stream);
    if (read)
        read = decoding.decoder->finish();
    return read ? FailureReason::NoKey : read.error().reason; // NoKey: it did not fail.
}

void addFormats()
{
    QTest::addColumn<ModelApi>("api");
    QTest::newRow("anthropic") << ModelApi::AnthropicMessages;
    QTest::newRow("completions") << ModelApi::OpenAiCompletions;
    QTest::newRow("responses") << ModelApi::OpenAiResponses;
    QTest::newRow("google") << ModelApi::GoogleGenerativeAi;
}

} // namespace

//! What comes from a provider. The streams are files, written by hand from the documentation of each
//! interface.
class TestWireDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameReplyWhereverItIsCut_data() { addFormats(); }
    void readsTheSameReplyWhereverItIsCut()
    {
        QFETCH(ModelApi, api);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray stream = testing::testData(name + u"-tools.sse"_s);
        const auto expected =
            QJsonDocument::fromJson(testing::testData(name + u"-reply.json"_s)).object();
        QVERIFY(stream.size() > 500);
        for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
            const QJsonObject message = decoded(api, stream, cut);
            if (message != expected) {
                qInfo().noquote() << "cut at" << cut << QJsonDocument(message).toJson();
                QFAIL("another reply");
            }
        }
    }

    void noticesAStreamThatEndsTooSoon_data() { addFormats(); }
    void noticesAStreamThatEndsTooSoon()
    {
        QFETCH(ModelApi, api);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray stream = testing::testData(name + u"-tools.sse"_s);
        QCOMPARE(failureOf(api, stream), FailureReason::NoKey);
        QCOMPARE(failureOf(api, stream.first(stream.size() / 2)), FailureReason::Network);
    }

    void noticesWhatIsNoJson_data() { addFormats(); }
    void noticesWhatIsNoJson()
    {
        QFETCH(ModelApi, api);
        QCOMPARE(failureOf(api, "data: {\"type\": oops\n\n"), FailureReason::Format);
        QCOMPARE(failureOf(api, "data: [1]\n\n"), FailureReason::Format);
    }

    void survivesAnythingThatIsJson_data() { addFormats(); }
    void survivesAnythingThatIsJson()
    {
        QFETCH(ModelApi, api);
        // Each value of each event is replaced by values of other types.
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray stream = testing::testData(name + u"-tools.sse"_s);
        static const QRegularExpression values(
            u":\\s?(\\x22(?:[^\\x22\\\\]|\\\\.)*\\x22|\\d+|null|true|\\[\\]|\\{\\})"_s);
        const QString text = QString::fromUtf8(stream);
        auto matches = values.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            for (const QString &odd : {u"null"_s, u"-7"_s, u"[{}]"_s}) {
                QString changed = text;
                changed.replace(match.capturedStart(1), match.capturedLength(1), odd);
                Decoding decoding(api);
                auto read = decoding.feed(changed.toUtf8());
                if (read)
                    read = decoding.decoder->finish();
                (void)decoding.reply.take();
            }
        }
    }

    void tellsErrorsInsideTheStream_data()
    {
        QTest::addColumn<ModelApi>("api");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<FailureReason>("reason");
        const auto row = [](const char *name, ModelApi api, const char *data,
                            FailureReason reason) {
            QTest::newRow(name) << api << QByteArray(data) << reason;
        };
        row("anthropic overloaded", ModelApi::AnthropicMessages,
            R"({"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}})",
            FailureReason::Overloaded);
        row("anthropic refusal", ModelApi::AnthropicMessages,
            R"({"type":"message_delta","delta":{"stop_reason":"refusal"},"usage":{}})",
            FailureReason::Refused);
        row("completions", ModelApi::OpenAiCompletions,
            R"({"error":{"code":429,"message":"Rate limit exceeded"}})", FailureReason::RateLimit);
        row("completions in words", ModelApi::OpenAiCompletions,
            R"({"error":"prompt is too long: 5 tokens"})", FailureReason::ContextOverflow);
        row("completions filter", ModelApi::OpenAiCompletions,
            R"({"choices":[{"delta":{},"finish_reason":"content_filter"}]})",
            FailureReason::Refused);
        row("responses failed", ModelApi::OpenAiResponses,
            R"({"type":"response.failed","response":{"error":{"code":"server_error","message":"x"}}})",
            FailureReason::Overloaded);
        row("responses error", ModelApi::OpenAiResponses,
            R"({"type":"error","code":"rate_limit_exceeded","message":"Slow down"})",
            FailureReason::RateLimit);
        row("google", ModelApi::GoogleGenerativeAi,
            R"({"error":{"code":429,"status":"RESOURCE_EXHAUSTED","message":"Quota exceeded"}})",
            FailureReason::RateLimit);
        row("google blocked", ModelApi::GoogleGenerativeAi,
            R"({"promptFeedback":{"blockReason":"SAFETY"}})", FailureReason::Refused);
        row("google safety", ModelApi::GoogleGenerativeAi,
            R"({"candidates":[{"finishReason":"SAFETY"}]})", FailureReason::Refused);
    }
    void tellsErrorsInsideTheStream()
    {
        QFETCH(ModelApi, api);
        QFETCH(QByteArray, data);
        QFETCH(FailureReason, reason);
        QCOMPARE(failureOf(api, "data: " + data + "\n\n"), reason);
    }

    void refusesArgumentsThatAreNoObject()
    {
        const QByteArray call =
            "data: {'choices':[{'delta':{'tool_calls':[{'index':0,'id':'a','function':"
            "{'name':'t','arguments':'[1'}}]},'finish_reason':'tool_calls'}]}\n\n";
        QCOMPARE(failureOf(ModelApi::OpenAiCompletions, QByteArray(call).replace('\'', '"')),
                 FailureReason::Format);
    }

    void takesTheFinishedItemOverItsDeltas()
    {
        Decoding decoding(ModelApi::OpenAiResponses);
        const QByteArray added =
            R"({"type":"response.output_item.added","output_index":0,"item":{"type":"message"}})";
        const QByteArray delta =
            R"({"type":"response.output_text.delta","output_index":0,"delta":"Hallo Wlet"})";
        const QByteArray done =
            R"({"type":"response.output_item.done","output_index":0,"item":{"type":"message",)"
            R"("content":[{"type":"output_text","text":"Hallo Welt"}]}})";
        const QByteArray end =
            R"({"type":"response.incomplete","response":{"status":"incomplete"}})";
        for (const QByteArray &data : {added, delta, done, end})
            QVERIFY(decoding.feed("data: " + data + "\n\n"));
        QVERIFY(decoding.decoder->finish());
        QCOMPARE(decoding.texts.value(0), u"Hallo Welt"_s);
        QCOMPARE(decoding.reply.message().stopReason, StopReason::Length);
    }
};

QTEST_GUILESS_MAIN(TestWireDecoding)
#include "tst_wiredecoding.moc"
