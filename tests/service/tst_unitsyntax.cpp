// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/unitsyntax.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;

class tst_UnitSyntax : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreQuotedOnlyWhereTheyNeedIt_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("command");
        QTest::addRow("simple") << u"/usr/bin/clawdbot"_s << u"/usr/bin/clawdbot"_s
                                << u"/usr/bin/clawdbot"_s;
        QTest::addRow("letter s") << u"sss"_s << u"sss"_s << u"sss"_s;
        QTest::addRow("empty") << u""_s << u"\"\""_s << u"\"\""_s;
        QTest::addRow("spaces") << u"K=x y"_s << u"\"K=x y\""_s << u"\"K=x y\""_s;
        QTest::addRow("everything")
            << u"K=a \"b\" c\\d 50% $X"_s << u"\"K=a \\\"b\\\" c\\\\d 50%% $X\""_s
            << u"\"K=a \\\"b\\\" c\\\\d 50%% $$X\""_s;
        QTest::addRow("money") << u"My $box 5%"_s << u"\"My $box 5%%\""_s << u"\"My $$box 5%%\""_s;
        QTest::addRow("comment") << u"a#b;c"_s << u"\"a#b;c\""_s << u"\"a#b;c\""_s;
    }
    void wordsAreQuotedOnlyWhereTheyNeedIt()
    {
        QFETCH(QString, word);
        QFETCH(QString, plain);
        QFETCH(QString, command);
        QCOMPARE(quoteUnitWord(word, UnitWord::Plain), plain);
        QCOMPARE(quoteUnitWord(word, UnitWord::Command), command);
        // Whatever is written is read back.
        QCOMPARE(splitUnitWords(plain), QStringList{word});
        QCOMPARE(splitUnitCommand(u"/bin/x "_s + command), (QStringList{u"/bin/x"_s, word}));
    }

    void valuesAreSplitAsSystemdDoes_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QStringList>("words");
        QTest::addRow("spaces") << u"  a   b\tc "_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::addRow("quotes inside") << u"FOO=\"a b\"'c d'e"_s << QStringList{u"FOO=a bc de"_s};
        QTest::addRow("escapes") << u"a\\x41\\101\\u00e9\\sb \\n"_s
                                 << QStringList{u"aAA\u00e9 b"_s, u"\n"_s};
        QTest::addRow("open quote") << u"\"a b"_s << QStringList{u"a b"_s};
        QTest::addRow("lone backslash") << u"a\\"_s << QStringList{u"a\\"_s};
        QTest::addRow("empty word") << u"a \"\" b"_s << QStringList{u"a"_s, u""_s, u"b"_s};
        QTest::addRow("nothing") << u""_s << QStringList{};
    }
    void valuesAreSplitAsSystemdDoes()
    {
        QFETCH(QString, value);
        QFETCH(QStringList, words);
        QCOMPARE(splitUnitWords(value), words);
    }

    void prefixesOfACommandAreNoPartOfTheProgram()
    {
        QCOMPARE(splitUnitCommand(u"-!/usr/bin/clawdbot gateway"_s),
                 (QStringList{u"/usr/bin/clawdbot"_s, u"gateway"_s}));
    }

    void filesAreReadWithCommentsAndContinuedLines()
    {
        const auto settings = parseUnitFile(u"# comment\n[Service]\n ; other\nExecStart=/bin/a \\\n"
                                            "# in between\n  b\nnonsense\nEnvironment=\n"
                                            "[Install]\nWantedBy = x\n"_s);
        QCOMPARE(settings.size(), 3);
        QCOMPARE(settings[0].section, u"Service"_s);
        QCOMPARE(settings[0].key, u"ExecStart"_s);
        QCOMPARE(splitUnitWords(settings[0].value), (QStringList{u"/bin/a"_s, u"b"_s}));
        QCOMPARE(settings[1].value, QString());
        QCOMPARE(settings[2].section, u"Install"_s);
        QCOMPARE(settings[2].value, u"x"_s);
    }
};

QTEST_GUILESS_MAIN(tst_UnitSyntax)
#include "tst_unitsyntax.moc"
