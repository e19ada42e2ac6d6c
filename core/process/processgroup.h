// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>

namespace claw::process {

//! To be called before the start: the program leads a process group of its own, so that its children
//! can be ended with it. Windows has no such groups; there the three mean the program alone.
void leadOwnGroup(QProcess &process);
//! Asks the group of a running program to end (SIGTERM).
void terminateGroup(QProcess &process);
//! Ends it (SIGKILL).
void killGroup(QProcess &process);

} // namespace claw::process
