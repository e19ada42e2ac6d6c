// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/processrunner.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <variant>

namespace claw::doctor {

//! Takes rights away from others.
struct MakePrivate
{
    QString path;
    QFile::Permissions mode;
};

struct MakeDirectory
{
    QString path; //!< With its missing parents, mode 0700.
};

//! Removes a file that means nothing any more.
struct RemoveLeftover
{
    QString path;
};

struct RunProgram
{
    QString program;
    QStringList arguments;
};

//! Something that makes a finding go away, loses nothing and asks for nothing.
using Repair = std::variant<MakePrivate, MakeDirectory, RemoveLeftover, RunProgram>;

//! What it does, for a person: `set mode 0700 on /home/you/.clawdbot`.
[[nodiscard]] QString textOf(const Repair &repair);

//! Does it. Ends within 30 s.
[[nodiscard]] QCoro::Task<Result<>> carryOut(Repair repair, process::ProcessRunner &runner);

} // namespace claw::doctor
