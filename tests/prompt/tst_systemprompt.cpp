// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/systemprompt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::prompt;

namespace {

//! Something for every section.
SystemPromptInput everything()
{
    SystemPromptInput input;
    for (const char *name : {"zeta", "memory_get", "exec", "read", "gateway", "message", "alpha"})
        input.tools.push_back({.name = QString::fromLatin1(name), .summary = u"does it"_s});
    input.skills = u"<available_skills/>"_s;
    input.aliases = {{.alias = u"sonnet"_s, .model = u"a/s"_s},
                     {.alias = u"opus"_s, .model = u"a/o"_s}};
    input.workspaceDir = u"/home/w"_s;
    input.contextFiles = {{.name = u"SOUL.md"_s, .content = u"Be\n\nkind."_s},
                          {.name = u"BOOTSTRAP.md"_s, .content = u"Hello"_s}};
    input.docsDir = u"/docs"_s;
    input.sandboxFacts = {u"Sandbox workspace: /sw"_s};
    input.ownerNumbers = {u"+1"_s, u" "_s, u"+2"_s};
    input.timeZone = u"Asia/Seoul"_s;
    input.messageToolHints = {u"- a hint"_s};
    input.deliverableChannels = {u"telegram"_s, u"slack"_s};
    input.voiceHint = u"Speak slowly."_s;
    input.extraContext = u"The group is a family."_s;
    input.reactions = {.channel = u"telegram"_s};
    input.wantsReasoningTags = true;
    input.heartbeatPrompt = u"Anything?"_s;
    input.runtime = {.agentId = u"main"_s,
                     .host = u"desk"_s,
                     .repoRoot = {},
                     .os = u"Linux"_s,
                     .arch = u"x64"_s,
                     .model = u"a/o"_s,
                     .defaultModel = u"a/s"_s,
                     .channel = u"telegram"_s,
                     .channelCapabilities = {},
                     .thinking = u"low"_s,
                     .reasoning = {}};
    return input;
}

QStringList headings(const QString &prompt)
{
    QStringList found;
    for (const QString &line : prompt.split(u'\n')) {
        if (line.startsWith("## "_L1) || line.startsWith("# "_L1))
            found.append(line);
    }
    return found;
}

} // namespace

