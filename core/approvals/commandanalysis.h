// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace claw::approvals {

//! Where a command would run, as far as that decides which files its words name.
struct Surroundings
{
    QString directory; //!< Absolute; what relative paths are relative to.
    QString home;
    QString searchPath; //!< PATH.
};

//! One program of a command line.
struct CommandPart
{
    QStringList argv;
    bool isLiteral = true; //!< The program gets exactly these arguments.
    //! The file that would run: absolute and clean. Empty when there is none that can be executed.
    QString executable;
};

//! What a command line would run. A command that is not understood has an obstacle and no parts.
struct CommandAnalysis
{
    std::vector<CommandPart> parts;
    QString obstacle; //!< Why it is not understood, as a clause; empty when it is.

    [[nodiscard]] bool isUnderstood() const { return obstacle.isEmpty(); }
};

//! A line that sh, dash, bash or zsh will read (see readShellLine()). Looks at the disk for the
//! programs: call it on a worker.
[[nodiscard]] CommandAnalysis analyzeLine(const QString &line, const Surroundings &surroundings);

//! A program that is started without a shell. `sh -c <line>` and `sh -lc <line>` of a shell of the
//! system count as the line. Looks at the disk as well.
[[nodiscard]] CommandAnalysis analyzeArguments(const QStringList &argv,
                                               const Surroundings &surroundings);

//! The file that the name or path of a program stands for; empty when there is none.
[[nodiscard]] QString findExecutable(const QString &program, const Surroundings &surroundings);

//! The line of `sh -c <line>`; a null string when the arguments are something else.
[[nodiscard]] QString shellLineOf(const QStringList &argv);

} // namespace claw::approvals
