// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/prompt/transcripttext.h"

#include "json/jsontext.h"
#include "providers/history.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

QString told(const providers::UserMessage &message)
{
    return u"user: "_s + providers::joinedText(message.content);
}

QString told(const providers::AssistantMessage &message)
{
    QString text = u"assistant: "_s + message.text();
    const auto calls = message.toolCalls();
    for (const providers::ToolCallBlock &call : calls)
        text += u'!' + call.name;
    return text;
}

QString told(const providers::ToolResultMessage &message)
{
    return u"tool: "_s + providers::joinedText(message.content);
}

} // namespace

QByteArray entryLine(const QString &type, const QString &id, const QByteArray &parent,
                     const QJsonObject &members)
{
    QByteArray line = R"({"type":")" + type.toUtf8() + R"(","id":")" + id.toUtf8() + '"';
    if (!parent.isEmpty())
        line += R"(,"parentId":)" + parent;
    line += R"(,"timestamp":"2026-01-02T03:04:05.678Z",)";
    return line + json::compact(members).sliced(1);
}

QByteArray userLine(const QString &id, const QByteArray &parent, const QString &text)
{
    const QJsonObject message{
        {u"role"_s, u"user"_s}, {u"content"_s, text}, {u"timestamp"_s, qint64(1'700'000'000'000)}};
    return entryLine(u"message"_s, id, parent, {{u"message"_s, message}});
}

QByteArray replyLine(const QString &id, const QByteArray &parent, const QString &text,
                     const QString &stopReason)
{
    const QJsonObject block{{u"type"_s, u"text"_s}, {u"text"_s, text}};
    const QJsonObject message{{u"role"_s, u"assistant"_s},
                              {u"content"_s, QJsonArray{block}},
                              {u"stopReason"_s, stopReason}};
    return entryLine(u"message"_s, id, parent, {{u"message"_s, message}});
}

QByteArray headerLine()
{
    return R"({"type":"session","version":3,"id":"s","timestamp":"2026-01-02T03:04:05.678Z"})";
}

QByteArray transcriptOf(const QByteArrayList &lines)
{
    return lines.join('\n') + '\n';
}

QStringList toldBy(const std::vector<providers::Message> &messages)
{
    QStringList out;
    for (const providers::Message &message : messages)
        out.append(std::visit([](const auto &one) { return told(one); }, message));
    return out;
}

} // namespace claw::testing
