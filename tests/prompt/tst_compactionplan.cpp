// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/compactionplan.h"
#include "prompt/tokenestimate.h"
#include "tests/prompt/messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;
using namespace claw::testing;

namespace {

//! Entries are called e0, e1 and so on.
Conversation conversationOf(std::vector<providers::Message> messages)
{
    Conversation conversation;
    for (size_t i = 0; i < messages.size(); ++i)
        conversation.entryIds.push_back(u"e%1"_s.arg(i));
    conversation.messages = std::move(messages);
    conversation.estimatedTokens = 12'345;
    return conversation;
}

QString sized(int tokens)
{
    return QString(tokens * 4, u'x');
}

} // namespace

//! When a conversation is too long, and where it is cut.
class tst_CompactionPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBudgetIsThatOfTheReferenceInALargeWindow()
    {
        config::CompactionConfig config;
        const auto budget = compactionBudget(config, 200'000);
        QCOMPARE(budget.reserveTokens, 20'000);
        QCOMPARE(budget.keepRecentTokens, 20'000);
        QCOMPARE(budget.threshold(), 180'000);
        config.reserveTokensFloor = 0;
        QCOMPARE(compactionBudget(config, 200'000).reserveTokens, 16'384);
        config.reserveTokensFloor = 50'000;
        QCOMPARE(compactionBudget(config, 200'000).reserveTokens, 50'000);
    }

    void aSmallWindowLeavesRoomForAllParts()
    {
        const auto budget = compactionBudget({}, 16'000);
        QCOMPARE(budget.threshold(), 8000);
        QCOMPARE(budget.keepRecentTokens, 4000);
    }

    void itCutsAtATurn()
    {
        const auto plan = planCompaction(conversationOf({asked(u"old"_s), answered(sized(50)),
                                                         asked(u"new"_s), answered(sized(50))}),
                                         51);
        QVERIFY(plan);
        QCOMPARE(plan->firstKeptEntryId, u"e2"_s);
        QCOMPARE(plan->history.size(), 2U);
        QVERIFY(plan->turnPrefix.empty());
        QCOMPARE(plan->tokensBefore, 12'345);
        QVERIFY(!plan->previous);
    }

    void aCutInsideATurnKeepsCallsAndResultsTogether()
    {
        const auto plan = planCompaction(
            conversationOf({asked(u"old"_s), answered(u"a"_s), asked(u"long"_s), called(u"t1"_s),
                            returned(u"t1"_s, sized(50)), called(u"t2"_s),
                            returned(u"t2"_s, sized(10)), answered(u"b"_s)}),
            40);
        QVERIFY(plan);
        // The budget ends in the first result; the next place to cut is the second call.
        QCOMPARE(plan->firstKeptEntryId, u"e5"_s);
        QCOMPARE(plan->history.size(), 2U);
        QCOMPARE(plan->turnPrefix.size(), 3U);
    }

    void aHugeResultAtTheEndDoesNotPreventACut()
    {
        const auto plan =
            planCompaction(conversationOf({asked(u"old"_s), answered(u"a"_s), asked(u"q"_s),
                                           called(u"t"_s), returned(u"t"_s, sized(500))}),
                           40);
        QVERIFY(plan);
        QCOMPARE(plan->firstKeptEntryId, u"e3"_s);
        QCOMPARE(plan->history.size(), 2U);
        QCOMPARE(plan->turnPrefix.size(), 1U);
    }

    void whatTheLastCompactionKeptIsPartOfTheNext()
    {
        auto conversation =
            conversationOf({asked(u"summary"_s), asked(u"kept"_s), answered(sized(50)),
                            asked(u"new"_s), answered(sized(50))});
        conversation.compacted = Compacted{.summary = u"SUM\n\n<read-files>\na\n</read-files>"_s,
                                           .readFiles = {u"a"_s},
                                           .modifiedFiles = {}};
        const auto plan = planCompaction(conversation, 51);
        QVERIFY(plan);
        QCOMPARE(plan->history.size(), 2U);
        QCOMPARE(plan->firstKeptEntryId, u"e3"_s);
        QCOMPARE(plan->previous.value().summary, u"SUM"_s);
        QCOMPARE(plan->previous->readFiles, QStringList(u"a"_s));
    }

    void thereMayBeNothingToSummarise()
    {
        QVERIFY(!planCompaction({}, 10));
        QVERIFY(!planCompaction(conversationOf({asked(u"q"_s), answered(u"a"_s)}), 1000));
        auto onlySummary = conversationOf({asked(u"summary"_s)});
        onlySummary.compacted.emplace();
        QVERIFY(!planCompaction(onlySummary, 10));
        auto nameless = conversationOf({asked(u"q"_s), answered(sized(50)), asked(u"q"_s)});
        nameless.entryIds = {{}, {}, {}};
        QVERIFY(!planCompaction(nameless, 10));
    }

    void memoriesAreWrittenOnceBeforeEachCompaction()
    {
        config::CompactionConfig config;
        const auto wants = [&config](const FlushState &state) {
            return wantsMemoryFlush(config, 200'000, state);
        };
        QVERIFY(!wants({.totalTokens = 175'999}));
        QVERIFY(wants({.totalTokens = 176'000}));
        QVERIFY(!wants({.totalTokens = 176'000, .compactionCount = 2, .flushedAtCount = 2}));
        QVERIFY(wants({.totalTokens = 176'000, .compactionCount = 3, .flushedAtCount = 2}));
        config.memoryFlush.enabled = false;
        QVERIFY(!wants({.totalTokens = 190'000}));
        config.memoryFlush.enabled = true;
        config.memoryFlush.softThresholdTokens = 500'000;
        QVERIFY(!wants({.totalTokens = 190'000}));
    }

    void theFlushAlwaysNamesSilence()
    {
        QVERIFY(memoryFlushPrompt({}).contains("NO_REPLY"_L1));
        QVERIFY(memoryFlushSystemPrompt({}).contains("NO_REPLY"_L1));
        config::MemoryFlushConfig config;
        config.prompt = u" Write. "_s;
        config.systemPrompt = u"Say NO_REPLY"_s;
        QVERIFY(memoryFlushPrompt(config).startsWith("Write.\n\n"_L1));
        QVERIFY(memoryFlushPrompt(config).contains("NO_REPLY"_L1));
        QCOMPARE(memoryFlushSystemPrompt(config), u"Say NO_REPLY"_s);
    }
};

QTEST_GUILESS_MAIN(tst_CompactionPlan)
#include "tst_compactionplan.moc"
