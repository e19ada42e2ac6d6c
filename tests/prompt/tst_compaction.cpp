// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/compaction.h"
#include "prompt/summarychunks.h"
#include "prompt/tokenestimate.h"
#include "tests/prompt/messages.h"
#include "tests/prompt/transcripttext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;
using namespace claw::testing;

namespace {

QCoro::Task<Result<QString>> soon(Result<QString> answer)
{
    co_return answer;
}

//! A model that answers with `S1`, `S2` and so on, and remembers what it was asked.
struct ScriptedModel
{
    QStringList asked;
    std::vector<int> sizes;
    std::function<std::optional<Error>(const QString &text)> fault;

    SummaryCall call()
    {
        return [this](const QString &, const QString &text, int maxTokens) {
            asked.append(text);
            sizes.push_back(maxTokens);
            const auto error = fault ? fault(text) : std::nullopt;
            return soon(error ? Result<QString>(tl::unexpected(*error))
                              : Result<QString>(u"S%1"_s.arg(asked.size())));
        };
    }
};

Error refusal(bool retryable = false)
{
    return {
        .code = ErrorCode::InvalidRequest, .message = u"no"_s, .hint = {}, .retryable = retryable};
}

CompactionOrder orderOf(ScriptedModel &model, MessageRun history, MessageRun prefix = {})
{
    return {.plan = {.history = std::move(history),
                     .turnPrefix = std::move(prefix),
                     .firstKeptEntryId = u"k"_s,
                     .tokensBefore = 1000},
            .budget = compactionBudget({}, 200'000),
            .call = model.call()};
}

QJsonObject fieldsOf(const CompactionOrder &order)
{
    const auto entry = QCoro::waitFor(compact(order));
    return entry ? entry->fields : QJsonObject();
}

QString summaryIn(const CompactionOrder &order)
{
    return fieldsOf(order).value("summary"_L1).toString();
}

QString sized(int tokens)
{
    return QString(tokens * 4, u'x');
}

} // namespace

//! A long conversation becomes a summary.
class tst_Compaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEntryHoldsTheSummaryAndWhatItStandsFor()
    {
        ScriptedModel model;
        auto order = orderOf(model, {asked(u"q"_s), called(u"1"_s), failed(u"1"_s, u"gone"_s)});
        order.focus = u"the bridge"_s;
        const auto entry = QCoro::waitFor(compact(order));
        QVERIFY(entry);
        QCOMPARE(entry->type, u"compaction"_s);
        QCOMPARE(entry->fields.value("summary"_L1).toString(),
                 u"S1\n\n## Tool Failures\n- exec: gone\n\n<read-files>\na.txt\n</read-files>"_s);
        QCOMPARE(entry->fields.value("firstKeptEntryId"_L1).toString(), u"k"_s);
        QCOMPARE(entry->fields.value("tokensBefore"_L1).toInt(), 1000);
        QCOMPARE(entry->fields.value("details"_L1).toObject().value("readFiles"_L1).toArray(),
                 QJsonArray{u"a.txt"_s});
        QCOMPARE(model.sizes, std::vector<int>{16'000});
        QVERIFY(model.asked.first().startsWith("<conversation>\n[User]: q\n"_L1));
        QVERIFY(model.asked.first().endsWith("\n\nAdditional focus: the bridge"_L1));
        for (const auto &heading : {"## Goal"_L1, "## Constraints & Preferences"_L1, "### Done"_L1,
                                    "### In Progress"_L1, "### Blocked"_L1, "## Key Decisions"_L1,
                                    "## Next Steps"_L1, "## Critical Context"_L1})
            QVERIFY2(model.asked.first().contains(heading), heading.data());
    }

    void whatTheEntryLeavesIsReadBack()
    {
        ScriptedModel model;
        const QJsonObject fields = fieldsOf(orderOf(model, {asked(u"q"_s), called(u"1"_s)}));
        QByteArray text = transcriptOf({headerLine(), userLine(u"k"_s, "null", u"kept"_s),
                                        entryLine(u"compaction"_s, u"c"_s, "\"k\"", fields),
                                        replyLine(u"r"_s, "\"c\"", u"later"_s)});
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto conversation = readConversation(buffer, {});
        QCOMPARE(conversation.compacted.value().readFiles, QStringList(u"a.txt"_s));
        QCOMPARE(toldBy(conversation.messages).sliced(1),
                 QStringList({u"user: kept"_s, u"assistant: later"_s}));
    }

    void anOldSummaryIsCarriedOn()
    {
        ScriptedModel model;
        auto order = orderOf(model, {asked(u"q"_s)});
        order.plan.previous =
            Compacted{.summary = u"OLD"_s, .readFiles = {}, .modifiedFiles = {u"m"_s}};
        QCOMPARE(summaryIn(order), u"S1\n\n<modified-files>\nm\n</modified-files>"_s);
        QVERIFY(model.asked.first().contains("<previous-summary>\nOLD\n</previous-summary>"_L1));
    }

    void theBeginningOfATurnIsSummarisedByItself()
    {
        ScriptedModel model;
        const auto order = orderOf(model, {asked(u"q"_s)}, {asked(u"long"_s), called(u"1"_s)});
        QVERIFY(summaryIn(order).startsWith(
            "S1\n\n---\n\n**Turn Context (split turn):**\n\nS2\n\n<read-files>"_L1));
        QCOMPARE(model.sizes, std::vector<int>({16'000, 10'000}));
        QVERIFY(model.asked.last().contains("## Original Request"_L1));

        ScriptedModel fresh;
        QVERIFY(summaryIn(orderOf(fresh, {}, {asked(u"long"_s)}))
                    .startsWith("No prior history.\n\n---"_L1));
        QCOMPARE(fresh.asked.size(), 1);
    }

    void aLongHistoryIsSummarisedInHalvesAndMerged()
    {
        ScriptedModel model;
        MessageRun history;
        for (int i = 0; i < 10; ++i)
            history.push_back(asked(sized(15'000)));
        auto order = orderOf(model, history);
        order.plan.previous = Compacted{.summary = u"OLD"_s, .readFiles = {}, .modifiedFiles = {}};
        QCOMPARE(summaryIn(order), u"S3"_s);
        QCOMPARE(model.asked.size(), 3);
        QVERIFY(model.asked.last().contains("[User]: OLD\n\n[User]: S1\n\n[User]: S2"_L1));
        // In the mode `default` it is one call, however long.
        ScriptedModel plain;
        auto whole = orderOf(plain, history);
        whole.mode = config::CompactionMode::Default;
        QCOMPARE(summaryIn(whole), u"S1"_s);
    }

    void whatIsTooLargeIsLeftOutWhenItDoesNotWorkWithIt()
    {
        ScriptedModel model;
        model.fault = [](const QString &text) {
            return text.size() > 400'000 ? std::optional(refusal()) : std::nullopt;
        };
        const QString summary =
            summaryIn(orderOf(model, {asked(u"small"_s), asked(sized(110'000))}));
        QVERIFY(summary.endsWith("\n\n[Large user (~110K tokens) omitted from summary]"_L1));
        QVERIFY(model.asked.last().contains("[User]: small"_L1));
    }

    void aRefusalLeavesAStandIn()
    {
        ScriptedModel model;
        model.fault = [](const QString &) { return std::optional(refusal()); };
        auto order = orderOf(model, {asked(u"q"_s), failed(u"1"_s, u"gone"_s)});
        order.plan.previous = Compacted{.summary = u"OLD"_s, .readFiles = {}, .modifiedFiles = {}};
        const QString summary = summaryIn(order);
        QVERIFY(summary.startsWith("OLD\n\n"_L1));
        QVERIFY(summary.endsWith("\n\n## Tool Failures\n- exec: gone"_L1));
    }

    void aFaultThatPassesFailsTheCompaction()
    {
        ScriptedModel model;
        model.fault = [](const QString &) { return std::optional(refusal(true)); };
        const auto retryable = QCoro::waitFor(compact(orderOf(model, {asked(u"q"_s)})));
        QVERIFY(!retryable);
        QVERIFY(retryable.error().retryable);

        model.fault = [](const QString &) { return std::optional(refusal()); };
        auto order = orderOf(model, {asked(u"q"_s)});
        order.mode = config::CompactionMode::Default;
        QVERIFY(!QCoro::waitFor(compact(order)));
    }

    void aStopEndsIt()
    {
        ScriptedModel model;
        std::stop_source stop;
        auto order = orderOf(model, {asked(u"q"_s)}, {asked(u"p"_s)});
        order.stop = stop.get_token();
        model.fault = [&stop](const QString &) {
            stop.request_stop();
            return std::optional<Error>();
        };
        const auto stopped = QCoro::waitFor(compact(order));
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Aborted);
        QCOMPARE(model.asked.size(), 1);
    }

    void theOldestGoWhenWhatStaysIsLarge()
    {
        ScriptedModel model;
        auto order =
            orderOf(model, {asked(u"first"_s), asked(sized(60'000)), asked(sized(60'000))});
        order.plan.tokensBefore = 230'000;
        QVERIFY(!summaryIn(order).isEmpty());
        for (const QString &text : std::as_const(model.asked))
            QVERIFY(!text.contains("first"_L1));
    }

    void aHistoryOfManyWindowsLosesItsOldestParts()
    {
        ScriptedModel model;
        MessageRun history{asked(u"first"_s)};
        for (int i = 0; i < 64; ++i)
            history.push_back(asked(sized(50'000)));
        QVERIFY(!summaryIn(orderOf(model, history)).isEmpty());
        QVERIFY2(model.asked.size() <= 40, qPrintable(QString::number(model.asked.size())));
        for (const QString &text : std::as_const(model.asked))
            QVERIFY(!text.contains("first"_L1));
    }

    void chunksHoldWhatFits()
    {
        const MessageRun messages{asked(sized(5)), asked(sized(5)), asked(sized(20)),
                                  asked(sized(5))};
        const auto chunks = chunksOf(messages, 10);
        QCOMPARE(chunks.size(), 3U);
        QCOMPARE(chunks[0].size(), 2U);
        QCOMPARE(estimatedTokens(chunks[1]), 20);
        QVERIFY(chunksOf({}, 10).empty());
        QCOMPARE(halvesOf(messages).size(), 2U);
        QCOMPARE(halvesOf({asked(u"x"_s)}).size(), 1U);
        QVERIFY(halvesOf({}).empty());
    }

    void chunksShrinkWhenMessagesAreLarge()
    {
        QCOMPARE(chunkTokensFor({asked(sized(100))}, 100'000), 40'000);
        QCOMPARE(chunkTokensFor({asked(sized(10'000))}, 100'000), 16'000);
        QCOMPARE(chunkTokensFor({asked(sized(50'000))}, 100'000), 15'000);
        QVERIFY(isOversized(asked(sized(42'000)), 100'000));
        QVERIFY(!isOversized(asked(sized(41'000)), 100'000));
    }
};

QTEST_GUILESS_MAIN(tst_Compaction)
#include "tst_compaction.moc"
