// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/pruning.h"
#include "prompt/tokenestimate.h"
#include "tests/prompt/transcripttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;
using namespace claw::providers;
using namespace claw::testing;

namespace {

TextBlock text(const QString &content)
{
    return {.text = content, .signature = {}};
}

Message question()
{
    return UserMessage{.content = {text(u"q"_s)}};
}

Message reply(qint64 total = 0)
{
    AssistantMessage message{.content = {text(u"a"_s)}, .api = {}, .errorMessage = {}};
    message.usage.total = total;
    return message;
}

Message result(qsizetype chars, const QString &tool = u"exec"_s)
{
    return ToolResultMessage{
        .toolCallId = {}, .toolName = tool, .content = {text(QString(chars, u'x'))}, .details = {}};
}

//! A question and four replies, each with a result of so many characters before it.
std::vector<Message> turns(qsizetype chars, const QString &tool = u"exec"_s)
{
    std::vector<Message> messages{question()};
    for (int i = 0; i < 4; ++i) {
        messages.push_back(result(chars, tool));
        messages.push_back(reply());
    }
    return messages;
}

QString resultText(const std::vector<Message> &messages, size_t place)
{
    return toldBy({messages.at(place)}).first().sliced(6);
}

constexpr qint64 minute = 60'000;

} // namespace

//! What leaves a context first, and how big a context is.
class tst_Pruning : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsDueWhenTheCacheIsCold()
    {
        config::ContextPruningConfig config;
        QVERIFY(!pruningIsDue(config, 0, 100 * minute));
        config.mode = config::ContextPruningMode::CacheTtl;
        QVERIFY(pruningIsDue(config, 0, 5 * minute));
        QVERIFY(!pruningIsDue(config, 0, 5 * minute - 1));
        QVERIFY(!pruningIsDue(config, std::nullopt, 100 * minute));
        config.ttl = {};
        QVERIFY(!pruningIsDue(config, 0, 100 * minute));
    }

    void onlyProvidersThatCacheLikeAnthropicCount()
    {
        QVERIFY(cachesPrompts({.provider = u"anthropic"_s, .model = u"claude"_s}));
        QVERIFY(cachesPrompts({.provider = u"openrouter"_s, .model = u"anthropic/claude"_s}));
        QVERIFY(!cachesPrompts({.provider = u"openrouter"_s, .model = u"meta/llama"_s}));
        QVERIFY(!cachesPrompts({.provider = u"openai"_s, .model = u"gpt"_s}));
    }

    void aSmallContextIsLeftAlone()
    {
        auto messages = turns(5000);
        QVERIFY(!prune(messages, {}, 200'000));
        QCOMPARE(resultText(messages, 1).size(), 5000);
    }

    void longOldResultsAreShortened()
    {
        auto messages = turns(5000);
        QVERIFY(prune(messages, {}, 16'000));
        const QString shortened = resultText(messages, 1);
        QVERIFY(shortened.startsWith(QString(1500, u'x') + u"\n...\n"_s + QString(1500, u'x')));
        QVERIFY(shortened.endsWith("of 5000 characters.]"_L1));
        // The third last reply and what follows it are protected.
        QCOMPARE(resultText(messages, 5).size(), 5000);
        QCOMPARE(resultText(messages, 7).size(), 5000);
    }

    void thenTheOldestGoAltogether()
    {
        config::ContextPruningConfig config;
        config.keepLastAssistants = 0;
        config.minPrunableToolChars = 1000;
        auto messages = turns(4000); // Just short enough not to be shortened.
        QVERIFY(prune(messages, config, 6000)); // 24 000 characters: two must go.
        QCOMPARE(resultText(messages, 1), config.placeholder);
        QCOMPARE(resultText(messages, 3), config.placeholder);
        QCOMPARE(resultText(messages, 5).size(), 4000);

        auto untouched = turns(4000);
        config.hardClear = false;
        QVERIFY(!prune(untouched, config, 6000));
        config.hardClear = true;
        config.minPrunableToolChars = 50'000;
        QVERIFY(!prune(untouched, config, 6000));
    }

    void someThingsAreNeverTouched()
    {
        config::ContextPruningConfig config;
        config.keepLastAssistants = 3;
        std::vector<Message> early{result(9000), question(), reply(), reply(), reply(), reply()};
        QVERIFY(!prune(early, config, 1000)); // Before the first question.

        auto withImage = turns(5000);
        std::get<ToolResultMessage>(withImage[1])
            .content.emplace_back(ImageBlock{.base64 = "AA", .mimeType = u"image/png"_s});
        std::get<ToolResultMessage>(withImage[3]).content = {text(u"short"_s)};
        QVERIFY(!prune(withImage, config, 1000));

        std::vector<Message> few{question(), result(9000), reply(), reply()};
        QVERIFY(!prune(few, config, 1000)); // Fewer replies than are protected.
    }

    void toolsAreChosenByPattern()
    {
        config::ContextPruningConfig config;
        config.allowTools = {u"web_*"_s, u"exec"_s};
        config.denyTools = {u"web_search"_s};
        const auto isPruned = [&config](const QString &tool) {
            auto messages = turns(5000, tool);
            return prune(messages, config, 16'000);
        };
        QVERIFY(isPruned(u"Exec"_s));
        QVERIFY(isPruned(u"web_fetch"_s));
        QVERIFY(!isPruned(u"web_search"_s));
        QVERIFY(!isPruned(u"read"_s));
        config.allowTools.clear();
        QVERIFY(isPruned(u"read"_s));
        config.denyTools = {u"*"_s};
        QVERIFY(!isPruned(u"read"_s));
    }

    void fourCharactersAreAToken()
    {
        QCOMPARE(estimatedTokens(question()), 1);
        QCOMPARE(estimatedTokens(result(401)), 101);
        const Message picture = ToolResultMessage{
            .toolCallId = {},
            .toolName = {},
            .content = {ImageBlock{.base64 = QByteArray(100'000, 'A'), .mimeType = {}}},
            .details = {}};
        QCOMPARE(estimatedTokens(picture), 1200);
        const Message call =
            AssistantMessage{.content = {ToolCallBlock{.id = u"t"_s,
                                                       .name = u"read"_s,
                                                       .arguments = {{u"path"_s, u"a"_s}},
                                                       .thoughtSignature = {}}},
                             .api = {},
                             .errorMessage = {}};
        QCOMPARE(estimatedTokens(call), 4); // read{"path":"a"}
    }

    void theProvidersCountIsTakenWhereThereIsOne()
    {
        const std::vector<Message> messages{question(), reply(5000), result(40), reply(0)};
        QCOMPARE(contextTokens(messages, 0), 5011);
        QCOMPARE(contextTokens(messages, 2), 1 + 1 + 10 + 1); // Counted before a compaction.
    }
};

QTEST_GUILESS_MAIN(tst_Pruning)
#include "tst_pruning.moc"
