// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace claw::workspace {

//! Whose workspace it is to be.
enum class SeedKind {
    Assistant, //!< AGENTS, SOUL, TOOLS, IDENTITY, USER, HEARTBEAT, and BOOTSTRAP in a new one
    Development //!< The playground of `gateway --dev`: the first five.
};

struct Seeded
{
    QStringList written; //!< Names of the files that were missing; empty: nothing was.
    //! None of the files but BOOTSTRAP.md was there before, and no `.git` either: a good moment for
    //! `git init`, which is the caller's.
    bool wantsRepository = false;
};

/*! Makes the directory and writes those of its files that are missing, BOOTSTRAP.md only when all are.
    What is there stays as it is. Fails as files::ensurePrivateDir() and files::writeAtomically().
    Blocks: for workers.
*/
[[nodiscard]] Result<Seeded> seedWorkspace(const QString &dir, SeedKind kind);

} // namespace claw::workspace
