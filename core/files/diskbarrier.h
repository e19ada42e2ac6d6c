// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QFile>
#include <QString>

namespace claw::files {

// The few steps of an atomic write that Qt has no words for.

//! Returns when the content of the open file is on the disk.
[[nodiscard]] Result<> syncToDisk(QFile &file);

//! Puts `source` in the place of `target` in one step and makes the new name last.
[[nodiscard]] Result<> replaceFile(const QString &source, const QString &target);

} // namespace claw::files
