// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/platform.h"
#include "process/processrunner.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

QString platformName()
{
    return u"linux"_s;
}

QStringList browserCommand(const QString &address, const QProcessEnvironment &environment)
{
    const bool isWsl = environment.contains(u"WSL_DISTRO_NAME"_s);
    const bool hasDesktop =
        environment.contains(u"DISPLAY"_s) || environment.contains(u"WAYLAND_DISPLAY"_s);
    if (!isWsl && !hasDesktop)
        return {};
    const QString program = process::findProgram(isWsl ? u"wslview"_s : u"xdg-open"_s, environment);
    return program.isEmpty() ? QStringList() : QStringList{program, address};
}

bool hasGraphicalSession(const QProcessEnvironment &environment)
{
    // The last one is how programs are told to show their windows nowhere, as tests do.
    return !environment.value(u"WAYLAND_DISPLAY"_s).isEmpty()
        || !environment.value(u"DISPLAY"_s).isEmpty() || environment.contains(u"QT_QPA_PLATFORM"_s);
}

} // namespace claw::cli
