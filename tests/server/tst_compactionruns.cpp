// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "chatbench.h"
#include "tests/support/scriptedserver.h"
#include "tools/builtintools.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace claw;
using testing::ChatBench;
using testing::ScriptedServer;

namespace {

// A window of 40000 tokens leaves 20000 for the conversation and wants memories from 16000 on.
constexpr int replyTokens = 100;

//! A model that says what a test wrote down, and notes what it was asked.
struct ScriptedModel
{
    ScriptedServer server;
    QStringList asked; //!< The bodies.
    qint64 billed = 0; //!< Tokens.
    std::function<QByteArray(const QString &body)> say;

    ScriptedModel()
    {
        server.answer = [this](const ScriptedServer::Request &request) {
            asked.append(QString::fromUtf8(request.body));
            return ScriptedServer::Play{.bytes = ScriptedServer::events(say(asked.last()))};
        };
    }

    QByteArray text(const QByteArray &words, int promptTokens)
    {
        return QByteArray(R"(data: {"choices":[{"delta":{"content":")") + words
            + R"("},"finish_reason":"stop"}]})" + "\n\n" + ending(promptTokens);
    }
    QByteArray writing(const QByteArray &path, int promptTokens)
    {
        const QByteArray arguments = R"({\"path\":\")" + path + R"(\",\"content\":\"likes tea\"})";
        return QByteArray(R"(data: {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"call_1",)"
                          R"("function":{"name":"write","arguments":")")
            + arguments + R"("}}]},"finish_reason":"tool_calls"}]})" + "\n\n"
            + ending(promptTokens);
    }

private:
    QByteArray ending(int promptTokens)
    {
        billed += promptTokens + replyTokens;
        return R"(data: {"choices":[],"usage":{"prompt_tokens":)" + QByteArray::number(promptTokens)
            + R"(,"completion_tokens":)" + QByteArray::number(replyTokens)
            + "}}\n\ndata: [DONE]\n\n";
    }
};

QByteArray configFor(const ScriptedModel &model, const QString &workspace)
{
    return QByteArray("{agents: {defaults: {model: {primary: 'one/m'}, skipBootstrap: true, "
                      "workspace: '%1'}}, models: {providers: {one: {baseUrl: '%2', apiKey: 'k', "
                      "api: 'openai-completions', models: [{id: 'm', name: 'M', "
                      "contextWindow: 40000, maxTokens: 4000}]}}}}")
        .replace("%1", workspace.toUtf8())
        .replace("%2", model.server.url().toEncoded());
}

struct Bench
{
    QTemporaryDir workspace;
    ScriptedModel model;
    ChatBench chat{configFor(model, workspace.path())};

    Bench() { tools::addFileTools(chat.tester.tools(), chat.tester.paths()); }

    QString answerTo(const QString &text, const QString &runId)
    {
        chat.send(text, runId);
        const QString answer = chat.finalText(runId);
        if (!QTest::qWaitFor([this] { return !chat.tester.runner.isBusy(u"agent:main:main"_s); }))
            return {};
        return answer;
    }
    QJsonObject entry() { return chat.tester.sessions.stores().target(u"main"_s).entry(); }
    QList<QJsonObject> transcript()
    {
        const QDir dir(chat.tester.paths().stateDir + u"/agents/main/sessions"_s);
        QList<QJsonObject> lines;
        for (const QString &name : dir.entryList({u"*.jsonl"_s})) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : file.readAll().split('\n'))
                lines.append(QJsonDocument::fromJson(line).object());
        }
        return lines;
    }
};

} // namespace

//! A conversation that outgrows the window of its model.
class tst_CompactionRuns : public QObject
{
    Q_OBJECT

