// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/conversation.h"
#include "prompt/pruning.h"
#include "tests/prompt/transcripttext.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;
using namespace claw::testing;

namespace {

Conversation read(QByteArray text, const ConversationLimits &limits = {})
{
    QBuffer buffer(&text);
    if (!buffer.open(QIODevice::ReadOnly))
        qFatal("no buffer");
    return readConversation(buffer, limits);
}

QByteArray compactionLine(const QString &id, const QByteArray &parent, const QString &firstKept)
{
    const QJsonObject details{{u"readFiles"_s, QJsonArray{u"a.txt"_s}},
                              {u"modifiedFiles"_s, QJsonArray{u"b.txt"_s}}};
    return entryLine(u"compaction"_s, id, parent,
                     {{u"summary"_s, u"SUM"_s},
                      {u"firstKeptEntryId"_s, firstKept},
                      {u"tokensBefore"_s, 1000},
                      {u"details"_s, details}});
}

//! 200 MB of old lines that exist only when they are read, then `tail`. Counts what is read.
class LongTranscript : public QIODevice
{
public:
    explicit LongTranscript(QByteArray tail)
        : m_filler(userLine(u"old"_s, "\"x\"", QString(1000, u'-')) + '\n')
        , m_tail(std::move(tail))
        , m_oldBytes(200'000'000 / m_filler.size() * m_filler.size())
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_oldBytes + m_tail.size(); }
    qint64 bytesRead() const { return m_bytesRead; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min(maxSize, size() - pos());
        for (qint64 i = 0; i < count; ++i) {
            const qint64 at = pos() + i;
            data[i] =
                at < m_oldBytes ? m_filler.at(at % m_filler.size()) : m_tail.at(at - m_oldBytes);
        }
        m_bytesRead += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_filler;
    QByteArray m_tail;
    qint64 m_oldBytes;
    qint64 m_bytesRead = 0;
};

} // namespace

