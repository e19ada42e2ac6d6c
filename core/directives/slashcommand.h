// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace claw::directives {

//! How a slash command is written.
struct CommandWords
{
    QString name; //!< Without the slash, in lower case; the first of its spellings.
    QStringList aliases; //!< The others.
    bool takesArguments = false; //!< Without it, `/name and more` is a text like any other.
    bool mayStandInText = false; //!< Also found inside a sentence.
};

//! A message that is a command.
struct CommandCall
{
    QString name; //!< CommandWords::name
    QString arguments; //!< As written, without blanks around them.

    bool operator==(const CommandCall &) const = default;
};

//! The command that a message is: its first line is `/name arguments` or `/name: arguments`,
//! whatever the case of the name. The lines after the first are ignored.
[[nodiscard]] std::optional<CommandCall> commandCall(const QString &message,
                                                     const std::vector<CommandWords> &commands);

//! Commands inside a sentence, and the sentence without them.
struct InlineCommands
{
    QStringList names; //!< CommandWords::name, each once.
    QString text;
};
[[nodiscard]] InlineCommands takeInlineCommands(const QString &message,
                                                const std::vector<CommandWords> &commands);

} // namespace claw::directives