    //! Two long answers, after which the window is nearly full.
    static void fill(Bench &bench)
    {
        bench.model.say = [&bench](const QString &body) {
            const bool isFirst = !body.contains("and then"_L1);
            return bench.model.text((isFirst ? "FIRST " : "SECOND ") + QByteArray(48'000, 'x'),
                                    isFirst ? 2'000 : 17'000);
        };
        QVERIFY(bench.answerTo(u"begin"_s, u"r1"_s).startsWith("FIRST"_L1));
        QVERIFY(bench.answerTo(u"and then"_s, u"r2"_s).startsWith("SECOND"_L1));
        QCOMPARE(bench.model.asked.size(), 2); // Nothing was due so far.
        bench.model.asked.clear();
        bench.chat.client.events.clear();
    }

private Q_SLOTS:
    void writesMemoriesDownAndMakesRoomBeforeItAnswers()
    {
        Bench bench;
        fill(bench);
        bench.model.say = [&bench](const QString &body) {
            if (body.contains("context summarization"_L1) || body.contains("<conversation>"_L1))
                return bench.model.text("THE SUMMARY", 9'000);
            if (body.contains("THE SUMMARY"_L1))
                return bench.model.text("fine", 12'500);
            if (body.contains(R"("role":"tool")"_L1))
                return bench.model.text("NO_REPLY", 24'000);
            return bench.model.writing("memory/2026-11-25.md", 23'000);
        };
        QCOMPARE(bench.answerTo(u"go on"_s, u"r3"_s), u"fine"_s);

        const QStringList &asked = bench.model.asked;
        QVERIFY(asked.size() >= 4);
        QVERIFY(
            asked[0].contains("about to be shortened"_L1)); // The turn for memories comes first.
        QVERIFY(!asked[0].contains("go on"_L1));
        const QStringList summaries = asked.filter(u"<conversation>"_s);
        QVERIFY(summaries.join(QString()).contains("FIRST"_L1));
        QVERIFY(asked.last().contains("go on"_L1));
        QVERIFY(!asked.last().contains("FIRST"_L1)); // Its place is taken by the summary.
        QVERIFY(asked.last().contains("SECOND"_L1));
        QFile memory(bench.workspace.filePath(u"memory/2026-11-25.md"_s));
        QVERIFY(memory.open(QIODevice::ReadOnly));
        QCOMPARE(memory.readAll(), QByteArray("likes tea"));
        // What all of it cost is counted, the summary among it.
        QCOMPARE(bench.chat.tester.spending.book().all().spent.tokens, bench.model.billed);

        QCOMPARE(bench.entry()["compactionCount"_L1].toInt(), 1);
        QCOMPARE(bench.entry()["memoryFlushCompactionCount"_L1].toInt(-1), 0);
        QVERIFY(bench.entry()["memoryFlushAt"_L1].isDouble());
        QCOMPARE(bench.answerTo(u"and on"_s, u"r4"_s), u"fine"_s);
        QVERIFY(!bench.model.asked.last().contains("about to be shortened\""_L1));
    }

    void tellsClientsOfTheCompactionAndNotOfTheMemories()
    {
        Bench bench;
        fill(bench);
        bench.model.say = [&bench](const QString &body) {
            if (body.contains("<conversation>"_L1))
                return bench.model.text("THE SUMMARY", 9'000);
            return bench.model.text(body.contains("THE SUMMARY"_L1) ? "fine" : "NO_REPLY", 24'000);
        };
        bench.chat.send(u"go on"_s, u"r3"_s);
        QStringList told;
        while (told.isEmpty() || told.last() != "lifecycle end"_L1) {
            const QJsonObject event = bench.chat.client.event(u"agent"_s)["payload"_L1].toObject();
            QVERIFY(!event.isEmpty());
            QCOMPARE(event["runId"_L1].toString(), u"r3"_s);
            QVERIFY(!event["data"_L1]["text"_L1].toString().contains("NO_REPLY"_L1));
            told.append(event["stream"_L1].toString() + u' '
                        + event["data"_L1]["phase"_L1].toString());
        }
        QCOMPARE(told,
                 (QStringList{u"lifecycle start"_s, u"compaction start"_s, u"compaction end"_s,
                              u"assistant "_s, u"lifecycle end"_s}));
    }

    void leavesATranscriptThatOpens()
    {
        Bench bench;
        fill(bench);
        bench.model.say = [&bench](const QString &body) {
            if (body.contains("<conversation>"_L1))
                return bench.model.text("THE SUMMARY", 9'000);
            return bench.model.text(body.contains("THE SUMMARY"_L1) ? "fine" : "NO_REPLY", 24'000);
        };
        QCOMPARE(bench.answerTo(u"go on"_s, u"r3"_s), u"fine"_s);
        QHash<QString, QJsonObject> byId;
        QJsonObject compaction;
        QJsonObject last;
        for (const QJsonObject &line : bench.transcript()) {
            byId.insert(line["id"_L1].toString(), line);
            if (line["type"_L1] == "compaction"_L1)
                compaction = line;
            if (line["type"_L1] == "message"_L1)
                last = line;
        }
        QVERIFY(compaction["summary"_L1].toString().contains("THE SUMMARY"_L1));
        QVERIFY(compaction["tokensBefore"_L1].toInteger() > 20'000);
        QVERIFY(byId.contains(compaction["parentId"_L1].toString()));
        QVERIFY(!compaction["timestamp"_L1].toString().isEmpty());
        const QJsonObject kept = byId.value(compaction["firstKeptEntryId"_L1].toString());
        QVERIFY(json::compact(kept).contains("SECOND"));
        // From the answer back to the beginning there is one way, and the compaction lies on it.
        QStringList way;
        for (QJsonObject line = last; !line.isEmpty();
             line = byId.value(line["parentId"_L1].toString()))
            way.append(line["type"_L1].toString());
        QVERIFY(way.contains(u"compaction"_s));
        QVERIFY(way.indexOf(u"compaction"_s)
                <= 3); // Only the question and the answer come after it.
    }

    void answersAllTheSameWhenNothingCanBeWrittenDown()
    {
        Bench bench;
        fill(bench);
        bench.model.say = [&bench](const QString &body) {
            if (body.contains("about to be shortened"_L1) && !body.contains("go on"_L1))
                return QByteArray(R"(data: {"error":{"message":"no such thing","code":400}})"
                                  "\n\n");
            return bench.model.text("fine", 18'000);
        };
        QCOMPARE(bench.answerTo(u"go on"_s, u"r3"_s), u"fine"_s);
        QVERIFY(!bench.entry().contains("memoryFlushAt"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_CompactionRuns)
#include "tst_compactionruns.moc"
