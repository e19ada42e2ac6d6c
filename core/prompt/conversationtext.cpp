// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "prompt/conversationtext.h"

#include "json/jsontext.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace claw::prompt {

namespace {

using providers::AssistantMessage;
using providers::Message;
using providers::ToolCallBlock;
using providers::ToolResultMessage;

constexpr qsizetype mostFailures = 8;
constexpr qsizetype longestFailure = 240;

QString textIn(const std::vector<providers::InputBlock> &content)
{
    QString all;
    for (const providers::InputBlock &block : content) {
        if (const auto *text = std::get_if<providers::TextBlock>(&block))
            all += text->text;
    }
    return all;
}

QString callText(const ToolCallBlock &call)
{
    QStringList arguments;
    for (auto it = call.arguments.begin(); it != call.arguments.end(); ++it)
        arguments.append(it.key() + u'=' + QString::fromUtf8(json::compact(it.value())));
    return call.name + u'(' + arguments.join(u", "_s) + u')';
}

void add(QStringList &parts, const QString &label, const QString &text)
{
    if (!text.isEmpty())
        parts.append(u'[' + label + u"]: "_s + text);
}

void tell(QStringList &parts, const providers::UserMessage &message)
{
    add(parts, u"User"_s, textIn(message.content));
}

void tell(QStringList &parts, const AssistantMessage &message)
{
    QStringList thoughts;
    QStringList texts;
    QStringList calls;
    for (const providers::OutputBlock &block : message.content) {
        if (const auto *thinking = std::get_if<providers::ThinkingBlock>(&block))
            thoughts.append(thinking->text);
        else if (const auto *text = std::get_if<providers::TextBlock>(&block))
            texts.append(text->text);
        else if (const auto *call = std::get_if<ToolCallBlock>(&block))
            calls.append(callText(*call));
    }
    add(parts, u"Assistant thinking"_s, thoughts.join(u'\n'));
    add(parts, u"Assistant"_s, texts.join(u'\n'));
    add(parts, u"Assistant tool calls"_s, calls.join(u"; "_s));
}

void tell(QStringList &parts, const ToolResultMessage &message)
{
    add(parts, u"Tool result"_s, textIn(message.content));
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

QSet<QString> setOf(const QStringList &names)
{
    return {names.begin(), names.end()};
}

QString failureLine(const ToolResultMessage &result)
{
    QStringList facts;
    const QJsonValue status = result.details.value("status"_L1);
    if (status.isString())
        facts.append(u"status="_s + status.toString());
    const QJsonValue exitCode = result.details.value("exitCode"_L1);
    if (exitCode.isDouble())
        facts.append(u"exitCode=%1"_s.arg(exitCode.toInteger()));
    QString text = textIn(result.content).simplified();
    if (text.isEmpty())
        text = facts.isEmpty() ? u"failed (no output)"_s : u"failed"_s;
    if (text.size() > longestFailure)
        text = text.first(longestFailure - 3) + u"..."_s;
    const QString name = result.toolName.trimmed().isEmpty() ? u"tool"_s : result.toolName;
    const QString place = facts.isEmpty() ? name : u"%1 (%2)"_s.arg(name, facts.join(u' '));
    return u"- "_s + place + u": "_s + text;
}

} // namespace

QString serialised(const std::vector<Message> &messages)
{
    QStringList parts;
    for (const Message &message : messages)
        std::visit([&parts](const auto &one) { tell(parts, one); }, message);
    return parts.join(u"\n\n"_s);
}

Compacted filesOf(const std::vector<Message> &messages, const std::optional<Compacted> &previous)
{
    QSet<QString> read = previous ? setOf(previous->readFiles) : QSet<QString>();
    QSet<QString> modified = previous ? setOf(previous->modifiedFiles) : QSet<QString>();
    for (const Message &message : messages) {
        const auto *reply = std::get_if<AssistantMessage>(&message);
        if (reply == nullptr)
            continue;
        const auto calls = reply->toolCalls();
        for (const ToolCallBlock &call : calls) {
            const QString path = call.arguments.value("path"_L1).toString();
            if (path.isEmpty())
                continue;
            if (call.name == "read"_L1)
                read.insert(path);
            else if (call.name == "write"_L1 || call.name == "edit"_L1)
                modified.insert(path);
        }
    }
    read.subtract(modified);
    return {.summary = {}, .readFiles = sorted(read), .modifiedFiles = sorted(modified)};
}

QString fileSection(const Compacted &files)
{
    QString section;
    if (!files.readFiles.isEmpty())
        section += u"\n\n<read-files>\n"_s + files.readFiles.join(u'\n') + u"\n</read-files>"_s;
    if (!files.modifiedFiles.isEmpty())
        section += u"\n\n<modified-files>\n"_s + files.modifiedFiles.join(u'\n')
            + u"\n</modified-files>"_s;
    return section;
}

QString withoutSections(const QString &summary)
{
    static const QRegularExpression first(
        u"\\n\\n(## Tool Failures|<read-files>|<modified-files>)\\n"_s);
    const auto match = first.match(summary);
    return match.hasMatch() ? summary.first(match.capturedStart()) : summary;
}

QString toolFailureSection(const std::vector<Message> &messages)
{
    QStringList lines;
    QSet<QString> seen;
    qsizetype count = 0;
    for (const Message &message : messages) {
        const auto *result = std::get_if<ToolResultMessage>(&message);
        if (result == nullptr || !result->isError || seen.contains(result->toolCallId))
            continue;
        seen.insert(result->toolCallId);
        if (++count <= mostFailures)
            lines.append(failureLine(*result));
    }
    if (count > mostFailures)
        lines.append(u"- ...and %1 more"_s.arg(count - mostFailures));
    return lines.isEmpty() ? QString() : u"\n\n## Tool Failures\n"_s + lines.join(u'\n');
}

} // namespace claw::prompt
