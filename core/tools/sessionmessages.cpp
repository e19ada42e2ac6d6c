// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tools/sessionmessages.h"

#include "json/jsontext.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace claw::tools {

namespace {

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.first(most) + u"\n…(truncated)…"_s;
}

QJsonObject shownBlock(QJsonObject block, qsizetype textChars)
{
    if (block.value("type"_L1) == "image"_L1) {
        block.insert("bytes"_L1, block.value("data"_L1).toString().size());
        block.insert("omitted"_L1, true);
        block.remove("data"_L1);
    }
    for (const auto key : {"text"_L1, "thinking"_L1}) {
        if (block.value(key).isString())
            block.insert(key, shortened(block.value(key).toString(), textChars));
    }
    for (const auto key : {"textSignature"_L1, "thinkingSignature"_L1, "thoughtSignature"_L1})
        block.remove(key);
    return block;
}

QJsonObject shownMessage(QJsonObject message, qsizetype textChars)
{
    const QJsonValue content = message.value("content"_L1);
    if (content.isString())
        message.insert("content"_L1, shortened(content.toString(), textChars));
    if (!content.isArray())
        return message;
    QJsonArray blocks = content.toArray();
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (blocks.at(i).isObject())
            blocks.replace(i, shownBlock(blocks.at(i).toObject(), textChars));
    }
    message.insert("content"_L1, blocks);
    return message;
}

} // namespace

ShownMessages shownMessages(const QByteArrayList &messages, const MessageLimits &limits)
{
    ShownMessages shown;
    qsizetype bytes = 0;
    for (auto text = messages.crbegin(); text != messages.crend(); ++text) {
        const auto parsed = json::parse(*text);
        const QJsonObject message = parsed ? parsed->toObject() : QJsonObject();
        if (message.isEmpty() || (!limits.withTools && message.value("role"_L1) == "toolResult"_L1))
            continue;
        const QJsonObject brief = shownMessage(message, limits.textChars);
        bytes += json::compact(brief).size();
        const bool fits = bytes <= limits.bytes && shown.messages.size() < limits.messages;
        if (!fits && !shown.messages.isEmpty()) {
            shown.isCut = true;
            break;
        }
        shown.messages.prepend(brief);
    }
    return shown;
}

} // namespace claw::tools
