// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/linediff.h"
#include "tools/textedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::tools;

namespace {

QByteArray utf8(const QString &text)
{
    return text.toUtf8();
}

} // namespace

class tst_TextEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePlaceIsExchanged_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<QByteArray>("result");
        QTest::addColumn<bool>("fuzzy");
        const auto row = [](const char *name, const QByteArray &file, const QString &oldText,
                            const QString &newText, const QByteArray &result, bool fuzzy = false) {
            QTest::newRow(name) << file << oldText << newText << result << fuzzy;
        };
        row("a word", "one two three", u"two"_s, u"2"_s, "one 2 three");
        row("removed", "one two three", u" two"_s, QString(), "one three");
        row("all of it", "a", u"a"_s, u"b\n"_s, "b\n");
        row("lines", "a\nb\nc\n", u"a\nb\n"_s, u"x\n"_s, "x\nc\n");
        row("line ends of the file stay", "a\r\nb\r\nc\r\n", u"a\nb"_s, u"x\ny\nz"_s,
            "x\r\ny\r\nz\r\nc\r\n");
        row("those of the call do not count", "a\nb\nc", u"a\r\nb"_s, u"x\r\ny"_s, "x\ny\nc");
        row("mixed ones stay elsewhere", "a\nb\r\nc\rd\n", u"a"_s, u"x"_s, "x\nb\r\nc\rd\n");
        row("a lone return", "a\rb\rc", u"a\nb"_s, u"x"_s, "x\rc");
        row("a mark stays",
            "\xEF\xBB\xBF"
            "a b",
            u"a"_s, u"x"_s,
            "\xEF\xBB\xBF"
            "x b");
        row("beyond ASCII", utf8(u"für 10 €"_s), u"€"_s, u"𝄞"_s, utf8(u"für 10 𝄞"_s));
        row("blanks at line ends", "if x:  \n    y\t\nz  \n", u"if x:\n    y\n"_s, u"pass\n"_s,
            "pass\nz  \n", true);
        row("blanks of the call", "a\nb\n", u"a  \nb"_s, u"x"_s, "x\n", true);
        row("quotes", utf8(u"say “hi” – it’s\u00A0me"_s), u"\"hi\" - it's me"_s, u"no"_s, "say no",
            true);
        row("quotes elsewhere stay", utf8(u"“a” “b”  \n“c”"_s), u"\"b\""_s, u"x"_s,
            utf8(u"“a” x\n“c”"_s), true);
        row("exactly once, leniently twice", utf8(u"it's it’s"_s), u"it's"_s, u"x"_s,
            utf8(u"x it’s"_s));
    }
    void onePlaceIsExchanged()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        const auto result = edited(file, {oldText, newText});
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QTEST(result->bytes, "result");
        QTEST(result->wasFuzzy, "fuzzy");
    }

    void whateverTheFileHoldsTheRestStaysAsItIs()
    {
        const QStringList pieces{u"a"_s,    u"b"_s,  u" "_s, u"\n"_s,
                                 u"\r\n"_s, u"\r"_s, u"“"_s, u"𝄞"_s};
        QRandomGenerator random(7);
        int exchanged = 0;
        for (int round = 0; round < 2000; ++round) {
            QStringList parts;
            for (int i = 0; i < 12; ++i)
                parts.append(pieces.at(random.bounded(int(pieces.size()))));
            const int from = random.bounded(12);
            const int count = 1 + random.bounded(12 - from);
            const QString before = parts.mid(0, from).join(QString());
            const QString place = parts.mid(from, count).join(QString());
            const QString after = parts.mid(from + count).join(QString());
            // A lone return before a feed would be one line end of the two.
            if (before.endsWith(u'\r') || place.endsWith(u'\r'))
                continue;
            const auto result = edited(utf8(before + place + after), {place, u"Z"_s});
            if (!result) {
                QVERIFY(result.error().code == ErrorCode::Conflict);
                continue;
            }
            ++exchanged;
            QCOMPARE(result->bytes, utf8(before + u'Z' + after));
        }
        QVERIFY(exchanged > 500);
    }

    void anythingButOnePlaceIsRefused_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("oldText");
        QTest::addColumn<QString>("newText");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const QByteArray &file, const QString &oldText,
                            const QString &newText, ErrorCode code, const QString &message) {
            QTest::newRow(name) << file << oldText << newText << code << message;
        };
        const QString nowhere = u"the old text is not in the file"_s;
        row("nowhere", "a", u"b"_s, u"c"_s, ErrorCode::NotFound, nowhere);
        row("empty file", "", u"b"_s, u"c"_s, ErrorCode::NotFound, nowhere);
        row("case counts", "a", u"A"_s, u"c"_s, ErrorCode::NotFound, nowhere);
        row("indentation counts", "    a", u"\ta"_s, u"c"_s, ErrorCode::NotFound, nowhere);
        row("only blanks", "a", u"  "_s, u"c"_s, ErrorCode::NotFound, nowhere);
        row("twice", "a b a", u"a"_s, u"c"_s, ErrorCode::Conflict,
            u"the old text is in the file 2 times"_s);
        row("over itself", "aaa", u"aa"_s, u"c"_s, ErrorCode::Conflict,
            u"the old text is in the file 2 times"_s);
        row("twice with leniency", utf8(u"‘a‘ ’a’"_s), u"'a'"_s, u"c"_s, ErrorCode::Conflict,
            u"the old text is in the file 2 times"_s);
        row("the same", "a\r\nb", u"a\nb"_s, u"a\nb"_s, ErrorCode::InvalidRequest,
            u"the new text is the old one"_s);
        row("no UTF-8", "a\xFF", u"a"_s, u"b"_s, ErrorCode::InvalidRequest,
            u"the file is no UTF-8 text"_s);
        row("half a character", "a\xE2\x82", u"a"_s, u"b"_s, ErrorCode::InvalidRequest,
            u"the file is no UTF-8 text"_s);
    }
    void anythingButOnePlaceIsRefused()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, oldText);
        QFETCH(QString, newText);
        const auto result = edited(file, {oldText, newText});
        QVERIFY(!result);
        QTEST(result.error().code, "code");
        QTEST(result.error().message, "message");
    }

    void diffsShowTheChangeAndWhatIsAroundIt()
    {
        QString before;
        for (int i = 1; i <= 12; ++i)
            before += u"line %1\n"_s.arg(i);
        QString after = before;
        after.replace(u"line 6\nline 7\n"_s, u"six\n"_s);
        const LineDiff diff = lineDiff(before, after);
        QCOMPARE(diff.firstChangedLine, 6);
        QCOMPARE(diff.text,
                 u"    ...\n  2 line 2\n  3 line 3\n  4 line 4\n  5 line 5\n- 6 line 6\n"
                 "- 7 line 7\n+ 6 six\n  8 line 8\n  9 line 9\n 10 line 10\n 11 line 11\n"
                 "    ..."_s);
    }

    void diffsOfOneKindAreOneKind()
    {
        QCOMPARE(lineDiff(u"a\nb\n"_s, u"a\nx\nb\n"_s).text, u" 1 a\n+2 x\n 2 b"_s);
        QCOMPARE(lineDiff(u"a\nb\n"_s, u"a\n"_s).text, u" 1 a\n-2 b"_s);
        QCOMPARE(lineDiff(QString(), u"a"_s).text, u"+1 a"_s);
        QCOMPARE(lineDiff(u"a\na\n"_s, u"a\na\na\n"_s).text, u" 1 a\n 2 a\n+3 a"_s);
        QCOMPARE(lineDiff(u"a"_s, u"a"_s).firstChangedLine, 0);
    }

    void aDiffHasALimit()
    {
        const LineDiff diff = lineDiff(u"a"_s, u"x"_s.repeated(100'000));
        QVERIFY(diff.text.size() < 33'000);
        QVERIFY(diff.text.endsWith(u'…'));
    }
};

QTEST_GUILESS_MAIN(tst_TextEdit)
#include "tst_textedit.moc"
