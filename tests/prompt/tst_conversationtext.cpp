// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/conversationtext.h"
#include "tests/prompt/messages.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;
using namespace claw::testing;

//! A conversation as a text for a model that is to summarise it.
class tst_ConversationText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpeakerIsNamed()
    {
        const providers::Message thinking = providers::AssistantMessage{
            .content = {providers::ThinkingBlock{.text = u"hm"_s, .signature = {}},
                        providers::TextBlock{.text = u"yes"_s, .signature = {}},
                        providers::ToolCallBlock{
                            .id = u"1"_s,
                            .name = u"read"_s,
                            .arguments = {{u"from"_s, 2}, {u"path"_s, u"a b"_s}},
                            .thoughtSignature = {}}},
            .api = {},
            .errorMessage = {}};
        QCOMPARE(serialised({asked(u"q"_s), thinking, returned(u"1"_s, u"r"_s)}),
                 u"[User]: q\n\n[Assistant thinking]: hm\n\n[Assistant]: yes\n\n"
                 "[Assistant tool calls]: read(from=2, path=\"a b\")\n\n[Tool result]: r"_s);
    }

    void whatHasNoTextIsLeftOut()
    {
        const providers::Message picture = providers::UserMessage{
            .content = {providers::ImageBlock{.base64 = "AA", .mimeType = u"image/png"_s}}};
        QVERIFY(serialised({picture, answered({}), returned(u"1"_s, {})}).isEmpty());
    }

    void filesAreSortedByWhatWasDoneToThem()
    {
        const Compacted previous{
            .summary = u"x"_s, .readFiles = {u"old.txt"_s, u"b.txt"_s}, .modifiedFiles = {u"m"_s}};
        const Compacted files =
            filesOf({called(u"1"_s, u"read"_s, u"z.txt"_s), called(u"2"_s, u"edit"_s, u"b.txt"_s),
                     called(u"3"_s, u"write"_s, u"a.txt"_s), called(u"4"_s, u"exec"_s, u"c"_s)},
                    previous);
        QCOMPARE(files.readFiles, QStringList({u"old.txt"_s, u"z.txt"_s}));
        QCOMPARE(files.modifiedFiles, QStringList({u"a.txt"_s, u"b.txt"_s, u"m"_s}));
        QCOMPARE(fileSection(files),
                 u"\n\n<read-files>\nold.txt\nz.txt\n</read-files>"
                 "\n\n<modified-files>\na.txt\nb.txt\nm\n</modified-files>"_s);
        QVERIFY(fileSection({}).isEmpty());
    }

    void failuresAreToldBriefly()
    {
        std::vector<providers::Message> messages{
            failed(u"1"_s, u"no\n such   file"_s, {{u"status"_s, u"error"_s}, {u"exitCode"_s, 2}}),
            failed(u"1"_s, u"told already"_s), returned(u"2"_s, u"fine"_s),
            failed(u"3"_s, QString(300, u'x')), failed(u"4"_s, {})};
        QCOMPARE(toolFailureSection(messages),
                 QString(u"\n\n## Tool Failures\n- exec (status=error exitCode=2): no such file\n"
                         "- exec: "_s
                         + QString(237, u'x') + u"...\n- exec: failed (no output)"_s));
        for (int i = 0; i < 10; ++i)
            messages.push_back(failed(QString::number(i + 10), u"x"_s));
        QVERIFY(toolFailureSection(messages).endsWith("\n- ...and 5 more"_L1));
        QCOMPARE(toolFailureSection(messages).count(u'\n'), 2 + 9);
        QVERIFY(toolFailureSection({returned(u"2"_s, u"fine"_s)}).isEmpty());
    }

    void theSectionsComeOffAgain()
    {
        const QString summary = u"## Goal\nA"_s;
        const Compacted files{.summary = {}, .readFiles = {u"a"_s}, .modifiedFiles = {}};
        QCOMPARE(withoutSections(summary + fileSection(files)), summary);
        QCOMPARE(withoutSections(summary + toolFailureSection({failed(u"1"_s, u"x"_s)})), summary);
        QCOMPARE(withoutSections(summary), summary);
    }
};

QTEST_GUILESS_MAIN(tst_ConversationText)
#include "tst_conversationtext.moc"
