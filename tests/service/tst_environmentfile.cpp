// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/environmentfile.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;

class tst_EnvironmentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesAreReadAsSystemdReadsThem()
    {
        const auto entries =
            parseEnvironmentFile(u"# comment\n; another\nA=plain\n B = spaced \n"
                                 "C=\"with \\\"quotes\\\" and \\$\"\nD='as $it is'\n"
                                 "no assignment\n=\n"_s);
        QCOMPARE(entries,
                 (EnvironmentEntries{{u"A"_s, u"plain"_s},
                                     {u"B"_s, u"spaced"_s},
                                     {u"C"_s, u"with \"quotes\" and $"_s},
                                     {u"D"_s, u"as $it is"_s}}));
    }

    void anythingThatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("value");
        for (const auto &value : {u"simple"_s, u"two words"_s, u"a\"b'c`d$e\\f"_s, u"#=;%"_s})
            QTest::addRow("%s", qPrintable(value)) << value;
    }
    void anythingThatIsWrittenIsReadBack()
    {
        QFETCH(QString, value);
        const auto text = withVariable({}, u"TOKEN"_s, value);
        QCOMPARE(parseEnvironmentFile(text), (EnvironmentEntries{{u"TOKEN"_s, value}}));
    }

    void otherLinesStayAsTheyAre()
    {
        const QString text = u"# mine\nAPI_KEY='x y'\nTOKEN=old\n"_s;
        const auto changed = withVariable(text, u"TOKEN"_s, u"new"_s);
        QCOMPARE(changed, u"# mine\nAPI_KEY='x y'\nTOKEN=\"new\"\n"_s);
        QCOMPARE(withVariable(changed, u"TOKEN"_s, {}), u"# mine\nAPI_KEY='x y'\n"_s);
        QCOMPARE(withVariable(u"TOKEN=only\n"_s, u"TOKEN"_s, {}), QString());
    }
};

QTEST_GUILESS_MAIN(tst_EnvironmentFile)
#include "tst_environmentfile.moc"
