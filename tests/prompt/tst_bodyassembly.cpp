// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/bodyassembly.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::prompt;

namespace {

constexpr qint64 noon = 1'700'049'600'000; // 2023-11-15T12:00:00Z

} // namespace

//! The words around what the user said.
class tst_BodyAssembly : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainMessageStaysAsItIs() { QCOMPARE(promptBody({.text = u"hello"_s}), u"hello"_s); }

    void theMessageIdFollowsTheText()
    {
        QCOMPARE(promptBody({.text = u"hello"_s, .messageId = u" m-1 "_s}),
                 u"hello\n[message_id: m-1]"_s);
    }

    void thePartsStandInTheirOrder()
    {
        const QString body =
            promptBody({.files = {{.path = u"/f.png"_s, .mimeType = u"image/png"_s}},
                        .threadStarter = u"start"_s,
                        .events = {{.timeMs = noon, .text = u"something"_s}},
                        .previousRunAborted = true,
                        .text = u"hello"_s,
                        .messageId = u"m-1"_s});
        const QStringList blocks = body.split(u"\n\n"_s);
        QCOMPARE(blocks.size(), 4);
        QVERIFY(blocks.at(0).startsWith("[media attached: /f.png (image/png)]\n"_L1));
        QVERIFY(blocks.at(0).endsWith("[Thread starter - for context]\nstart"_L1));
        QCOMPARE(blocks.at(1), u"System: [2023-11-15T12:00:00Z] something"_s);
        QVERIFY(blocks.at(2).startsWith("Note: "_L1));
        QCOMPARE(blocks.at(3), u"hello\n[message_id: m-1]"_s);
    }

    void severalFilesAreNumbered()
    {
        QCOMPARE(attachedFilesNote({{.path = u"/a.png"_s, .url = u"https://x/a"_s},
                                    {.path = u"/b c.jpg"_s, .mimeType = u"image/jpeg"_s}}),
                 u"[media attached: 2 files]\n"
                 "[media attached 1/2: /a.png | https://x/a]\n"
                 "[media attached 2/2: /b c.jpg (image/jpeg)]"_s);
        QVERIFY(attachedFilesNote({}).isEmpty());
    }

    void eventsThatTellNothingAreLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("blank") << u"  \n"_s;
        QTest::newRow("heartbeat") << u"Heartbeat ran"_s;
        QTest::newRow("periodic") << u"Node: x · reason periodic"_s;
    }
    void eventsThatTellNothingAreLeftOut()
    {
        QFETCH(QString, text);
        QVERIFY(eventLine({.timeMs = noon, .text = text}, QTimeZone::utc()).isEmpty());
        QCOMPARE(promptBody({.events = {{.timeMs = noon, .text = text}}, .text = u"hi"_s}),
                 u"hi"_s);
    }

    void whenANodeWasUsedLastIsNoNews()
    {
        QCOMPARE(
            eventLine({.timeMs = noon, .text = u"Node: desk · last input 5s ago · mode local"_s},
                      QTimeZone::utc()),
            u"System: [2023-11-15T12:00:00Z] Node: desk· mode local"_s);
    }

    void eventTimesAreInTheZoneAskedFor()
    {
        QCOMPARE(eventLine({.timeMs = noon, .text = u"x"_s}, QTimeZone("Asia/Seoul")),
                 u"System: [2023-11-15 21:00:00 KST] x"_s);
    }

    void thereAreWordsForNothing()
    {
        QVERIFY(freshStartBody().contains("default_model"_L1));
        QVERIFY(!emptyBodyReply().isEmpty());
        QVERIFY(bootBody(u" water the plants\n"_s).contains("\n\nwater the plants\n\n"_L1));
        QVERIFY(bootBody(u"x"_s).endsWith("NO_REPLY."_L1));
    }
};

QTEST_GUILESS_MAIN(tst_BodyAssembly)
#include "tst_bodyassembly.moc"
