// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "backup/backup.h"

namespace claw::backup {

struct Restored
{
    Manifest manifest;
    QStringList keptAside; //!< Where what was there before is now.
};

//! Puts a backup in the place of what is on the machine. Everything is written beside its place first
//! (`<path>.restoring`) and held to the manifest; then names are swapped, and swapped back when one
//! swap fails. What was there is kept as `<path>.before-restore`, over an earlier one. Roots that the
//! backup has nothing of stay as they are. Nobody may use the roots meanwhile.
//! Fails as verify() and with Unavailable when there is no room or a disk says no.
[[nodiscard]] Result<Restored> restore(const QString &path, const std::vector<Root> &roots);

} // namespace claw::backup
