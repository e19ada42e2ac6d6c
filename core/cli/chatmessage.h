// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <vector>

namespace claw::cli {

//! What a person reads of one message of a conversation.
struct ChatMessage
{
    QString role; //!< user, assistant, toolResult, ...
    QString text; //!< Its text blocks; thoughts and calls of tools are left out.
    qint64 timestampMs = 0; //!< 0: unknown.

    [[nodiscard]] bool isForPeople() const
    {
        return !text.isEmpty()
            && (role == QLatin1StringView("user") || role == QLatin1StringView("assistant"));
    }
    bool operator==(const ChatMessage &) const = default;
};

[[nodiscard]] ChatMessage chatMessageOf(const QJsonObject &message);
//! Those of an answer of `chat.history` that are for people, oldest first.
[[nodiscard]] std::vector<ChatMessage> chatMessagesOf(const QJsonObject &history);

//! An answer that arrives as ever longer texts, and what is new in each.
class GrowingText
{
public:
    //! What to print after all that was returned before. A text that does not go on from the last one
    //! is a new message and begins after an empty line.
    [[nodiscard]] QString next(const QString &whole);
    [[nodiscard]] bool isEmpty() const { return m_shown.isEmpty(); }

private:
    QString m_shown;
};

} // namespace claw::cli
