// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/heartbeattext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::prompt;

//! What a heartbeat asks.
class tst_HeartbeatText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyFiles_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("isEmpty");
        QTest::newRow("nothing") << QString() << true;
        QTest::newRow("headings") << u"# HEARTBEAT.md\n\n## Later\n#"_s << true;
        QTest::newRow("empty items") << u"- [ ]\n* [x]\n+\n-  \n"_s << true;
        QTest::newRow("an item") << u"# H\n- [ ] look at the mail"_s << false;
        QTest::newRow("no heading") << u"#todo"_s << false;
        QTest::newRow("text") << u"Look at the mail."_s << false;
    }
    void emptyFiles()
    {
        QFETCH(QString, content);
        QTEST(isEffectivelyEmpty(content), "isEmpty");
    }

    void thePromptNamesFileAndWord()
    {
        QVERIFY(defaultHeartbeatPrompt().contains("HEARTBEAT.md"_L1));
        QVERIFY(defaultHeartbeatPrompt().contains("HEARTBEAT_OK"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_HeartbeatText)
#include "tst_heartbeattext.moc"
