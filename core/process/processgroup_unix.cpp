// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/processgroup.h"

#include <unistd.h>

#include <csignal>

namespace claw::process {

namespace {

void signalGroup(const QProcess &process, int number)
{
    const auto pid = static_cast<pid_t>(process.processId());
    if (pid <= 0)
        return; // Not running.
    // A child that was just forked may not lead its group yet.
    if (::kill(-pid, number) != 0)
        ::kill(pid, number);
}

} // namespace

void leadOwnGroup(QProcess &process)
{
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
}

void terminateGroup(QProcess &process)
{
    signalGroup(process, SIGTERM);
}

void killGroup(QProcess &process)
{
    signalGroup(process, SIGKILL);
}

} // namespace claw::process
