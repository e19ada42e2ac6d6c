// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "approvals/approvalsfile.h"
#include "approvals/commandanalysis.h"

#include <QSet>

namespace claw::approvals {

//! Programs that only turn their input into output, when they are used so (see isSafeUse()).
[[nodiscard]] const QStringList &defaultSafePrograms();

//! What may run without asking.
struct Allowance
{
    std::vector<AllowlistEntry> allowlist;
    QStringList safePrograms; //!< Names, as in `tools.exec.safeBins`.
    QStringList skillPrograms; //!< Names of programs of skills; empty unless they are allowed.
};

//! What an allowance says of a command.
struct Verdict
{
    bool isAllowed = false; //!< Of a command that is understood, every part.
    std::vector<AllowlistEntry>
        matches; //!< The entries it took, each once; empty when not allowed.
};

//! Whether a pattern names the file. `*` is anything but a slash, `**` anything, `?` one character, a
//! leading `~` the home directory; case makes no difference. A pattern without a path names nothing.
[[nodiscard]] bool patternMatches(const QString &pattern, const QString &executable,
                                  const QString &home);

//! Whether a part of a command merely filters its input: one of the safe programs, all arguments
//! literal, none that names a file or makes the program write one or run another. Looks at the disk.
[[nodiscard]] bool isSafeUse(const CommandPart &part, const QStringList &safePrograms,
                             const QString &directory);

[[nodiscard]] Verdict judge(const CommandAnalysis &analysis, const Allowance &allowance,
                            const Surroundings &surroundings);

} // namespace claw::approvals
