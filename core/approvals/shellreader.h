// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

namespace claw::approvals {

//! One word of a command line, its quotes taken off.
struct ShellWord
{
    QString text;
    //! The program gets exactly this text. Otherwise the shell replaces parts of it (a variable, a
    //! pattern of file names, a home directory) by what is known only when it runs.
    bool isLiteral = true;
    bool isQuoted = false; //!< Some of it stood in quotes or behind a backslash.
};

//! One program with its arguments; never empty.
using SimpleCommand = std::vector<ShellWord>;

//! Longer lines are not understood; a person can still allow them.
constexpr qsizetype longestCommandLine = 64 * 1024;

/*! The simple commands of a command line that are joined by `&&`, `||`, `;` and `|`, as sh, dash, bash
    and zsh read it alike.

    Understands quotes, backslashes and variables in words. Everything else that a shell knows is
    refused with InvalidRequest and the reason: substitutions, redirections, here-documents, grouping,
    background jobs, comments, several lines, assignments before a command, key words, and the shell's
    own commands that can change what the rest of the line means. It is better to ask a person once
    too often.
*/
[[nodiscard]] Result<std::vector<SimpleCommand>> readShellLine(QStringView line);

//! Words with which a shell runs something of its own instead of a program, and which may therefore
//! not be taken for the program of that name.
[[nodiscard]] bool isShellWord(QStringView word);

} // namespace claw::approvals
