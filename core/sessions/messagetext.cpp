// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "sessions/messagetext.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::sessions {

namespace {

constexpr auto envelopeChannels = std::to_array<QLatin1StringView>(
    {"WebChat "_L1, "WhatsApp "_L1, "Telegram "_L1, "Signal "_L1, "Slack "_L1, "Discord "_L1,
     "Google Chat "_L1, "iMessage "_L1, "Teams "_L1, "Matrix "_L1, "Zalo "_L1, "Zalo Personal "_L1,
     "BlueBubbles "_L1});

bool isEnvelopeHeader(const QString &header)
{
    static const QRegularExpression date(
        u"\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}Z| \\d{2}:\\d{2})\\b"_s);
    return date.match(header).hasMatch()
        || std::any_of(envelopeChannels.begin(), envelopeChannels.end(),
                       [&header](QLatin1StringView channel) { return header.startsWith(channel); });
}

QString withoutMessageIds(const QString &text)
{
    if (!text.contains("[message_id:"_L1))
        return text;
    static const QRegularExpression lineEnd(u"\\r?\\n"_s);
    static const QRegularExpression hint(u"^\\s*\\[message_id:\\s*[^\\]]+\\]\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QStringList lines = text.split(lineEnd);
    const qsizetype removed =
        lines.removeIf([](const QString &line) { return hint.match(line).hasMatch(); });
    return removed == 0 ? text : lines.join(u'\n');
}

QString clean(const QString &text)
{
    return withoutMessageIds(withoutEnvelope(text));
}

QString roleOf(const QJsonObject &message)
{
    return message.value("role"_L1).toString().toLower();
}

QString trimmedText(const QJsonValue &value)
{
    return value.toString().trimmed();
}

bool isToolName(const QJsonValue &value)
{
    return value.isString() && !value.toString().isEmpty();
}

QString blockType(const QJsonValue &block)
{
    return trimmedText(block.toObject().value("type"_L1)).toLower();
}

bool isToolCall(const QJsonValue &block)
{
    const QString type = blockType(block);
    return isToolName(block.toObject().value("name"_L1)) || type == "toolcall"_L1
        || type == "tool_call"_L1;
}

bool isToolMessage(const QJsonObject &message)
{
    const QJsonArray content = message.value("content"_L1).toArray();
    return isToolName(message.value("toolName"_L1)) || isToolName(message.value("tool_name"_L1))
        || std::any_of(content.begin(), content.end(), isToolCall);
}

QString shownRole(const QJsonObject &message)
{
    static const QStringList known{u"user"_s, u"assistant"_s, u"system"_s, u"tool"_s};
    const QString role = roleOf(message);
    if (isToolMessage(message))
        return u"tool"_s;
    return known.contains(role) ? role : u"other"_s;
}

QString spokenText(const QJsonObject &message)
{
    const QJsonValue content = message.value("content"_L1);
    QString text = trimmedText(content);
    if (content.isArray()) {
        QStringList parts;
        const QJsonArray blocks = content.toArray();
        for (const QJsonValue &block : blocks) {
            const QString part = block.toObject().value("text"_L1).toString();
            if (!part.trimmed().isEmpty())
                parts.append(part);
        }
        text = parts.join(u'\n').trimmed();
    }
    return text.isEmpty() ? trimmedText(message.value("text"_L1)) : text;
}

QString toolCallText(const QJsonObject &message)
{
    QStringList names;
    const QJsonArray blocks = message.value("content"_L1).toArray();
    for (const QJsonValue &block : blocks)
        names.append(trimmedText(block.toObject().value("name"_L1)));
    const QJsonValue own = message.value("toolName"_L1);
    names.append(trimmedText(own.isString() ? own : message.value("tool_name"_L1)));
    names.removeAll(QString());
    if (names.isEmpty())
        return {};
    constexpr qsizetype shown = 2;
    const QString text = u"call "_s + names.first(std::min(shown, names.size())).join(", "_L1);
    return names.size() > shown ? text + u" +%1"_s.arg(names.size() - shown) : text;
}

QString mediaText(const QJsonObject &message)
{
    const QJsonArray blocks = message.value("content"_L1).toArray();
    for (const QJsonValue &block : blocks) {
        const QString type = blockType(block);
        if (!type.isEmpty() && type != "text"_L1 && type != "toolcall"_L1 && type != "tool_call"_L1)
            return u'[' + type + u']';
    }
    return {};
}

} // namespace

QString withoutEnvelope(const QString &text)
{
    static const QRegularExpression envelope(u"^\\[([^\\]]+)\\]\\s*"_s);
    const auto match = envelope.match(text);
    if (!match.hasMatch() || !isEnvelopeHeader(match.captured(1)))
        return text;
    return text.sliced(match.capturedLength());
}

QJsonObject sanitized(QJsonObject message)
{
    if (roleOf(message) != "user"_L1)
        return message;
    const QJsonValue content = message.value("content"_L1);
    if (content.isString()) {
        message.insert("content"_L1, clean(content.toString()));
    } else if (content.isArray()) {
        QJsonArray blocks = content.toArray();
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            QJsonObject block = blocks.at(i).toObject();
            const QJsonValue text = block.value("text"_L1);
            if (block.value("type"_L1) != "text"_L1 || !text.isString())
                continue;
            block.insert("text"_L1, clean(text.toString()));
            blocks.replace(i, block);
        }
        message.insert("content"_L1, blocks);
    } else if (const QJsonValue text = message.value("text"_L1); text.isString()) {
        message.insert("text"_L1, clean(text.toString()));
    }
    return message;
}

std::optional<QString> firstText(const QJsonObject &message)
{
    static const QStringList textual{u"text"_s, u"output_text"_s, u"input_text"_s};
    const QJsonValue content = message.value("content"_L1);
    const QString whole = trimmedText(content);
    if (!whole.isEmpty())
        return whole;
    const QJsonArray blocks = content.toArray();
    for (const QJsonValue &block : blocks) {
        const QString text = trimmedText(block.toObject().value("text"_L1));
        if (!text.isEmpty() && textual.contains(block.toObject().value("type"_L1).toString()))
            return text;
    }
    return std::nullopt;
}

std::optional<PreviewItem> previewOf(const QJsonObject &message, qsizetype maxChars)
{
    QString text = spokenText(message);
    if (text.isEmpty())
        text = toolCallText(message);
    if (text.isEmpty())
        text = mediaText(message);
    if (text.isEmpty())
        return std::nullopt;
    const QString role = shownRole(message);
    if (role == "user"_L1)
        text = withoutEnvelope(text);
    if (text.size() > maxChars)
        text = text.first(std::max<qsizetype>(0, maxChars - 3)) + u"..."_s;
    return PreviewItem{role, text};
}

QString titleOf(const QString &text)
{
    constexpr qsizetype longest = 60;
    constexpr qsizetype earliestCut = longest * 6 / 10;
    const QString title = text.simplified();
    if (title.size() <= longest)
        return title;
    const QString cut = title.first(longest - 1);
    const qsizetype space = cut.lastIndexOf(u' ');
    return (space > earliestCut ? cut.first(space) : cut) + u'…';
}

} // namespace claw::sessions
