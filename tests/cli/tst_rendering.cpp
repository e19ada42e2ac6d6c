// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/box.h"
#include "cli/table.h"
#include "cli/terminal.h"
#include "cli/textwidth.h"

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

class TestRendering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsColumns_data();
    void countsColumns();
    void wrapsText_data();
    void wrapsText();
    void shortensByColumns();
    void drawsABox();
    void drawsAWiderBoxWhenALineNeedsIt();
    void drawsATable();
    void wrapsTheFlexibleColumnOfANarrowTable();
    void drawsAnEmptyTable();
    void choosesColours_data();
    void choosesColours();
    void paintsOnlyWhereColoursAreShown();
};

void TestRendering::countsColumns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("ascii") << u"clawdbot"_s << 8;
    QTest::newRow("umlaut") << u"grün"_s << 4;
    QTest::newRow("combining mark") << u"e\u0301"_s << 1;
    QTest::newRow("hangul") << u"한국어"_s << 6;
    QTest::newRow("emoji") << u"🦞"_s << 2;
    QTest::newRow("check mark") << u"✓ ok"_s << 4;
    QTest::newRow("box") << u"┌─┐"_s << 3;
    QTest::newRow("coloured") << u"\x1b[38;5;209mred\x1b[0m"_s << 3;
    QTest::newRow("escape at the end") << u"red\x1b"_s << 3;
}

void TestRendering::countsColumns()
{
    QFETCH(QString, text);
    QFETCH(int, width);
    QCOMPARE(displayWidth(text), width);
}

void TestRendering::wrapsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("nothing") << QString() << QStringList{QString()};
    QTest::newRow("fits") << u"ten chars!"_s << QStringList{u"ten chars!"_s};
    QTest::newRow("at a space") << u"one two three"_s << QStringList{u"one two"_s, u"three"_s};
    QTest::newRow("behind the width") << u"0123456789 x"_s << QStringList{u"0123456789"_s, u"x"_s};
    QTest::newRow("after a slash")
        << u"/home/ada/claw"_s << QStringList{u"/home/ada/"_s, u"claw"_s};
    QTest::newRow("in a word") << u"0123456789ab"_s << QStringList{u"0123456789"_s, u"ab"_s};
    QTest::newRow("wide characters") << u"한국어한국어"_s << QStringList{u"한국어한국"_s, u"어"_s};
    QTest::newRow("beside Japanese, not before what closes")
        << u"設定を読む。次に"_s << QStringList{u"設定を読"_s, u"む。次に"_s};
    QTest::newRow("line feeds") << u"a\nb"_s << QStringList{u"a"_s, u"b"_s};
}

void TestRendering::wrapsText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, lines);
    QCOMPARE(wrapped(text, 10), lines);
}

void TestRendering::shortensByColumns()
{
    QCOMPARE(elided(u"ten chars!"_s, 10), u"ten chars!"_s);
    QCOMPARE(elided(u"eleven char"_s, 10), u"eleven ..."_s);
    QCOMPARE(elided(u"한국어한국어"_s, 10), u"한국어..."_s);
    QCOMPARE(displayWidth(padded(elided(u"한국어한국어"_s, 10), 10)), qsizetype(10));
}

void TestRendering::drawsABox()
{
    QCOMPARE(renderBox({u"Target: ws://127.0.0.1:18789"_s, u"Status: ✓ connected"_s}),
             u"┌──────────────────────────────────────┐\n"
             "│ Target: ws://127.0.0.1:18789         │\n"
             "│ Status: ✓ connected                  │\n"
             "└──────────────────────────────────────┘\n"_s);
}

void TestRendering::drawsAWiderBoxWhenALineNeedsIt()
{
    const auto box = renderBox({QString(50, u'x'), u"한"_s});
    for (const auto &line : box.split(u'\n', Qt::SkipEmptyParts))
        QCOMPARE(displayWidth(line), 54);
}

void TestRendering::drawsATable()
{
    QCOMPARE(renderTable({{.header = u"Item"_s}, {.header = u"Value"_s, .isFlexible = true}},
                         {{u"OS"_s, u"linux"_s}, {u"Channel"_s}}, 30),
             u"┌─────────┬──────────────────┐\n"
             "│ Item    │ Value            │\n"
             "├─────────┼──────────────────┤\n"
             "│ OS      │ linux            │\n"
             "│ Channel │                  │\n"
             "└─────────┴──────────────────┘\n"_s);
}

void TestRendering::wrapsTheFlexibleColumnOfANarrowTable()
{
    QCOMPARE(renderTable({{.header = u"Item"_s}, {.header = u"Value"_s, .isFlexible = true}},
                         {{u"OS"_s, u"linux 6.1 (x64)"_s}}, 20),
             u"┌──────┬───────────┐\n"
             "│ Item │ Value     │\n"
             "├──────┼───────────┤\n"
             "│ OS   │ linux 6.1 │\n"
             "│      │ (x64)     │\n"
             "└──────┴───────────┘\n"_s);
}

void TestRendering::drawsAnEmptyTable()
{
    QCOMPARE(renderTable({{.header = u"A"_s}}, {}, 20),
             u"┌───┐\n"
             "│ A │\n"
             "├───┤\n"
             "└───┘\n"_s);
}

void TestRendering::choosesColours_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<bool>("isTty");
    QTest::addColumn<int>("level");
    const auto level = [](ColourLevel l) { return static_cast<int>(l); };
    QTest::newRow("terminal") << u"TERM=xterm"_s << true << level(ColourLevel::Palette256);
    QTest::newRow("true colour") << u"COLORTERM=truecolor"_s << true
                                 << level(ColourLevel::TrueColour);
    QTest::newRow("file") << u"TERM=xterm"_s << false << level(ColourLevel::None);
    QTest::newRow("no colour") << u"NO_COLOR=1"_s << true << level(ColourLevel::None);
    QTest::newRow("empty means unset") << u"NO_COLOR="_s << true << level(ColourLevel::Palette256);
    QTest::newRow("forced into a file")
        << u"FORCE_COLOR=1"_s << false << level(ColourLevel::Palette256);
    QTest::newRow("forced off") << u"FORCE_COLOR=0"_s << true << level(ColourLevel::None);
    QTest::newRow("forced against no colour")
        << u"NO_COLOR=1 FORCE_COLOR=3"_s << false << level(ColourLevel::TrueColour);
    QTest::newRow("dumb") << u"TERM=dumb"_s << true << level(ColourLevel::None);
}

void TestRendering::choosesColours()
{
    QFETCH(QString, variable);
    QFETCH(bool, isTty);
    QFETCH(int, level);
    QProcessEnvironment environment;
    for (const auto &assignment : variable.split(u' '))
        environment.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    QCOMPARE(static_cast<int>(detectColour(environment, isTty)), level);
}

void TestRendering::paintsOnlyWhereColoursAreShown()
{
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    const Terminal plain(bytes, {});
    QCOMPARE(plain.paint(Tone::Success, u"✓"_s), u"✓"_s);
    Terminal coloured(bytes, {.isTty = true, .colour = ColourLevel::TrueColour, .columns = 80});
    coloured.line(coloured.paint(Tone::Failure, u"✗"_s));
    QCOMPARE(bytes.data(), "\x1b[38;2;226;61;45m✗\x1b[0m\n"_ba);
}

} // namespace claw::cli

QTEST_GUILESS_MAIN(claw::cli::TestRendering)
#include "tst_rendering.moc"
