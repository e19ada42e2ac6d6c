// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/audience.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::cli {

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAPersonUnlessProgramsRead_data();
    void isAPersonUnlessProgramsRead();
};

void TestAudience::isAPersonUnlessProgramsRead_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("isPerson");
    QTest::newRow("nothing") << QString() << true;
    QTest::newRow("a command") << u"gateway status"_s << true;
    QTest::newRow("help") << u"--help"_s << true;
    QTest::newRow("json") << u"gateway status --json"_s << false;
    QTest::newRow("plain") << u"models list --plain"_s << false;
    QTest::newRow("the gateway") << u"gateway"_s << false;
    QTest::newRow("the gateway with options") << u"gateway --port 18790 --force"_s << false;
    QTest::newRow("the gateway in full") << u"gateway run --verbose"_s << false;
    QTest::newRow("help of the gateway") << u"gateway --help"_s << true;
    QTest::newRow("short help of the gateway") << u"gateway run -h"_s << true;
    QTest::newRow("a node") << u"node run --host box"_s << false;
    QTest::newRow("the service of a node") << u"node status"_s << true;
}

void TestAudience::isAPersonUnlessProgramsRead()
{
    QFETCH(QString, words);
    QFETCH(bool, isPerson);
    QCOMPARE(audienceOf(words.split(u' ', Qt::SkipEmptyParts)),
             isPerson ? Audience::Person : Audience::Program);
}

} // namespace claw::cli

QTEST_APPLESS_MAIN(claw::cli::TestAudience)
#include "tst_audience.moc"
