// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcessEnvironment>
#include <QStringList>

namespace claw::cli {

//! The platform as clients name it on the wire: "linux", "darwin", "win32".
[[nodiscard]] QString platformName();

//! The program, and its arguments, that opens an address in the person's browser; empty where there
//! is no desktop or no such program.
[[nodiscard]] QStringList browserCommand(const QString &address,
                                         const QProcessEnvironment &environment);

//! Is there a desktop that a window can be shown on? On Linux a display that the environment names.
[[nodiscard]] bool hasGraphicalSession(const QProcessEnvironment &environment);

} // namespace claw::cli
