// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/blockchunker.h"
#include "replies/blockcoalescer.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::replies;
using namespace std::chrono_literals;

namespace {

ReplyPayload block(const QString &text)
{
    return {.text = text};
}

QStringList textsOf(const std::vector<ReplyPayload> &payloads)
{
    QStringList texts;
    for (const ReplyPayload &payload : payloads)
        texts.append(payload.text);
    return texts;
}

} // namespace

class tst_Blocks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlockEndsAtTheBestPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<BreakAt>("breakAt");
        QTest::addColumn<QStringList>("blocks");
        const auto row = [](const char *name, BreakAt breakAt, const QString &text,
                            const QStringList &blocks) {
            QTest::newRow(name) << text << breakAt << blocks;
        };
        using enum BreakAt;
        row("too little", Paragraph, u"One two"_s, {u"One two"_s});
        row("a paragraph", Paragraph, u"One two three.\n\nFour five. Six"_s,
            {u"One two three."_s, u"Four five. Six"_s});
        row("the last paragraph", Paragraph, u"One two thr\n\na\n\nbcd e f g h i j"_s,
            {u"One two thr\n\na"_s, u"bcd e f g h i j"_s});
        row("a line", Paragraph, u"One two three.\nFour five. Six"_s,
            {u"One two three."_s, u"Four five. Six"_s});
        row("a sentence", Paragraph, u"One two three. Four five. Six"_s,
            {u"One two three."_s, u"Four five. Six"_s});
        row("a number is no sentence", Sentence, u"One two 3.1415 four fives"_s,
            {u"One two 3.1415 four"_s, u"fives"_s});
        row("a word", Paragraph, u"One two three four fives"_s,
            {u"One two three four"_s, u"fives"_s});
        row("no place at all", Paragraph, u"0123456789012345678901234"_s,
            {u"01234567890123456789"_s, u"01234"_s});
        row("lines only", Newline, u"One two three. Four\nfive six"_s,
            {u"One two three. Four"_s, u"five six"_s});
        row("sentences only", Sentence, u"One two. Thr\n\nee. Four five six"_s,
            {u"One two. Thr\n\nee."_s, u"Four five six"_s});
        row("indentation stays", Paragraph, u"- one two three\n  - four five"_s,
            {u"- one two three"_s, u"  - four five"_s});
        row("blank blocks are dropped", Paragraph, u"                         x"_s, {u"     x"_s});
    }

    void aBlockEndsAtTheBestPlace()
    {
        QFETCH(const QString, text);
        QFETCH(const BreakAt, breakAt);
        QFETCH(const QStringList, blocks);

        BlockChunker chunker({.minChars = 10, .maxChars = 20, .breakAt = breakAt});
        QStringList got = chunker.feed(text);
        got += chunker.flush();
        QCOMPARE(got, blocks);
        QVERIFY(chunker.isEmpty());
    }

    void codeIsNotCut()
    {
        BlockChunker chunker({.minChars = 10, .maxChars = 40});
        const QString code = u"```js\nlet a = 1;\n\nlet b;\n```"_s;
        const QString text = u"Look at this:\n\n"_s + code + u"\n\nThat was it, all of it."_s;
        QStringList got = chunker.feed(text);
        got += chunker.flush();
        QCOMPARE(got, (QStringList{u"Look at this:"_s, code, u"That was it, all of it."_s}));
    }

    void codeThatIsTooLongIsClosedAndOpenedAgain()
    {
        BlockChunker chunker({.minChars = 10, .maxChars = 30});
        QStringList got = chunker.feed(u"~~~~ sh\necho 1\necho 2\necho 3\necho 4\n~~~~\nDone"_s);
        got += chunker.flush();
        QCOMPARE(got,
                 (QStringList{u"~~~~ sh\necho 1\necho 2\necho 3\n~~~~"_s,
                              u"~~~~ sh\necho 4\n~~~~\nDone"_s}));
    }

    void aBrokenFenceDoesNotGoOnForEver()
    {
        BlockChunker chunker({.minChars = 5, .maxChars = 10});
        const QString text = u"```"_s + QString(100, u'x') + u"\n"_s + QString(100, u'y');
        QStringList got = chunker.feed(text);
        got += chunker.flush();
        QVERIFY(got.size() < 60);
        QCOMPARE(got.join(QString()).count(u'y'), 100);
    }

    void noCharacterIsCutInTwo()
    {
        BlockChunker chunker({.minChars = 5, .maxChars = 7});
        QStringList got = chunker.feed(u"😀😀😀😀😀😀"_s);
        got += chunker.flush();
        QCOMPARE(got, (QStringList{u"😀😀😀"_s, u"😀😀😀"_s}));
    }

    void blocksComeAsTheTextGrows()
    {
        BlockChunker chunker({.minChars = 10, .maxChars = 20});
        const QString text = u"First paragraph.\n\nSecond one.\n\nThird"_s;
        QStringList got;
        for (const QChar c : text)
            got += chunker.feed(QString(c));
        QCOMPARE(got, (QStringList{u"First paragraph."_s, u"Second one."_s}));
        QCOMPARE(chunker.flush(), QStringList{u"Third"_s});
    }

    void smallBlocksAreJoined()
    {
        BlockCoalescer coalescer({.minChars = 10, .maxChars = 20, .joiner = u"\n"_s});
        QVERIFY(coalescer.add(block(u"One"_s)).empty());
        QVERIFY2(coalescer.idlePassed().empty(), "too little to be worth a message");
        QVERIFY(coalescer.add(block(u"Two three"_s)).empty());
        QVERIFY(coalescer.hasBuffered());
        QCOMPARE(textsOf(coalescer.idlePassed()), QStringList{u"One\nTwo three"_s});
        QVERIFY(!coalescer.hasBuffered());
        QVERIFY(coalescer.flush().empty());
    }

    void aFullBufferIsSent()
    {
        BlockCoalescer coalescer({.minChars = 10, .maxChars = 20, .joiner = u" "_s});
        QVERIFY(coalescer.add(block(u"0123456789"_s)).empty());
        QCOMPARE(textsOf(coalescer.add(block(u"0123456789"_s))), QStringList{u"0123456789"_s});
        QCOMPARE(textsOf(coalescer.add(block(QString(25, u'x')))),
                 (QStringList{u"0123456789"_s, QString(25, u'x')}));
        QVERIFY(coalescer.add(block(u" \n"_s)).empty());
        QVERIFY(coalescer.flush().empty());
    }

    void mediaAndAnotherTargetAreNotJoined()
    {
        BlockCoalescer coalescer({.minChars = 10, .maxChars = 100});
        QVERIFY(coalescer.add(block(u"One"_s)).empty());
        ReplyPayload answer = block(u"Two"_s);
        answer.wishes.replyToId = u"7"_s;
        QCOMPARE(textsOf(coalescer.add(answer)), QStringList{u"One"_s});
        ReplyPayload picture = block(u"Three"_s);
        picture.wishes.media = QStringList{u"/a.png"_s};
        QCOMPARE(textsOf(coalescer.add(picture)), (QStringList{u"Two"_s, u"Three"_s}));
        QVERIFY(!coalescer.hasBuffered());
    }

    void joinersFollowTheCuts()
    {
        QCOMPARE(joinerFor(BreakAt::Paragraph), u"\n\n"_s);
        QCOMPARE(joinerFor(BreakAt::Newline), u"\n"_s);
        QCOMPARE(joinerFor(BreakAt::Sentence), u" "_s);
    }
};

QTEST_GUILESS_MAIN(tst_Blocks)
#include "tst_blocks.moc"
