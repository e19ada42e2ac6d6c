// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/promptreport.h"

#include "json/jsontext.h"
#include "prompt/promptsections.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

qsizetype sizeOf(Lines lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n').size();
}

QJsonArray fileReports(const SystemPromptInput &input, qsizetype maxChars)
{
    QJsonArray reports;
    for (const ContextFile &file : input.contextFiles)
        reports.append(QJsonObject{{"name"_L1, file.name},
                                   {"path"_L1, file.path},
                                   {"missing"_L1, !file.isRead},
                                   {"rawChars"_L1, file.rawChars},
                                   {"injectedChars"_L1, file.content.size()},
                                   {"truncated"_L1, file.rawChars > maxChars}});
    return reports;
}

QJsonObject skillReport(const QString &skills)
{
    static const QRegularExpression block(u"<skill>.*?</skill>"_s,
                                          QRegularExpression::DotMatchesEverythingOption
                                              | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(u"<name>\\s*([^<]+?)\\s*</name>"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    QJsonArray entries;
    auto blocks = block.globalMatch(skills);
    while (blocks.hasNext()) {
        const QString text = blocks.next().captured();
        const QString name = title.match(text).captured(1);
        entries.append(QJsonObject{{"name"_L1, name.isEmpty() ? u"(unknown)"_s : name},
                                   {"blockChars"_L1, text.size()}});
    }
    return {{"promptChars"_L1, skills.size()}, {"entries"_L1, entries}};
}

QJsonObject toolReport(const SystemPromptInput &input,
                       const std::vector<providers::ToolSpec> &tools)
{
    QJsonArray entries;
    qsizetype allSchemas = 0;
    for (const providers::ToolSpec &tool : tools) {
        const qsizetype schema =
            tool.parameters.isEmpty() ? 0 : json::compact(tool.parameters).size();
        const QJsonValue properties = tool.parameters.value("properties"_L1);
        allSchemas += schema;
        entries.append(QJsonObject{
            {"name"_L1, tool.name},
            {"summaryChars"_L1, tool.description.trimmed().size()},
            {"schemaChars"_L1, schema},
            {"propertiesCount"_L1,
             properties.isObject() ? QJsonValue(properties.toObject().size()) : QJsonValue()}});
    }
    const Lines listed = toolingLines(input).filter(QRegularExpression(u"^- "_s));
    return {
        {"listChars"_L1, sizeOf(listed)}, {"schemaChars"_L1, allSchemas}, {"entries"_L1, entries}};
}

} // namespace

QJsonObject systemPromptReport(const SystemPromptInput &input, const QString &prompt,
                               const std::vector<providers::ToolSpec> &tools,
                               const PromptReportFacts &facts)
{
    const qsizetype context =
        input.mode == PromptMode::None ? 0 : sizeOf(projectContextLines(input));
    const bool isSandboxed = !input.sandboxFacts.isEmpty();
    QJsonObject report{
        {"source"_L1, "run"_L1},
        {"generatedAt"_L1, facts.generatedAtMs},
        {"sessionId"_L1, facts.sessionId},
        {"provider"_L1, facts.model.provider},
        {"model"_L1, facts.model.model},
        {"workspaceDir"_L1, input.workspaceDir},
        {"bootstrapMaxChars"_L1, facts.bootstrapMaxChars},
        {"sandbox"_L1, QJsonObject{{"mode"_L1, facts.sandboxMode}, {"sandboxed"_L1, isSandboxed}}},
        {"systemPrompt"_L1,
         QJsonObject{{"chars"_L1, prompt.size()},
                     {"projectContextChars"_L1, context},
                     {"nonProjectContextChars"_L1, prompt.size() - context}}},
        {"injectedWorkspaceFiles"_L1, fileReports(input, facts.bootstrapMaxChars)},
        {"skills"_L1, skillReport(input.skills.trimmed())},
        {"tools"_L1, toolReport(input, tools)}};
    if (!facts.sessionKey.isEmpty())
        report.insert("sessionKey"_L1, facts.sessionKey);
    return report;
}

} // namespace claw::prompt
