// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::openai {

enum class Speaker { User, Assistant, Tool };

//! One message of a conversation that a program keeps itself.
struct Said
{
    Speaker speaker = Speaker::User;
    QString sender; //!< As the agent reads it: `User`, `Assistant`, `Tool:name`.
    QString text;
    QStringList images; //!< As data: URLs.
};

//! A conversation as one question to an agent.
struct AskedPrompt
{
    QString message; //!< Empty: there is nothing to answer.
    QString extraSystemPrompt;
    QStringList images; //!< As data: URLs, of everything the user said up to the question.
};

//! The last words of a user or a tool are the question, what was said before comes along as context,
//! what was said after is dropped (protocol spec 10.5). `systemTexts` are joined by blank lines.
[[nodiscard]] AskedPrompt promptOf(const std::vector<Said> &said, const QStringList &systemTexts);

} // namespace claw::openai
