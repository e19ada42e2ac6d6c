// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/promptreport.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::prompt;

namespace {

SystemPromptInput sample()
{
    SystemPromptInput input;
    input.tools = {{.name = u"read"_s, .summary = u"reads"_s}, {.name = u"ls"_s, .summary = {}}};
    input.skills = u"<available_skills><skill><name> gull </name></skill>"
                   "<skill>x</skill></available_skills>"_s;
    input.workspaceDir = u"/w"_s;
    input.contextFiles = {{.name = u"SOUL.md"_s,
                           .content = u"Be kind."_s,
                           .path = u"/w/SOUL.md"_s,
                           .rawChars = 30'000},
                          {.name = u"USER.md"_s,
                           .content = u"[MISSING]"_s,
                           .isRead = false,
                           .path = u"/w/USER.md"_s}};
    return input;
}

} // namespace

//! Where the characters of a system prompt come from.
class tst_PromptReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyPartIsCounted()
    {
        const SystemPromptInput input = sample();
        const QString prompt = systemPrompt(input);
        const QJsonObject properties{{u"path"_s, QJsonObject()}};
        const std::vector<providers::ToolSpec> tools{
            {.name = u"read"_s,
             .description = u" reads "_s,
             .parameters = {{u"properties"_s, properties}}},
            {.name = u"ls"_s, .description = {}, .parameters = {}}};
        const QJsonObject report =
            systemPromptReport(input, prompt, tools,
                               {.generatedAtMs = 5,
                                .sessionId = u"s"_s,
                                .sessionKey = u"agent:main:main"_s,
                                .model = {.provider = u"acme"_s, .model = u"m"_s}});
        QCOMPARE(report.keys(),
                 QStringList({u"bootstrapMaxChars"_s, u"generatedAt"_s, u"injectedWorkspaceFiles"_s,
                              u"model"_s, u"provider"_s, u"sandbox"_s, u"sessionId"_s,
                              u"sessionKey"_s, u"skills"_s, u"source"_s, u"systemPrompt"_s,
                              u"tools"_s, u"workspaceDir"_s}));

        const QJsonObject sizes = report.value("systemPrompt"_L1).toObject();
        QCOMPARE(sizes.value("chars"_L1).toInteger(), prompt.size());
        const qsizetype from = prompt.indexOf("# Project Context\n"_L1);
        const qsizetype to = prompt.indexOf("\n## Silent Replies\n"_L1);
        QCOMPARE(sizes.value("projectContextChars"_L1).toInteger(), to - from);
        QCOMPARE(sizes.value("nonProjectContextChars"_L1).toInteger(), prompt.size() - (to - from));

        const QJsonArray files = report.value("injectedWorkspaceFiles"_L1).toArray();
        QCOMPARE(files.at(0).toObject(),
                 QJsonObject({{u"name"_s, u"SOUL.md"_s},
                              {u"path"_s, u"/w/SOUL.md"_s},
                              {u"missing"_s, false},
                              {u"rawChars"_s, 30'000},
                              {u"injectedChars"_s, 8},
                              {u"truncated"_s, true}}));
        QVERIFY(files.at(1).toObject().value("missing"_L1).toBool());

        const QJsonArray skills =
            report.value("skills"_L1).toObject().value("entries"_L1).toArray();
        QCOMPARE(skills,
                 QJsonArray({QJsonObject{{u"name"_s, u"gull"_s}, {u"blockChars"_s, 34}},
                             QJsonObject{{u"name"_s, u"(unknown)"_s}, {u"blockChars"_s, 16}}}));

        const QJsonObject toolSizes = report.value("tools"_L1).toObject();
        QCOMPARE(toolSizes.value("listChars"_L1).toInteger(),
                 QString(u"- read: reads\n- ls"_s).size());
        QCOMPARE(toolSizes.value("schemaChars"_L1).toInteger(),
                 QByteArray(R"({"properties":{"path":{}}})").size());
        const QJsonArray entries = toolSizes.value("entries"_L1).toArray();
        QCOMPARE(entries.at(0).toObject().value("propertiesCount"_L1).toInt(), 1);
        QVERIFY(entries.at(1).toObject().value("propertiesCount"_L1).isNull());
    }

    void aPromptOfOneLineHasNoContext()
    {
        SystemPromptInput input = sample();
        input.mode = PromptMode::None;
        const QString prompt = systemPrompt(input);
        const QJsonObject report = systemPromptReport(input, prompt, {}, {});
        QCOMPARE(report.value("systemPrompt"_L1)
                     .toObject()
                     .value("nonProjectContextChars"_L1)
                     .toInteger(),
                 prompt.size());
        QVERIFY(!report.contains("sessionKey"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_PromptReport)
#include "tst_promptreport.moc"
