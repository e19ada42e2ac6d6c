// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/chatmessage.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace claw::cli {

ChatMessage chatMessageOf(const QJsonObject &message)
{
    ChatMessage read{.role = message.value("role"_L1).toString(),
                     .text = {},
                     .timestampMs = message.value("timestamp"_L1).toInteger()};
    const QJsonValue content = message.value("content"_L1);
    if (content.isString()) {
        read.text = content.toString().trimmed();
        return read;
    }
    QStringList texts;
    for (const QJsonValue block : content.toArray()) {
        if (block["type"_L1] == "text"_L1)
            texts.append(block["text"_L1].toString());
    }
    read.text = texts.join(u'\n').trimmed();
    return read;
}

std::vector<ChatMessage> chatMessagesOf(const QJsonObject &history)
{
    std::vector<ChatMessage> messages;
    for (const QJsonValue value : history.value("messages"_L1).toArray()) {
        const ChatMessage message = chatMessageOf(value.toObject());
        if (message.isForPeople())
            messages.push_back(message);
    }
    return messages;
}

QString GrowingText::next(const QString &whole)
{
    if (whole.isEmpty() || whole.trimmed() == m_shown.trimmed())
        return {};
    const bool goesOn = whole.startsWith(m_shown);
    const QString added = goesOn ? whole.sliced(m_shown.size()) : "\n\n"_L1 + whole;
    m_shown = whole;
    return added;
}

} // namespace claw::cli
