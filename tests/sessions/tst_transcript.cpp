// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "json/jsontext.h"
#include "sessions/backwardlines.h"
#include "sessions/transcriptarchive.h"
#include "sessions/transcriptreader.h"
#include "sessions/transcriptwriter.h"
#include "tests/support/smalldisk.h"

#include <QBuffer>
#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::sessions;

namespace {

constexpr qint64 nowMs = 1'700'000'000'123;
const QString sessionId = QStringLiteral("0a1b2c3d-0000-4000-8000-000000000000");

struct Bench
{
    QTemporaryDir dir;
    QString path = dir.filePath(sessionId + u".jsonl"_s);

    void write(const QByteArray &text) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    QByteArray read() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::vector<QJsonObject> lines() const
    {
        std::vector<QJsonObject> objects;
        for (const QByteArray &line : read().split('\n')) {
            if (!line.isEmpty())
                objects.push_back(json::parse(line).value_or(QJsonValue()).toObject());
        }
        return objects;
    }

    Result<Appended> append(const QStringList &texts, bool mayCreate = true) const
    {
        TranscriptAppend append{.path = path,
                                .sessionId = sessionId,
                                .workspaceDir = u"/work space"_s,
                                .mayCreate = mayCreate,
                                .durability = Durability::Synced,
                                .nowMs = nowMs};
        for (const QString &text : texts) {
            const QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, text}};
            append.entries.push_back({.fields = {{u"message"_s, message}}});
        }
        return appendToTranscript(append);
    }
};

QByteArray messageLine(const QByteArray &id, const QByteArray &message)
{
    return R"({"type":"message","id":")" + id + R"(","parentId":null,"message":)" + message + "}\n";
}

} // namespace

