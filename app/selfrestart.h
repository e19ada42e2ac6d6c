// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace claw::app {

//! The file this program was started from, also when it has been replaced since.
[[nodiscard]] QString ownProgram();

//! Starts `program` with `arguments` (the program name not among them) in the place of this process:
//! same pid, same terminal, same environment. Returns only on failure. On Windows, which cannot
//! replace a process, a new one is started and this one ends with its exit code 0.
[[nodiscard]] Error replaceProcess(const QString &program, const QStringList &arguments);

} // namespace claw::app
