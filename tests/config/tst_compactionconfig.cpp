// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/compactionreader.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::config;

//! What `agents.defaults` says about contexts that grow too long.
class tst_CompactionConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCompaction()
    {
        const CompactionConfig defaults = readCompaction({});
        QCOMPARE(defaults.mode, CompactionMode::Safeguard);
        QCOMPARE(defaults.reserveTokensFloor, 20'000);
        QVERIFY(defaults.memoryFlush.enabled);
        QCOMPARE(defaults.memoryFlush.softThresholdTokens, 4000);

        const QJsonObject flush{{u"enabled"_s, false},
                                {u"softThresholdTokens"_s, 1},
                                {u"prompt"_s, u"write"_s},
                                {u"systemPrompt"_s, u"be quick"_s}};
        const CompactionConfig read = readCompaction(
            {{u"mode"_s, u"default"_s}, {u"reserveTokensFloor"_s, 7}, {u"memoryFlush"_s, flush}});
        QCOMPARE(read.mode, CompactionMode::Default);
        QCOMPARE(read.reserveTokensFloor, 7);
        QVERIFY(!read.memoryFlush.enabled);
        QCOMPARE(read.memoryFlush.softThresholdTokens, 1);
        QCOMPARE(read.memoryFlush.prompt, u"write"_s);
        QCOMPARE(read.memoryFlush.systemPrompt, u"be quick"_s);
    }

    void readsContextPruning()
    {
        const QJsonObject section{
            {u"mode"_s, u"cache-ttl"_s},
            {u"ttl"_s, u"2h"_s},
            {u"keepLastAssistants"_s, 1},
            {u"softTrimRatio"_s, 0.1},
            {u"hardClearRatio"_s, 0.2},
            {u"minPrunableToolChars"_s, 10},
            {u"tools"_s, QJsonObject{{u"deny"_s, QJsonArray{u" Read "_s, u" "_s}}}},
            {u"softTrim"_s, QJsonObject{{u"maxChars"_s, 3}, {u"headChars"_s, 1}}},
            {u"hardClear"_s, QJsonObject{{u"enabled"_s, false}, {u"placeholder"_s, u" gone "_s}}}};
        const ContextPruningConfig pruning = readContextPruning(section);
        QCOMPARE(pruning.mode, ContextPruningMode::CacheTtl);
        QCOMPARE(pruning.ttl.count(), 2 * 60 * 60'000);
        QCOMPARE(pruning.keepLastAssistants, 1);
        QCOMPARE(pruning.softTrimRatio, 0.1);
        QCOMPARE(pruning.hardClearRatio, 0.2);
        QCOMPARE(pruning.minPrunableToolChars, 10);
        QCOMPARE(pruning.denyTools, QStringList(u"read"_s));
        QCOMPARE(pruning.softTrimMaxChars, 3);
        QCOMPARE(pruning.softTrimHeadChars, 1);
        QCOMPARE(pruning.softTrimTailChars, 1500);
        QVERIFY(!pruning.hardClear);
        QCOMPARE(pruning.placeholder, u"gone"_s);
        QCOMPARE(readContextPruning({{u"ttl"_s, u"soon"_s}}).ttl.count(), 5 * 60'000);
    }
};

QTEST_GUILESS_MAIN(tst_CompactionConfig)
#include "tst_compactionconfig.moc"