class tst_Transcript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesComeFromTheEnd_data()
    {
        QTest::addColumn<QByteArrayList>("lines");
        QTest::addColumn<bool>("isEnded");
        QTest::newRow("nothing") << QByteArrayList() << false;
        QTest::newRow("one") << QByteArrayList{"a"} << true;
        QTest::newRow("not ended") << QByteArrayList{"a", "b"} << false;
        QTest::newRow("blank lines") << QByteArrayList{"", "a", "", "", "b"} << true;
        QTest::newRow("longer than a chunk")
            << QByteArrayList{"first", QByteArray(1'000'000, 'x'), "y", QByteArray(131'071, 'z')}
            << true;
        QTest::newRow("exactly a chunk") << QByteArrayList{QByteArray(131'071, 'z')} << true;
    }

    void linesComeFromTheEnd()
    {
        QFETCH(QByteArrayList, lines);
        QFETCH(const bool, isEnded);
        QByteArray text = lines.join('\n') + (isEnded ? "\n" : "");
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        BackwardLines reader(buffer);
        QByteArrayList seen;
        while (const auto line = reader.previous())
            seen.prepend(*line);
        QCOMPARE(seen, lines);
        QCOMPARE(reader.endsWithNewline(), isEnded || lines.isEmpty());
    }

    void readsNoMoreThanItMay()
    {
        QByteArray text = QByteArray(1000, 'a') + "\nlast\n";
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        BackwardLines reader(buffer, 10);
        QCOMPARE(reader.previous(), std::optional<QByteArray>("last"));
        QCOMPARE(reader.previous(), std::optional<QByteArray>("aaaa"));
        QVERIFY(!reader.previous());
    }

    void aNewTranscriptHasAHeaderAndAChain()
    {
        const Bench bench;
        const auto refused = bench.append({u"hi"_s}, false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(bench.append({u"one"_s, u"two"_s}));
        QVERIFY(bench.append({u"three"_s}));
        const auto lines = bench.lines();
        QCOMPARE(lines.size(), size_t(4));
        QCOMPARE(
            json::compact(lines[0]),
            QByteArray(R"({"cwd":"/work space","id":"0a1b2c3d-0000-4000-8000-000000000000",)"
                       R"("timestamp":"2023-11-14T22:13:20.123Z","type":"session","version":3})"));
        QVERIFY(lines[1].value("parentId"_L1).isNull());
        for (size_t i = 1; i < lines.size(); ++i) {
            QCOMPARE(lines[i].value("seq"_L1).toInt(), int(i));
            QCOMPARE(lines[i].value("id"_L1).toString().size(), 8);
        }
        QCOMPARE(lines[2].value("parentId"_L1), lines[1].value("id"_L1));
        QCOMPARE(lines[3].value("parentId"_L1), lines[2].value("id"_L1));
    }

    void noTwoEntriesShareAnId()
    {
        const Bench bench;
        QStringList texts;
        for (int i = 0; i < 5000; ++i)
            texts.append(u"x"_s);
        const auto appended = bench.append(texts);
        QVERIFY(appended);
        QSet<QString> ids;
        for (const WrittenEntry &entry : appended->entries)
            ids.insert(entry.id);
        QCOMPARE(ids.size(), texts.size());
    }

    void clientKeyAndRunGoIntoTheLine()
    {
        const Bench bench;
        TranscriptAppend append{.path = bench.path, .sessionId = sessionId, .mayCreate = true};
        append.entries.push_back({.idempotencyKey = u"k-1"_s});
        append.entries.push_back(
            {.type = u"custom"_s, .fields = {{u"data"_s, 1}}, .runId = u"r-1"_s});
        QVERIFY(appendToTranscript(append));
        const auto lines = bench.lines();
        QCOMPARE(lines[1].value("idempotencyKey"_L1), u"k-1"_s);
        QCOMPARE(lines[2].value("runId"_L1), u"r-1"_s);
        QCOMPARE(lines[2].value("data"_L1).toInt(), 1);
        QCOMPARE(lines[2].value("type"_L1), u"custom"_s);
    }

    void continuesWhatOthersWrote()
    {
        const Bench bench;
        bench.write(R"({"type":"session","version":3,"id":"s"})"
                    "\n"
                    + messageLine("aaaaaaaa", R"({"role":"user"})") + "not json\n"
                    + messageLine("bbbbbbbb", R"({"role":"user"})").trimmed()); // No line end.
        const auto appended = bench.append({u"mine"_s}, false);
        QVERIFY(appended);
        QVERIFY(appended->torn.isEmpty());
        QCOMPARE(appended->entries.front().seq, 4);
        QVERIFY(bench.read().contains("\nnot json\n"));
        QCOMPARE(bench.lines().back().value("parentId"_L1), u"bbbbbbbb"_s);
        QCOMPARE(bench.append({u"again"_s})->entries.front().seq, 5);
    }

    void anEntryMayContinueAnotherThanTheLast()
    {
        const Bench bench;
        const auto first = bench.append({u"one"_s, u"two"_s});
        QVERIFY(first);
        const QJsonObject fields{{u"message"_s, QJsonObject{{u"role"_s, u"user"_s}}}};
        const auto second =
            appendToTranscript({.path = bench.path,
                                .sessionId = sessionId,
                                .workspaceDir = {},
                                .entries = {{.fields = fields, .parentId = first->entries[0].id},
                                            {.fields = fields},
                                            {.fields = fields, .parentId = QString()}},
                                .nowMs = nowMs});
        QVERIFY(second);
        const auto lines = bench.lines();
        QCOMPARE(lines.at(3).value("parentId"_L1).toString(), first->entries[0].id);
        QCOMPARE(lines.at(4).value("parentId"_L1).toString(), second->entries[0].id);
        QVERIFY(lines.at(5).value("parentId"_L1).isNull());
    }

    void aTornLastLineIsMovedAway()
    {
        const Bench bench;
        QVERIFY(bench.append({u"whole"_s}));
        const QByteArray whole = bench.read();
        const QByteArray torn = "{\"type\":\"message\",\"id\":\"cc";
        bench.write(whole + torn);
        const auto appended = bench.append({u"after"_s});
        QVERIFY(appended);
        QVERIFY(bench.read().startsWith(whole));
        QCOMPARE(bench.lines().size(), size_t(3));
        QCOMPARE(appended->entries.front().seq, 2);
        QFile kept(appended->torn);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), torn);
    }

    void aFullDiskLeavesNoHalfLine()
    {
        const Bench bench;
        QVERIFY(bench.append({u"whole"_s}));
        const QByteArray before = bench.read();
        {
            const testing::SmallDisk small(rlim_t(before.size() + 50));
            const auto refused = bench.append({QString(500, u'x')});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        }
        QCOMPARE(bench.read(), before);
    }

    void historyIsTheLastMessagesAsClientsSeeThem()
    {
        const Bench bench;
        bench.write(R"({"type":"session","version":3,"id":"s"})"
                    "\n"
                    + messageLine("1", R"({"role":"user","content":"old"})")
                    + R"({"type":"compaction","id":"2","summary":"message"})" + "\ntorn {\n"
                    + messageLine("3",
                                  R"({"role":"user","content":[{"type":"text",)"
                                  R"("text":"[WebChat 12:00] hi\n[message_id: m]"},)"
                                  R"({"type":"image","data":"AA"}]})")
                    + messageLine("4", R"({"role":"assistant","content":"[WebChat 1] raw"})"));
        QCOMPARE(readHistory(bench.path, {.messages = 2}),
                 (QByteArrayList{R"({"content":[{"text":"hi","type":"text"},{"data":"AA",)"
                                 R"("type":"image"}],"role":"user"})",
                                 R"({"content":"[WebChat 1] raw","role":"assistant"})"}));
        QCOMPARE(readHistory(bench.path, {}).size(), 3);
        QCOMPARE(readHistory(bench.path, {.messages = 9, .bytes = 60}).size(), 1);
        QCOMPARE(readHistory(bench.path, {.messages = 9, .bytes = 1}).size(), 1); // Always one.
        QVERIFY(readHistory(bench.path + u"x"_s, {}).isEmpty());
    }

    void envelopesGoAndOtherBracketsStay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("channel") << u"[Telegram Bob +1] hi"_s << u"hi"_s;
        QTest::newRow("date") << u"[Bob 2026-01-02T03:04Z] hi"_s << u"hi"_s;
        QTest::newRow("date with blank") << u"[2026-01-02 03:04] hi"_s << u"hi"_s;
        QTest::newRow("no envelope") << u"[todo] hi"_s << u"[todo] hi"_s;
        QTest::newRow("not at the start") << u"x [Slack a] hi"_s << u"x [Slack a] hi"_s;
        QTest::newRow("message id line")
            << u"hi\r\n [Message_ID: 1] \nyou"_s << u"hi\r\n [Message_ID: 1] \nyou"_s;
        QTest::newRow("message id") << u"hi\n [message_id: 1] \nyou"_s << u"hi\nyou"_s;
        QTest::newRow("message id in a line")
            << u"see [message_id: 1]"_s << u"see [message_id: 1]"_s;
    }

    void envelopesGoAndOtherBracketsStay()
    {
        QFETCH(const QString, text);
        const QJsonObject message{{u"role"_s, u"User"_s}, {u"content"_s, text}};
        QTEST(sanitized(message).value("content"_L1).toString(), "shown");
    }

    void aPreviewSaysWhoDidWhat()
    {
        const Bench bench;
        bench.write(messageLine("1", R"({"role":"user","content":"[Slack a] a long question"})")
                    + messageLine("2",
                                  R"({"role":"assistant","content":[{"type":"toolCall",)"
                                  R"("name":"read"},{"type":"toolCall","name":"exec"},)"
                                  R"({"type":"toolCall","name":"write"}]})")
                    + messageLine("3", R"({"role":"toolResult","toolName":"read","content":[]})")
                    + messageLine("4", R"({"role":"user","content":[{"type":"image"}]})")
                    + messageLine("5", R"({"role":"user","content":[]})")
                    + messageLine("6", R"({"role":"assistant","content":"done"})"));
        const auto items = readPreview(bench.path, {.items = 50, .chars = 10});
        QStringList texts;
        for (const PreviewItem &item : items)
            texts.append(item.role + u'|' + item.text);
        QCOMPARE(texts,
                 (QStringList{u"user|a long ..."_s, u"tool|call re..."_s, u"tool|call read"_s,
                              u"user|[image]"_s, u"assistant|done"_s}));
        QCOMPARE(
            previewOf(
                json::parse(R"({"content":[{"name":"a"},{"name":"b"},{"name":"c"}]})")->toObject(),
                240)
                ->text,
            u"call a, b +1"_s);
        QCOMPARE(readPreview(bench.path, {.items = 2}).size(), size_t(1)); // The empty one counts.
        QCOMPARE(readFirstUserText(bench.path), std::optional(u"[Slack a] a long question"_s));
        QCOMPARE(readLastText(bench.path), std::optional(u"done"_s));
    }

    void titlesEndAtAWord()
    {
        QCOMPARE(titleOf(u"  two\n words "_s), u"two words"_s);
        const QString words = u"word "_s.repeated(20);
        QCOMPARE(titleOf(words), u"word "_s.repeated(11).trimmed() + u'…');
        QCOMPARE(titleOf(QString(80, u'x')), QString(59, u'x') + u'…');
    }

    void anIdThatIsAPathLeadsNowhere()
    {
        const TranscriptPlaces places{.sessionId = u"../../secret"_s,
                                      .storePath = u"/a/b/s.json"_s};
        QVERIFY(places.candidates().isEmpty());
        const TranscriptPlaces plain{
            .sessionId = u"x"_s, .storePath = u"/a/b/s.json"_s, .homeDir = u"/h"_s};
        QCOMPARE(plain.candidates(),
                 (QStringList{u"/a/b/x.jsonl"_s, u"/h/.clawdbot/sessions/x.jsonl"_s}));
    }

    void compactionKeepsTheHeaderAndMakesARoot()
    {
        const Bench bench;
        QVERIFY(bench.append({u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
        const QByteArray before = bench.read();
        QCOMPARE(compactTranscript(bench.path, 5, nowMs)->isCompacted, false);
        QCOMPARE(compactTranscript(bench.path, 5, nowMs)->keptLines, 5);
        const auto done = compactTranscript(bench.path, 3, nowMs);
        QVERIFY(done && done->isCompacted);
        QCOMPARE(done->keptLines, 3);
        QCOMPARE(done->archived, bench.path + u".bak.2023-11-14T22-13-20.123Z"_s);
        const auto lines = bench.lines();
        QCOMPARE(lines.size(), size_t(3));
        QCOMPARE(lines[0].value("type"_L1), u"session"_s);
        QVERIFY(lines[1].value("parentId"_L1).isNull());
        QCOMPARE(lines[2].value("parentId"_L1), lines[1].value("id"_L1));
        QFile kept(done->archived);
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), before);
        QCOMPARE(bench.append({u"5"_s})->entries.front().seq, 5); // Goes on counting.
    }

    void archivesGiveWayToTheBudget()
    {
        const Bench bench;
        const auto make = [&bench](const QString &name, int ageDays) {
            QFile file(bench.dir.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(1000, 'x'));
            file.flush();
            file.setFileTime(QDateTime::currentDateTime().addDays(-ageDays),
                             QFileDevice::FileModificationTime);
        };
        make(u"a.jsonl"_s, 90);
        make(u"a.jsonl.bak.2023-11-14T22-13-20.123Z"_s, 3);
        make(u"b.jsonl.deleted.2023-11-14T22-13-20.123Z"_s, 2);
        make(u"c.jsonl.torn.2023-11-14T22-13-20.123Z"_s, 1);
        const Pruned pruned = pruneArchives(bench.dir.path(), {.archiveBytes = 2500});
        QCOMPARE(pruned.files, 1);
        QCOMPARE(pruned.bytes, 1000);
        QVERIFY(QFileInfo::exists(bench.dir.filePath(u"a.jsonl"_s)));
        QVERIFY(!QFileInfo::exists(bench.dir.filePath(u"a.jsonl.bak.2023-11-14T22-13-20.123Z"_s)));
    }
};

QTEST_GUILESS_MAIN(tst_Transcript)
#include "tst_transcript.moc"
