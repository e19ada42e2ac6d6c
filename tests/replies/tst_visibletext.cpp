// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::replies;

namespace {

// What is seen of a message that arrives in pieces of `size` characters: the deltas, joined.
QString streamed(const QString &text, qsizetype size, FinalTag finalTag)
{
    VisibleText visible(finalTag);
    QString seen;
    for (qsizetype end = qMin(size, text.size());; end = qMin(end + size, text.size())) {
        if (const auto part = visible.update(text.left(end)))
            seen += part->delta;
        if (end == text.size())
            break;
    }
    if (const auto part = visible.finish())
        seen += part->delta;
    return seen;
}

} // namespace

class tst_VisibleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thoughtsAndTagsAreTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, const QString &text, const QString &seen) {
            QTest::newRow(name) << text << seen;
        };
        row("plain", u"Hello"_s, u"Hello"_s);
        row("a thought", u"<think>hm</think>Hello"_s, u"Hello"_s);
        row("all names",
            u"<thinking>a</thinking>1<thought>b</thought>2<antthinking>c</antthinking>3"_s,
            u"123"_s);
        row("upper case and blanks", u"< THINK >a< / Think >b"_s, u"b"_s);
        row("an end without a beginning", u"a</think>b"_s, u"ab"_s);
        row("a thought without an end", u"a<think>b"_s, u"a"_s);
        row("another name ends it", u"<think>a</thought>b"_s, u"b"_s);
        row("final is a tag only", u"<final>Hi</final> there"_s, u"Hi there"_s);
        row("no such tag", u"<thinker>a</thinker>"_s, u"<thinker>a</thinker>"_s);
        row("attributes make it another tag", u"<think x>a"_s, u"<think x>a"_s);
        row("a tag cut short", u"a <thin"_s, u"a <thin"_s);
        row("less than", u"a < b <= c <think>x</think>< d"_s, u"a < b <= c < d"_s);
        row("two less-than signs", u"a <<think>b</think>c"_s, u"a <c"_s);
        row("in a span", u"`<think>` and <think>x</think>b"_s, u"`<think>` and b"_s);
        row("in a double span", u"``a ` <think>`` b"_s, u"``a ` <think>`` b"_s);
        row("in a block", u"```\n<think>\n```\n<think>x</think>b"_s, u"```\n<think>\n```\nb"_s);
        row("in a tilde block", u"~~~\n<final>\n~~~\nb"_s, u"~~~\n<final>\n~~~\nb"_s);
        row("a span ends with its paragraph", u"it`s\n\n<think>x</think>b"_s, u"it`s\n\nb"_s);
        row("a backtick in a thought", u"<think>it`s</think>b"_s, u"b"_s);
        row("blanks at both ends", u"\n  Hi \n\n there \n "_s, u"Hi \n\n there"_s);
        row("blanks around a thought", u"<think>x</think>\n\nHi"_s, u"Hi"_s);
    }

    void thoughtsAndTagsAreTakenOut()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, seen);

        QCOMPARE(visibleReply(text).text, seen);
        for (const qsizetype size : {1, 2, 3, 7})
            QCOMPARE(streamed(text, size, FinalTag::Ignored), seen);
    }

    void whereFinalIsRequiredNothingElseIsShown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("seen");
        const auto row = [](const char *name, const QString &text, const QString &seen) {
            QTest::newRow(name) << text << seen;
        };
        row("without", u"Hello"_s, QString());
        row("inside", u"planning <final>Hi</final> more"_s, u"Hi"_s);
        row("twice", u"<final>a</final>b<final>c</final>"_s, u"ac"_s);
        row("open at the end", u"<think>x</think><final>Hi"_s, u"Hi"_s);
        row("in a thought", u"<think><final>no</final></think><final>yes</final>"_s, u"yes"_s);
        row("a backtick before it", u"it`s <final>Hi</final>"_s, u"Hi"_s);
        row("a thought within", u"<final>a<think>b</think>c</final>"_s, u"ac"_s);
    }

    void whereFinalIsRequiredNothingElseIsShown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, seen);

        QCOMPARE(visibleReply(text, FinalTag::Required).text, seen);
        for (const qsizetype size : {1, 2, 3, 7})
            QCOMPARE(streamed(text, size, FinalTag::Required), seen);
    }

    void silenceIsNothingToSee_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isSilent");
        QTest::addColumn<QString>("streamedText");
        const auto row = [](const char *name, const QString &text, bool isSilent,
                            const QString &seen = {}) {
            QTest::newRow(name) << text << isSilent << seen;
        };
        row("alone", u"NO_REPLY"_s, true);
        row("with blanks", u" \nNO_REPLY\n"_s, true);
        row("first and more", u"NO_REPLY: nothing happened"_s, true);
        row("after a thought", u"<think>hm</think>NO_REPLY"_s, true);
        row("after a tag", u"[[reply_to_current]] NO_REPLY."_s, true);
        row("last", u"All is well. NO_REPLY"_s, true, u"All is well."_s);
        row("last with punctuation", u"Well - NO_REPLY!)"_s, true, u"Well -"_s);
        row("in the middle", u"I say NO_REPLY when idle"_s, false, u"I say NO_REPLY when idle"_s);
        row("part of a word", u"NO_REPLYING"_s, false, u"NO_REPLYING"_s);
        row("end of a word", u"xNO_REPLY"_s, false, u"xNO_REPLY"_s);
        row("half a token", u"NO_REP"_s, false, u"NO_REP"_s);
        row("lower case", u"no_reply"_s, false, u"no_reply"_s);
        row("letters of other scripts", u"NO_REPLY\u00e9"_s, false, u"NO_REPLY\u00e9"_s);
        row("No", u"No, it is not"_s, false, u"No, it is not"_s);
    }

    void silenceIsNothingToSee()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isSilent);
        QFETCH(const QString, streamedText);

        const VisibleReply reply = visibleReply(text);
        QCOMPARE(reply.isSilent, isSilent);
        QCOMPARE(reply.text.isEmpty(), isSilent);
        for (const qsizetype size : {1, 2, 5})
            QCOMPARE(streamed(text, size, FinalTag::Ignored), streamedText);
        if (!text.contains(u'<') && !text.contains(u'['))
            QCOMPARE(isSilentReply(text), isSilent);
    }

    void eachPartHasTheWholeTextAndWhatIsNew()
    {
        VisibleText visible;
        QVERIFY(!visible.update(u"<thi"_s));
        QVERIFY(!visible.update(u"<think>a</think>"_s));
        auto part = visible.update(u"<think>a</think> Hello "_s);
        QVERIFY(part);
        QCOMPARE(part->text, u"Hello"_s);
        QCOMPARE(part->delta, u"Hello"_s);
        QVERIFY2(!visible.update(u"<think>a</think> Hello "_s), "the same text is nothing new");
        part = visible.update(u"<think>a</think> Hello you"_s);
        QVERIFY(part);
        QCOMPARE(part->text, u"Hello you"_s);
        QCOMPARE(part->delta, u" you"_s);
        QVERIFY(!visible.update(u"<think>a</think> Hello you [[reply"_s));
        part = visible.finish();
        QVERIFY(part);
        QCOMPARE(part->delta, u" [[reply"_s);
        QCOMPARE(visible.thoughts(), u"a"_s);
    }

    void mediaAloneIsNewToo()
    {
        VisibleText visible;
        const auto part = visible.update(u"MEDIA:/tmp/a.png\n"_s);
        QVERIFY(part);
        QCOMPARE(part->text, QString());
        QCOMPARE(part->media, QStringList{u"/tmp/a.png"_s});
        QVERIFY(!visible.finish());
    }

    void aSilentReplyKeepsItsWishes()
    {
        const VisibleReply reply = visibleReply(u"MEDIA:/tmp/a.ogg\n[[audio_as_voice]] NO_REPLY"_s);
        QVERIFY(reply.isSilent);
        QCOMPARE(reply.text, QString());
        QCOMPARE(reply.wishes.media, QStringList{u"/tmp/a.ogg"_s});
        QVERIFY(reply.wishes.audioAsVoice);
    }

    // A message of 200 000 characters in pieces of four.
    void everyCharacterIsLookedAtOnce()
    {
        const QString sentence = u"Words, `code`, <b>tags</b>, [[links]] and 文字 follow.\n"_s;
        const QString text = sentence.repeated(200'000 / sentence.size());
        VisibleText visible;
        qsizetype seen = 0;
        for (qsizetype end = 4; end < text.size(); end += 4) {
            const QString sofar = QString::fromRawData(text.constData(), end);
            if (const auto part = visible.update(sofar))
                seen += part->delta.size();
        }
        if (const auto part = visible.update(text))
            seen += part->delta.size();
        QCOMPARE(visible.examined(), text.size());
        QCOMPARE(seen, text.size() - 1);
    }
};

QTEST_GUILESS_MAIN(tst_VisibleText)
#include "tst_visibletext.moc"
