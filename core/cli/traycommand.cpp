// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/traycommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/platform.h"
#include "cli/trayprogram.h"

#include <QProcess>

using namespace Qt::StringLiterals;

namespace claw::cli {

QString TrayCommand::path() const
{
    return u"tray"_s;
}

QString TrayCommand::summary() const
{
    return Tr::tr("Show the gateway in the tray of the desktop");
}

void TrayCommand::declare(CLI::App &app)
{
    addFlag(app, "--window", m_window, Tr::tr("Open the control window as well"));
}

bool TrayCommand::isPossible(const QProcessEnvironment &environment)
{
    return hasGraphicalSession(environment) && !findTray(environment).isEmpty();
}

int TrayCommand::run(const CommandContext &context)
{
    const QString tray = findTray(context.environment);
    if (tray.isEmpty()) {
        context.err.line(Tr::tr("clawdbot-tray is not installed"));
        context.err.line(Tr::tr("Install the package clawdbot-tray; on a server use: %1")
                             .arg(context.commandHint(u"clawdbot gateway status"_s)));
        return 1;
    }
    if (!hasGraphicalSession(context.environment)) {
        context.err.line(Tr::tr("there is no graphical session to show the tray in"));
        context.err.line(Tr::tr("Use: %1").arg(context.commandHint(u"clawdbot gateway status"_s)));
        return 1;
    }
    QProcess process;
    process.setProgram(tray);
    QStringList arguments;
    if (!context.profile.isEmpty())
        arguments += {u"--profile"_s, context.profile};
    if (m_window)
        arguments.append(u"--window"_s);
    process.setArguments(arguments);
    process.setProcessEnvironment(context.environment);
    if (!process.startDetached()) {
        context.err.line(Tr::tr("cannot start %1: %2").arg(tray, process.errorString()));
        return 1;
    }
    context.out.line(Tr::tr("The tray shows the gateway now."));
    return 0;
}

} // namespace claw::cli
