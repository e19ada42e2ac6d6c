// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "replies/medialine.h"
#include "replies/visibletext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::replies;

class tst_ReplyDirectives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesAreTakenOutOfTheText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QString>("replyTo");
        QTest::addColumn<bool>("isCurrent");
        QTest::addColumn<bool>("isVoice");
        const auto row = [](const char *name, const QString &text, const QString &rest,
                            const QString &replyTo = {}, bool isCurrent = false,
                            bool isVoice = false) {
            QTest::newRow(name) << text << rest << replyTo << isCurrent << isVoice;
        };
        row("current", u"[[reply_to_current]] Hi"_s, u"Hi"_s, {}, true);
        row("an id", u"[[reply_to:42]]Hi"_s, u"Hi"_s, u"42"_s);
        row("blanks and case", u"[[ Reply_To : a b ]] Hi"_s, u"Hi"_s, u"a b"_s);
        row("the last id counts", u"[[reply_to:1]]Hi[[reply_to:2]]"_s, u"Hi"_s, u"2"_s);
        row("both", u"[[reply_to:1]][[reply_to_current]]Hi"_s, u"Hi"_s, u"1"_s, true);
        row("voice", u"Listen\n[[audio_as_voice]]"_s, u"Listen"_s, {}, false, true);
        row("in a sentence", u"Hello [[reply_to_current]] you"_s, u"Hello you"_s, {}, true);
        row("between words", u"Hello[[reply_to_current]]you"_s, u"Hello you"_s, {}, true);
        row("on a line of its own", u"a\n[[reply_to_current]]\nb"_s, u"a\nb"_s, {}, true);
        row("between paragraphs", u"a\n\n[[reply_to_current]]\n\nb"_s, u"a\n\nb"_s, {}, true);
        row("what stands elsewhere stays", u"[[reply_to_current]]a\n    b  c\n\n\nd"_s,
            u"a\n    b  c\n\n\nd"_s, {}, true);
        row("indentation after it", u"a\n[[reply_to_current]]\n    b"_s, u"a\n    b"_s, {}, true);
        row("many brackets", u"[[[reply_to_current]]]"_s, u"[ ]"_s, {}, true);
        row("an empty id", u"[[reply_to:]] Hi"_s, u"Hi"_s);
        row("other brackets", u"[[1, 2], [3]] and [[link]] [x](y)"_s,
            u"[[1, 2], [3]] and [[link]] [x](y)"_s);
        row("over a line break", u"[[reply_to\n_current]]"_s, u"[[reply_to\n_current]]"_s);
        row("not closed", u"a [[reply_to_current"_s, u"a [[reply_to_current"_s);
        row("too long", u"[[reply_to:"_s + QString(300, u'x') + u"]]"_s,
            u"[[reply_to:"_s + QString(300, u'x') + u"]]"_s);
    }

    void wishesAreTakenOutOfTheText()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, rest);
        QFETCH(const QString, replyTo);
        QFETCH(const bool, isCurrent);
        QFETCH(const bool, isVoice);

        const VisibleReply reply = visibleReply(text);
        QCOMPARE(reply.text, rest);
        QCOMPARE(reply.wishes.replyToId, replyTo);
        QCOMPARE(reply.wishes.repliesToCurrent, isCurrent);
        QCOMPARE(reply.wishes.audioAsVoice, isVoice);
    }

    void mediaLinesBecomeReferences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("rest");
        QTest::addColumn<QStringList>("media");
        const auto row = [](const char *name, const QString &text, const QString &rest,
                            const QStringList &media) {
            QTest::newRow(name) << text << rest << media;
        };
        row("a path", u"MEDIA:/tmp/a.png"_s, {}, {u"/tmp/a.png"_s});
        row("an address", u"Look\nMEDIA: https://example.org/a.png\nNice"_s, u"Look\nNice"_s,
            {u"https://example.org/a.png"_s});
        row("relative", u"MEDIA:./a.png\nMEDIA:../b.png\nMEDIA:~/c.png"_s, {},
            {u"./a.png"_s, u"../b.png"_s, u"~/c.png"_s});
        row("backticks", u"MEDIA:`/tmp/a.png`"_s, {}, {u"/tmp/a.png"_s});
        row("quotes and blanks", u"MEDIA:\"/tmp/a b.png\""_s, {}, {u"/tmp/a b.png"_s});
        row("blanks without quotes", u"MEDIA:/tmp/a b.png"_s, {}, {u"/tmp/a b.png"_s});
        row("a file address", u"MEDIA:file:///tmp/a.png"_s, {}, {u"/tmp/a.png"_s});
        row("several", u"MEDIA:/a.png /b.png"_s, {}, {u"/a.png"_s, u"/b.png"_s});
        row("the word again", u"MEDIA:/a.png MEDIA:/b.png"_s, {}, {u"/a.png"_s, u"/b.png"_s});
        row("words behind an address", u"MEDIA:https://example.org/a.png (a cat)"_s, u"(a cat)"_s,
            {u"https://example.org/a.png"_s});
        row("indented", u"- x\n  MEDIA:/a.png"_s, u"- x"_s, {u"/a.png"_s});
        row("a paragraph stays one", u"a\n\nMEDIA:/a.png\n\nb"_s, u"a\n\nb"_s, {u"/a.png"_s});
        row("in code", u"```\nMEDIA:/a.png\n```\nMEDIA:/b.png"_s, u"```\nMEDIA:/a.png\n```"_s,
            {u"/b.png"_s});
        row("in a sentence", u"use MEDIA:/a.png"_s, u"use MEDIA:/a.png"_s, {});
        row("lower case", u"media:/a.png"_s, u"media:/a.png"_s, {});
        row("no reference", u"MEDIA: none today"_s, u"MEDIA: none today"_s, {});
        row("a bare name", u"MEDIA:a.png"_s, u"MEDIA:a.png"_s, {});
        row("too long", u"MEDIA:/"_s + QString(longestMediaReference, u'x'),
            u"MEDIA:/"_s + QString(longestMediaReference, u'x'), {});
        row("a line without end", u"MEDIA:/"_s + QString(longestMediaLine, u'x') + u"\nb"_s,
            u"MEDIA:/"_s + QString(longestMediaLine, u'x') + u"\nb"_s, {});
    }

    void mediaLinesBecomeReferences()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, rest);
        QFETCH(const QStringList, media);

        const VisibleReply reply = visibleReply(text);
        QCOMPARE(reply.text, rest);
        QCOMPARE(reply.wishes.media, media);
    }

    void itDoesNotMatterHowTheTextArrives()
    {
        const QString text =
            u"[[reply_to:7]]Look\nMEDIA:/tmp/a.png\n\n- [[x]]\n  [[audio_as_voice]]"
            "\n```\nMEDIA:no\n```\nMEDIA:`~/b c.ogg`\nEnd [[ reply_to_current ]]."_s;
        const VisibleReply whole = visibleReply(text);
        QCOMPARE(whole.text, u"Look\n\n- [[x]]\n```\nMEDIA:no\n```\nEnd ."_s);
        for (qsizetype size = 1; size < 20; ++size) {
            ReplyDirectives pieces;
            for (qsizetype at = 0; at < text.size(); at += size)
                pieces.feed(QStringView(text).mid(at, size));
            pieces.finish();
            QCOMPARE(pieces.text(), whole.text);
            QCOMPARE(pieces.wishes(), whole.wishes);
        }
    }
};

QTEST_GUILESS_MAIN(tst_ReplyDirectives)
#include "tst_replydirectives.moc"
