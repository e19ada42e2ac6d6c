// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/processgroup.h"

#include <qt_windows.h>

namespace claw::process {

void leadOwnGroup(QProcess &process)
{
    // Helpers are console programs, and a gateway without a console would open one for each.
    process.setCreateProcessArgumentsModifier(
        [](QProcess::CreateProcessArguments *arguments) { arguments->flags |= CREATE_NO_WINDOW; });
}

void terminateGroup(QProcess &process)
{
    // A program without a window cannot be asked; waiting out the grace would change nothing.
    process.kill();
}

void killGroup(QProcess &process)
{
    process.kill();
}

} // namespace claw::process
