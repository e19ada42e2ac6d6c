// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/runtrace.h"
#include "providers/message.h"
#include "sessions/transcriptwriter.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;

namespace {

//! A transcript as runs of ours write it.
struct Bench
{
    QTemporaryDir dir;
    QString path = dir.filePath(u"s.jsonl"_s);

    void append(const sessions::NewEntry &entry) const
    {
        const auto appended = sessions::appendToTranscript({.path = path,
                                                            .sessionId = u"0a1b2c3d"_s,
                                                            .workspaceDir = u"/w"_s,
                                                            .mayCreate = true,
                                                            .entries = {entry},
                                                            .nowMs = 1'700'000'000'000});
        if (!appended)
            qFatal("%s", qPrintable(appended.error().message));
    }
    void ask(const QString &key, const QString &text) const
    {
        const providers::UserMessage message{
            .content = {providers::TextBlock{.text = text, .signature = {}}}};
        append({.fields = {{u"message"_s, providers::toJson(message)}}, .idempotencyKey = key});
    }
    void answer(const QString &run, providers::StopReason reason,
                std::vector<providers::OutputBlock> content = {}) const
    {
        const providers::AssistantMessage message{
            .content = std::move(content), .api = {}, .stopReason = reason, .errorMessage = {}};
        append({.fields = {{u"message"_s, providers::toJson(message)}}, .runId = run});
    }
};

const providers::ToolCallBlock call{.id = QStringLiteral("t1"),
                                    .name = QStringLiteral("read"),
                                    .arguments = {},
                                    .thoughtSignature = {}};

} // namespace

//! What a crash left of a run.
class tst_RunTrace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundOfARunThatHasNotBegun()
    {
        const Bench bench;
        QVERIFY(!traceOf(bench.path, u"k1"_s, {u"r1"_s}).userWritten);
        bench.ask(u"k0"_s, u"hello"_s);
        bench.answer(u"r0"_s, providers::StopReason::Stop);
        const auto trace = traceOf(bench.path, u"k1"_s, {u"r1"_s});
        QVERIFY(!trace.userWritten);
        QVERIFY(!trace.answer);
        QVERIFY(!trace.answerFinal);
    }

    void theQuestionIsFoundByItsKey()
    {
        const Bench bench;
        bench.ask(u"k1"_s, u"hello"_s);
        const auto trace = traceOf(bench.path, u"k1"_s, {u"r1"_s});
        QVERIFY(trace.userWritten);
        QCOMPARE(trace.userEntryId.size(), 8);
        QVERIFY(!trace.answer);
        QVERIFY(!traceOf(bench.path, {}, {}).userWritten);
    }

    void theLastAnswerOfTheRunDecides()
    {
        const Bench bench;
        bench.ask(u"k1"_s, u"hello"_s);
        bench.answer(u"r1"_s, providers::StopReason::ToolUse, {call});
        QVERIFY(traceOf(bench.path, u"k1"_s, {u"r1"_s}).answer);
        QVERIFY(!traceOf(bench.path, u"k1"_s, {u"r1"_s}).answerFinal);
        bench.answer(u"r1"_s, providers::StopReason::Stop,
                     {providers::TextBlock{.text = u"done"_s, .signature = {}}});
        bench.answer(u"r2"_s, providers::StopReason::ToolUse, {call});
        const auto trace = traceOf(bench.path, u"k1"_s, {u"r1"_s});
        QVERIFY(trace.answerFinal);
        QCOMPARE(trace.answer.value().value("stopReason"_L1).toString(), u"stop"_s);
    }

    void finalAnswers_data()
    {
        QTest::addColumn<providers::StopReason>("reason");
        QTest::addColumn<bool>("asksForTools");
        QTest::addColumn<bool>("isFinal");
        using providers::StopReason;
        QTest::newRow("stop") << StopReason::Stop << false << true;
        QTest::newRow("length") << StopReason::Length << false << true;
        QTest::newRow("length, with a call") << StopReason::Length << true << false;
        QTest::newRow("tools") << StopReason::ToolUse << true << false;
        QTest::newRow("stopped") << StopReason::Aborted << true << true;
        QTest::newRow("failed") << StopReason::Error << false << false;
    }
    void finalAnswers()
    {
        QFETCH(providers::StopReason, reason);
        QFETCH(bool, asksForTools);
        const Bench bench;
        std::vector<providers::OutputBlock> content;
        if (asksForTools)
            content.emplace_back(call);
        bench.answer(u"r1"_s, reason, content);
        QTEST(traceOf(bench.path, {}, {u"r1"_s}).answerFinal, "isFinal");
    }

    void itIsNotLookedForBeyondTheLimit()
    {
        const Bench bench;
        bench.ask(u"k1"_s, u"hello"_s);
        bench.ask(u"k2"_s, QString(10'000, u'x'));
        QVERIFY(traceOf(bench.path, u"k1"_s, {}).userWritten);
        QVERIFY(!traceOf(bench.path, u"k1"_s, {}, 5000).userWritten);
    }
};

QTEST_GUILESS_MAIN(tst_RunTrace)
#include "tst_runtrace.moc"
