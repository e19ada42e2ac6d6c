// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/dotenv.h"
#include "tests/config/confighome.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::config;

class tst_DotEnv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAssignments_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // of A; null: none
        QTest::newRow("plain") << u"A=1"_s << u"1"_s;
        QTest::newRow("blanks") << u"  A = one two  "_s << u"one two"_s;
        QTest::newRow("export") << u"export A=1"_s << u"1"_s;
        QTest::newRow("colon") << u"A: 1"_s << u"1"_s;
        QTest::newRow("empty") << u"A=\nB=2"_s << u""_s;
        QTest::newRow("comment") << u"# A=0\nA=1 # one"_s << u"1"_s;
        QTest::newRow("single quotes") << u"A='a # \\n b'"_s << u"a # \\n b"_s;
        QTest::newRow("double quotes") << u"A=\"a\\nb\" # c"_s << u"a\nb"_s;
        QTest::newRow("back quotes") << u"A=`it's \"so\"`"_s << u"it's \"so\""_s;
        QTest::newRow("several lines") << u"A=\"a\nb\"\nC=1"_s << u"a\nb"_s;
        QTest::newRow("CR LF") << u"B=0\r\nA=1\r\n"_s << u"1"_s;
        QTest::newRow("equals sign in the value") << u"A=b=c"_s << u"b=c"_s;
        QTest::newRow("open quote") << u"A='b\nC=1"_s << u"'b"_s;
        QTest::newRow("last wins") << u"A=1\nA=2"_s << u"2"_s;
        QTest::newRow("no assignment") << u"A\nB C"_s << QString();
    }
    void readsAssignments()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto variables = parseDotEnv(text);
        QCOMPARE(variables.contains(u"A"_s), !value.isNull());
        QCOMPARE(variables.value(u"A"_s), value);
    }

    void neverChangesWhatIsSet()
    {
        ConfigHome home;
        home.environment.insert(u"SET"_s, u"process"_s);
        home.environment.insert(u"BLANK"_s, u""_s);
        const QString first = home.write(u"one.env"_s, "SET=1\nBLANK=1\nBOTH=1\n");
        const QString second = home.write(u"two.env"_s, "BOTH=2\nSECOND=2\n");
        const auto environment = withDotEnv(
            home.environment, {first, home.stateDir(), home.stateDir() + u"/none"_s, second});
        QCOMPARE(environment.value(u"SET"_s), u"process"_s);
        QCOMPARE(environment.value(u"BLANK"_s), u""_s);
        QCOMPARE(environment.value(u"BOTH"_s), u"1"_s);
        QCOMPARE(environment.value(u"SECOND"_s), u"2"_s);

        const auto filled = withVariables(environment, {{u"SET"_s, u"x"_s}, {u"BLANK"_s, u"x"_s}});
        QCOMPARE(filled.value(u"SET"_s), u"process"_s);
        QCOMPARE(filled.value(u"BLANK"_s), u"x"_s);
    }
};

QTEST_GUILESS_MAIN(tst_DotEnv)
#include "tst_dotenv.moc"
