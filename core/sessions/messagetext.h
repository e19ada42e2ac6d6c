// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace claw::sessions {

// What of a message in a transcript people get to see.

//! The text without the `[channel and time]` that a channel put before it.
[[nodiscard]] QString withoutEnvelope(const QString &text);

//! A message as a client sees it: the text of user messages without envelope and without lines
//! `[message_id: ...]`. Other messages are what they were.
[[nodiscard]] QJsonObject sanitized(QJsonObject message);

//! The first block of text in a message; nullopt when there is none.
[[nodiscard]] std::optional<QString> firstText(const QJsonObject &message);

//! One line of a preview.
struct PreviewItem
{
    QString role; //!< user, assistant, system, tool or other
    QString text;
};
//! nullopt for a message that has nothing to show. Longer texts end in `...`.
[[nodiscard]] std::optional<PreviewItem> previewOf(const QJsonObject &message, qsizetype maxChars);

//! A title made of a text: blanks collapsed, cut at a word when it is longer than 60 characters.
[[nodiscard]] QString titleOf(const QString &text);

} // namespace claw::sessions