//! What a model is told before anybody speaks.
class tst_SystemPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePromptOfAPersonHasAllSectionsInOrder()
    {
        QCOMPARE(headings(systemPrompt(everything())),
                 QStringList({u"## Tooling"_s,
                              u"## Tool Call Style"_s,
                              u"## Clawdbot CLI Quick Reference"_s,
                              u"## Skills (mandatory)"_s,
                              u"## Memory Recall"_s,
                              u"## Clawdbot Self-Update"_s,
                              u"## Model Aliases"_s,
                              u"## Workspace"_s,
                              u"## Documentation"_s,
                              u"## Sandbox"_s,
                              u"## User Identity"_s,
                              u"## Current Date & Time"_s,
                              u"## Workspace Files (injected)"_s,
                              u"## Reply Tags"_s,
                              u"## Messaging"_s,
                              u"## Voice (TTS)"_s,
                              u"## Group Chat Context"_s,
                              u"## Reactions"_s,
                              u"## Reasoning Format"_s,
                              u"# Project Context"_s,
                              u"## SOUL.md"_s,
                              u"## BOOTSTRAP.md"_s,
                              u"## Silent Replies"_s,
                              u"## Heartbeats"_s,
                              u"## Runtime"_s}));
    }

    void aSubAgentIsToldLess()
    {
        SystemPromptInput input = everything();
        input.mode = PromptMode::Minimal;
        QCOMPARE(headings(systemPrompt(input)),
                 QStringList({u"## Tooling"_s, u"## Tool Call Style"_s,
                              u"## Clawdbot CLI Quick Reference"_s, u"## Workspace"_s,
                              u"## Sandbox"_s, u"## Current Date & Time"_s,
                              u"## Workspace Files (injected)"_s, u"## Subagent Context"_s,
                              u"## Reactions"_s, u"## Reasoning Format"_s, u"# Project Context"_s,
                              u"## SOUL.md"_s, u"## BOOTSTRAP.md"_s, u"## Runtime"_s}));
    }

    void nothingButWhoItIsRemainsOfNone()
    {
        SystemPromptInput input = everything();
        input.mode = PromptMode::None;
        QVERIFY(!systemPrompt(input).contains(u'\n'));
    }

    void whatIsNotThereHasNoSection()
    {
        QCOMPARE(
            headings(systemPrompt({})),
            QStringList({u"## Tooling"_s, u"## Clawdbot CLI Quick Reference"_s, u"## Workspace"_s,
                         u"## Workspace Files (injected)"_s, u"## Reply Tags"_s, u"## Messaging"_s,
                         u"## Silent Replies"_s, u"## Heartbeats"_s, u"## Runtime"_s}));
    }

    void emptyLinesStandInFilesOnly()
    {
        const QString prompt = systemPrompt(everything());
        QCOMPARE(prompt.count(u"\n\n"_s), 1);
        QVERIFY(prompt.contains("Be\n\nkind."_L1));
    }

    void toolsStandInTheirOrder()
    {
        QStringList names;
        for (const QString &line : systemPrompt(everything()).split(u'\n')) {
            if (line.endsWith(": does it"_L1))
                names.append(line.section(u':', 0, 0).sliced(2));
        }
        QCOMPARE(names,
                 QStringList({u"read"_s, u"exec"_s, u"message"_s, u"gateway"_s, u"alpha"_s,
                              u"memory_get"_s, u"zeta"_s}));
    }

    void aToolIsListedOnceAsItIsCalled()
    {
        const QString prompt = systemPrompt(
            {.tools = {{.name = u"Read"_s, .summary = {}}, {.name = u"read"_s, .summary = u"x"_s}},
             .skills = u"<available_skills/>"_s});
        QCOMPARE(prompt.count(u"\n- Read\n"_s), 1);
        QVERIFY(!prompt.contains("- read"_L1));
        QVERIFY(prompt.contains("`Read`"_L1));
    }

    void theRuntimeLineTellsWhatIsKnown()
    {
        const QString prompt = systemPrompt(everything());
        QVERIFY(prompt.contains("\nRuntime: agent=main | host=desk | os=Linux (x64) | model=a/o | "
                                "default_model=a/s | channel=telegram | capabilities=none | "
                                "thinking=low\n"_L1));
        QVERIFY(prompt.section(u'\n', -1).startsWith("Reasoning: off "_L1));
        QVERIFY(systemPrompt({}).contains("\nRuntime: thinking=off\n"_L1));
    }

    void theZoneIsToldAndNoTime()
    {
        QVERIFY(systemPrompt(everything())
                    .contains("## Current Date & Time\nTime zone: Asia/Seoul\n## "_L1));
        QCOMPARE(systemPrompt(everything()), systemPrompt(everything()));
    }

    void filesThatAreMissingHaveNoEffect()
    {
        SystemPromptInput input = everything();
        QVERIFY(systemPrompt(input).contains("Reminder: "_L1));
        QVERIFY(systemPrompt(input).contains("SOUL.md is who you are"_L1));
        for (ContextFile &file : input.contextFiles)
            file.isRead = false;
        QVERIFY(!systemPrompt(input).contains("Reminder: "_L1));
        QVERIFY(!systemPrompt(input).contains("SOUL.md is who you are"_L1));
    }

    void buttonsAreOfferedWhereThereAreSome()
    {
        SystemPromptInput input = everything();
        QVERIFY(systemPrompt(input).contains("telegram.capabilities.inlineButtons"_L1));
        input.runtime.channelCapabilities = {u"inlineButtons"_s};
        QVERIFY(systemPrompt(input).contains("callback_data"_L1));
        QVERIFY(systemPrompt(input).contains("capabilities=inlineButtons"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_SystemPrompt)
#include "tst_systemprompt.moc"
