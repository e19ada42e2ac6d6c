// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "commands/contextreport.h"

#include "commands/numbers.h"
#include "json/jsontext.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace claw::commands {

namespace {

constexpr int mostNames = 30;

struct Part
{
    QString name;
    qint64 size = 0;
};

QString size(qint64 characters)
{
    return u"%1 chars (~%2 tok)"_s.arg(grouped(characters), grouped((characters + 3) / 4));
}

QString size(const QJsonObject &object, QLatin1StringView key)
{
    return size(object.value(key).toInteger());
}

QStringList fileLines(const QJsonArray &files)
{
    QStringList lines;
    for (const QJsonValue &value : files) {
        const QJsonObject file = value.toObject();
        const QString name = file.value("name"_L1).toString();
        if (file.value("missing"_L1).toBool()) {
            lines.append(u"- %1: MISSING"_s.arg(name));
            continue;
        }
        const bool isCut = file.value("truncated"_L1).toBool();
        lines.append(u"- %1: %2 | raw %3 | injected %4"_s.arg(
            name, isCut ? u"TRUNCATED"_s : u"OK"_s, size(file, "rawChars"_L1),
            size(file, "injectedChars"_L1)));
    }
    return lines;
}

std::vector<Part> partsOf(const QJsonObject &group, QLatin1StringView sizeKey)
{
    std::vector<Part> parts;
    const QJsonArray entries = group.value("entries"_L1).toArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        parts.push_back({entry.value("name"_L1).toString(), entry.value(sizeKey).toInteger()});
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part &left, const Part &right) { return left.size > right.size; });
    return parts;
}

QString namesOf(const std::vector<Part> &parts)
{
    if (parts.empty())
        return u"(none)"_s;
    QStringList names;
    for (const Part &part : parts)
        names.append(part.name);
    names.sort();
    const qsizetype more = names.size() - mostNames;
    return names.mid(0, mostNames).join(", "_L1)
        + (more > 0 ? u", … (+%1 more)"_s.arg(more) : QString());
}

QStringList largest(const QString &title, const std::vector<Part> &parts)
{
    if (parts.empty())
        return {};
    QStringList lines{QString(), title};
    for (size_t i = 0; i < std::min(parts.size(), size_t(mostNames)); ++i)
        lines.append(u"- %1: %2"_s.arg(parts[i].name, size(parts[i].size)));
    if (parts.size() > size_t(mostNames))
        lines.append(u"… (+%1 more)"_s.arg(parts.size() - size_t(mostNames)));
    return lines;
}

QStringList headLines(const QJsonObject &report)
{
    const QJsonObject sandbox = report.value("sandbox"_L1).toObject();
    const QJsonObject prompt = report.value("systemPrompt"_L1).toObject();
    return {u"Workspace: "_s + report.value("workspaceDir"_L1).toString(),
            u"Bootstrap max/file: %1 chars"_s.arg(
                grouped(report.value("bootstrapMaxChars"_L1).toInteger())),
            u"Sandbox: mode=%1 sandboxed=%2"_s.arg(
                sandbox.value("mode"_L1).toString(u"off"_s),
                sandbox.value("sandboxed"_L1).toBool() ? u"true"_s : u"false"_s),
            u"System prompt (%1): %2 (Project Context %3)"_s.arg(
                report.value("source"_L1).toString(), size(prompt, "chars"_L1),
                size(prompt, "projectContextChars"_L1))};
}

QString tokensLine(const ContextNumbers &numbers)
{
    return u"Session tokens (cached): %1 / ctx=%2"_s.arg(
        numbers.totalTokens ? grouped(*numbers.totalTokens) + u" total"_s : u"unknown"_s,
        numbers.window > 0 ? QString::number(numbers.window) : u"?"_s);
}

} // namespace

QString contextText(const QJsonObject &report, const ContextNumbers &numbers, ReportDepth depth)
{
    const bool isDetailed = depth == ReportDepth::Detailed;
    const QJsonObject skills = report.value("skills"_L1).toObject();
    const QJsonObject tools = report.value("tools"_L1).toObject();
    const std::vector<Part> skillParts = partsOf(skills, "blockChars"_L1);
    const std::vector<Part> toolParts = partsOf(tools, "schemaChars"_L1);
    QStringList lines{isDetailed ? u"🧠 Context breakdown (detailed)"_s
                                 : u"🧠 Context breakdown"_s};
    lines << headLines(report) << QString() << u"Injected workspace files:"_s
          << fileLines(report.value("injectedWorkspaceFiles"_L1).toArray()) << QString()
          << u"Skills list (system prompt text): %1 (%2 skills)"_s
                 .arg(size(skills, "promptChars"_L1))
                 .arg(skillParts.size())
          << u"Skills: "_s + namesOf(skillParts)
          << u"Tool list (system prompt text): "_s + size(tools, "listChars"_L1)
          << u"Tool schemas (JSON): "_s + size(tools, "schemaChars"_L1)
          << u"Tools: "_s + namesOf(toolParts);
    if (isDetailed) {
        lines << largest(u"Top skills (prompt entry size):"_s, skillParts)
              << largest(u"Top tools (schema size):"_s, toolParts)
              << largest(u"Top tools (summary text size):"_s, partsOf(tools, "summaryChars"_L1));
    }
    lines << QString() << tokensLine(numbers);
    return lines.join(u'\n');
}

QString contextJson(const QJsonObject &report, const ContextNumbers &numbers)
{
    const auto orNull = [](std::optional<qint64> number) {
        return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
    };
    const QJsonObject session{
        {"totalTokens"_L1, orNull(numbers.totalTokens)},
        {"inputTokens"_L1, orNull(numbers.inputTokens)},
        {"outputTokens"_L1, orNull(numbers.outputTokens)},
        {"contextTokens"_L1, numbers.window > 0 ? QJsonValue(numbers.window) : QJsonValue::Null}};
    const QJsonObject both{{"report"_L1, report}, {"session"_L1, session}};
    return QString::fromUtf8(json::pretty(both));
}

} // namespace claw::commands