//! What a model is to know, from the file in which it was said.
class tst_Conversation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsATranscriptOfTheReference()
    {
        const auto conversation = readConversation(
            QStringLiteral(CLAW_TEST_DATA_DIR)
                + u"/reference/sessions/e9c85214-c780-4ea3-9a85-8ca95b850f87.jsonl"_s,
            {});
        QVERIFY(conversation);
        // The two that were injected have no parent and still do not hide each other.
        const QStringList told = toldBy(conversation->messages);
        QCOMPARE(told.at(0), u"assistant: Help\none line of it"_s);
        QCOMPARE(told.at(1), u"assistant: [Ops]\n\na note"_s);
        QVERIFY(told.at(2).startsWith("user: a longer question"_L1));
        QCOMPARE(told.at(3), u"assistant: Hello from the model"_s);
        QCOMPARE(conversation->messages.size(), conversation->entryIds.size());
        QVERIFY(!conversation->isCut);
        QVERIFY(conversation->estimatedTokens > 0);
    }

    void tellsWhatTheReferenceWouldTell()
    {
        // Made with the reference's session manager; so are the expected messages.
        const auto conversation = readConversation(
            QStringLiteral(CLAW_TEST_DATA_DIR) + u"/reference/transcript-tree.jsonl"_s, {});
        QVERIFY(conversation);
        const QStringList told = toldBy(conversation->messages);
        QCOMPARE(told.size(), 9);
        QVERIFY(told.at(0).contains("<summary>\nwhat was said first\n</summary>"_L1));
        QCOMPARE(told.sliced(1, 5),
                 QStringList({u"assistant: !read"_s, u"tool: content of a"_s,
                              u"assistant: second answer"_s, u"user: a note of an extension"_s,
                              u"user: third question"_s}));
        QVERIFY(told.at(6).contains("<summary>\nwhat happened on the branch\n</summary>"_L1));
        QCOMPARE(told.sliced(7),
                 QStringList({u"user: fourth question"_s, u"assistant: fourth answer"_s}));
        QVERIFY(conversation->endsWithUser);
        QCOMPARE(conversation->estimatedTokens, 300);
        QCOMPARE(conversation->sinceCompaction, 4);
        QCOMPARE(conversation->cacheTouchedMs, std::optional<qint64>(1'795'548'700'000));
    }

    void followsParentsAndLeavesOtherBranchesOut()
    {
        const auto conversation = read(transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s), replyLine(u"b"_s, "\"a\"", u"two"_s),
             userLine(u"c"_s, "\"b\"", u"left"_s), replyLine(u"d"_s, "\"c\"", u"left too"_s),
             userLine(u"e"_s, "\"b\"", u"three"_s), replyLine(u"f"_s, "\"e\"", u"four"_s)}));
        QCOMPARE(toldBy(conversation.messages),
                 QStringList({u"user: one"_s, u"assistant: two"_s, u"user: three"_s,
                              u"assistant: four"_s}));
        QCOMPARE(conversation.entryIds, std::vector<QString>({u"a"_s, u"b"_s, u"e"_s, u"f"_s}));
        QCOMPARE(conversation.leafId, u"f"_s);
        QVERIFY(!conversation.endsWithUser);
    }

    void aLineWithoutParentDoesNotCutTheHistory()
    {
        const auto conversation = read(transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s), replyLine(u"b"_s, "\"a\"", u"two"_s),
             replyLine(u"i"_s, {}, u"injected"_s), userLine(u"c"_s, "\"i\"", u"three"_s),
             replyLine(u"d"_s, "\"c\"", u"four"_s)}));
        QCOMPARE(conversation.messages.size(), 5U);
        QCOMPARE(toldBy(conversation.messages).at(2), u"assistant: injected"_s);
    }

    void aMissingParentEndsTheHistory()
    {
        const auto conversation =
            read(transcriptOf({headerLine(), userLine(u"a"_s, "null", u"one"_s),
                               replyLine(u"b"_s, "\"gone\"", u"two"_s)}));
        QCOMPARE(toldBy(conversation.messages), QStringList(u"assistant: two"_s));
        QVERIFY(!conversation.isCut);
    }

    void aFileWithoutHeaderIsReadAsWell()
    {
        const auto conversation = read(transcriptOf(
            {userLine(u"a"_s, "\"cut off\"", u"one"_s), replyLine(u"b"_s, "\"a\"", u"two"_s)}));
        QCOMPARE(conversation.messages.size(), 2U);
    }

    void aTornLastLineIsPassedOver()
    {
        QByteArray text = transcriptOf({headerLine(), userLine(u"a"_s, "null", u"one"_s),
                                        replyLine(u"b"_s, "\"a\"", u"two"_s)});
        const QByteArray torn = userLine(u"c"_s, "\"b\"", u"three"_s);
        for (qsizetype length = 0; length < torn.size(); ++length) {
            const auto conversation = read(text + torn.first(length));
            QCOMPARE(conversation.messages.size(), 2U);
            QCOMPARE(conversation.leafId, u"b"_s);
        }
    }

    void aQuestionWithoutAnswerIsLeftOut()
    {
        const QByteArrayList answered{headerLine(), userLine(u"a"_s, "null", u"one"_s),
                                      replyLine(u"b"_s, "\"a\"", u"two"_s)};
        QByteArrayList lines = answered;
        lines += userLine(u"c"_s, "\"b\"", u"three"_s);
        const auto once = read(transcriptOf(lines));
        QVERIFY(once.endsWithUser);
        QCOMPARE(once.leafId, u"b"_s);
        QCOMPARE(once.messages.size(), 2U);

        lines += entryLine(u"custom"_s, u"x"_s, "\"c\"", {{u"customType"_s, u"note"_s}});
        lines += userLine(u"d"_s, "\"x\"", u"four"_s);
        const auto twice = read(transcriptOf(lines));
        QVERIFY(twice.endsWithUser);
        QCOMPARE(twice.leafId, u"b"_s);
        QCOMPARE(twice.messages.size(), 2U);

        lines += replyLine(u"e"_s, "\"d\"", u"stopped"_s, u"aborted"_s);
        const auto stopped = read(transcriptOf(lines));
        QVERIFY(!stopped.endsWithUser);
        QCOMPARE(stopped.leafId, u"e"_s);
        QCOMPARE(toldBy(stopped.messages).last(), u"user: four"_s);

        QVERIFY(read(transcriptOf({headerLine(), userLine(u"a"_s, "null", u"one"_s)}))
                    .leafId.isEmpty());
    }

    void repliesThatFailedAreLeftOut()
    {
        const auto conversation =
            read(transcriptOf({headerLine(), userLine(u"a"_s, "null", u"one"_s),
                               replyLine(u"b"_s, "\"a\"", u"half"_s, u"error"_s),
                               replyLine(u"c"_s, "\"b\"", u"two"_s),
                               replyLine(u"d"_s, "\"c\"", u"x"_s, u"aborted"_s)}));
        QCOMPARE(toldBy(conversation.messages), QStringList({u"user: one"_s, u"assistant: two"_s}));
        QCOMPARE(conversation.leafId, u"d"_s);
    }

    void aCompactionStandsForWhatItDidNotKeep()
    {
        const auto conversation = read(transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s), replyLine(u"b"_s, "\"a\"", u"two"_s),
             userLine(u"c"_s, "\"b\"", u"kept"_s), compactionLine(u"d"_s, "\"c\"", u"c"_s),
             replyLine(u"e"_s, "\"d\"", u"later"_s)}));
        const QStringList told = toldBy(conversation.messages);
        QCOMPARE(told.size(), 3);
        QVERIFY(told.first().startsWith("user: "_L1));
        QVERIFY(told.first().endsWith("<summary>\nSUM\n</summary>"_L1));
        QCOMPARE(told.sliced(1), QStringList({u"user: kept"_s, u"assistant: later"_s}));
        QCOMPARE(conversation.entryIds, std::vector<QString>({u"d"_s, u"c"_s, u"e"_s}));
        QCOMPARE(conversation.sinceCompaction, 2);
        QCOMPARE(conversation.compacted.value().summary, u"SUM"_s);
        QCOMPARE(conversation.compacted->readFiles, QStringList(u"a.txt"_s));
        QCOMPARE(conversation.compacted->modifiedFiles, QStringList(u"b.txt"_s));
    }

    void theLastCompactionCounts()
    {
        const auto conversation = read(transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s),
             compactionLine(u"b"_s, "\"a\"", u"a"_s), replyLine(u"c"_s, "\"b\"", u"two"_s),
             compactionLine(u"d"_s, "\"c\"", u"a"_s)}));
        QCOMPARE(toldBy(conversation.messages).sliced(1),
                 QStringList({u"user: one"_s, u"assistant: two"_s}));
        QCOMPARE(conversation.leafId, u"d"_s);
    }

    void aCompactionThatKeptNothingOnThePathKeepsNothing()
    {
        for (const QString &kept : {u"nowhere"_s, QString()}) {
            const auto conversation = read(transcriptOf(
                {headerLine(), userLine(u"a"_s, "null", u"one"_s),
                 replyLine(u"b"_s, "\"a\"", u"two"_s), compactionLine(u"c"_s, "\"b\"", kept),
                 userLine(u"d"_s, "\"c\"", u"three"_s), replyLine(u"e"_s, "\"d\"", u"four"_s)}));
            QCOMPARE(conversation.entryIds, std::vector<QString>({u"c"_s, u"d"_s, u"e"_s}));
        }
    }

    void otherProgramsMessagesAreTheUsers()
    {
        const QJsonObject hook{{u"role"_s, u"hookMessage"_s}, {u"content"_s, u"hook"_s}};
        const auto conversation = read(transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s),
             entryLine(u"custom_message"_s, u"b"_s, "\"a\"",
                       {{u"customType"_s, u"x"_s}, {u"content"_s, u"custom"_s}}),
             entryLine(u"message"_s, u"c"_s, "\"b\"", {{u"message"_s, hook}}),
             entryLine(u"branch_summary"_s, u"d"_s, "\"c\"", {{u"summary"_s, u"BRANCH"_s}}),
             entryLine(u"model_change"_s, u"e"_s, "\"d\"", {{u"modelId"_s, u"m"_s}}),
             replyLine(u"f"_s, "\"e\"", u"two"_s)}));
        const QStringList told = toldBy(conversation.messages);
        QCOMPARE(told.size(), 5);
        QCOMPARE(told.at(1), u"user: custom"_s);
        QCOMPARE(told.at(2), u"user: hook"_s);
        QVERIFY(told.at(3).contains("<summary>\nBRANCH\n</summary>"_L1));
    }

    void onlyTheLastTurnsAreTakenWhenAsked()
    {
        const QByteArray text = transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s), replyLine(u"b"_s, "\"a\"", u"two"_s),
             compactionLine(u"c"_s, "\"b\"", u"a"_s), userLine(u"d"_s, "\"c\"", u"three"_s),
             replyLine(u"e"_s, "\"d\"", u"four"_s)});
        QCOMPARE(toldBy(read(text, {.userTurns = 1}).messages),
                 QStringList({u"user: three"_s, u"assistant: four"_s}));
        const auto two = read(text, {.userTurns = 2});
        QCOMPARE(two.entryIds, std::vector<QString>({u"a"_s, u"b"_s, u"d"_s, u"e"_s}));
        QVERIFY(!two.compacted);
        QCOMPARE(two.sinceCompaction, 2);
        QCOMPARE(read(text, {.userTurns = 3}).messages.size(), 5U);
    }

    void theLastTouchOfTheCacheIsFound()
    {
        const auto touched = [](const QString &id, const QByteArray &parent, qint64 timeMs) {
            return entryLine(
                u"custom"_s, id, parent,
                {{u"customType"_s, QString(cacheTouchType)}, {u"data"_s, cacheTouch({}, timeMs)}});
        };
        const auto conversation = read(
            transcriptOf({headerLine(), touched(u"a"_s, "null", 5), touched(u"b"_s, "\"a\"", 7)}));
        QCOMPARE(conversation.cacheTouchedMs, std::optional<qint64>(7));
        QVERIFY(conversation.messages.empty());
    }

    void aMissingFileIsAnEmptyConversation()
    {
        const QTemporaryDir dir;
        const auto missing = readConversation(dir.filePath(u"none.jsonl"_s), {});
        QVERIFY(missing);
        QVERIFY(missing->messages.empty());
        QVERIFY(read({}).messages.empty());
        const auto directory = readConversation(dir.path(), {});
        QVERIFY(!directory);
        QCOMPARE(directory.error().code, ErrorCode::Unavailable);
    }

    void aLongTranscriptCostsWhatItsContextNeeds()
    {
        LongTranscript transcript(transcriptOf({userLine(u"a"_s, "\"old\"", u"kept"_s),
                                                compactionLine(u"b"_s, "\"a\"", u"a"_s),
                                                replyLine(u"c"_s, "\"b\"", u"later"_s)}));
        const auto conversation = readConversation(transcript, {});
        QCOMPARE(conversation.messages.size(), 3U);
        QVERIFY(!conversation.isCut);
        QVERIFY2(transcript.bytesRead() <= 128 * 1024,
                 qPrintable(QString::number(transcript.bytesRead())));
    }

    void theByteLimitHolds()
    {
        LongTranscript transcript(transcriptOf(
            {userLine(u"a"_s, {}, u"last"_s), replyLine(u"c"_s, "\"a\"", u"later"_s)}));
        const auto conversation = readConversation(transcript, {.bytes = 1024 * 1024});
        QVERIFY(conversation.isCut);
        QCOMPARE(transcript.bytesRead(), 1024 * 1024);
        // What was told is whole messages: the line at the limit is not among them.
        QVERIFY(toldBy(conversation.messages).first().endsWith("--"_L1));
    }

    void nothingInAFileBreaksTheReading()
    {
        QRandomGenerator random(42);
        const QByteArray whole = transcriptOf(
            {headerLine(), userLine(u"a"_s, "null", u"one"_s), replyLine(u"b"_s, "\"a\"", u"two"_s),
             compactionLine(u"c"_s, "\"b\"", u"b"_s), userLine(u"d"_s, {}, u"three"_s),
             replyLine(u"e"_s, "\"d\"", u"four"_s)});
        for (int round = 0; round < 1000; ++round) {
            QByteArray damaged = whole;
            for (int i = 0; i < 3; ++i) {
                const qsizetype at = random.bounded(damaged.size());
                switch (random.bounded(3)) {
                case 0:
                    damaged[at] = char(random.bounded(256));
                    break;
                case 1:
                    damaged.remove(at, random.bounded(40));
                    break;
                default:
                    damaged.insert(at, "\n\"}{[]null");
                }
            }
            const auto conversation = read(damaged, {.bytes = 1 + random.bounded(2000)});
            QCOMPARE(conversation.messages.size(), conversation.entryIds.size());
            QVERIFY(conversation.messages.size() <= 6);
            QVERIFY(conversation.sinceCompaction <= qsizetype(conversation.messages.size()));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Conversation)
#include "tst_conversation.moc"
