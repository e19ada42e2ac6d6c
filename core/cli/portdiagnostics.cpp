// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/portdiagnostics.h"

#include "cli/clitr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

enum class Kind { Gateway, Tunnel, Other };

Kind kindOf(const process::PortOwner &owner)
{
    const QString words = (owner.commandLine + u' ' + owner.name).toLower();
    if (words.contains("clawdbot"_L1))
        return Kind::Gateway;
    return words.contains("ssh"_L1) ? Kind::Tunnel : Kind::Other;
}

bool hasKind(const process::PortListeners &listeners, Kind kind)
{
    return std::ranges::any_of(listeners.owners,
                               [kind](const auto &owner) { return kindOf(owner) == kind; });
}

QString ownerLine(const process::PortOwner &owner)
{
    const QString program = owner.commandLine.isEmpty() ? owner.name : owner.commandLine;
    QString line = Tr::tr("pid %1").arg(owner.pid);
    if (!owner.user.isEmpty())
        line += u' ' + owner.user;
    line += u": "_s + (program.isEmpty() ? u"unknown"_s : program);
    if (!owner.addresses.isEmpty())
        line += u" (%1)"_s.arg(owner.addresses.join(u", "));
    return line;
}

} // namespace

QStringList portHints(const process::PortListeners &listeners, const CommandContext &context)
{
    QStringList hints;
    if (hasKind(listeners, Kind::Gateway))
        hints.append(
            Tr::tr("Gateway already running locally. Stop it (%1) or use a different port.")
                .arg(context.commandHint(u"clawdbot gateway stop"_s)));
    if (hasKind(listeners, Kind::Tunnel))
        hints.append(
            Tr::tr("SSH tunnel already bound to this port. Close the tunnel or use a different "
                   "local port in -L."));
    if (hasKind(listeners, Kind::Other))
        hints.append(Tr::tr("Another process is listening on this port."));
    if (listeners.owners.size() > 1)
        hints.append(
            Tr::tr("Multiple listeners detected; ensure only one gateway/tunnel per port unless "
                   "intentionally running isolated profiles."));
    if (!listeners.hidden.isEmpty())
        hints.append(
            Tr::tr("Port is in use but process details are unavailable (run as an admin user "
                   "to see them)."));
    return hints;
}

QStringList portDiagnostics(quint16 port, const process::PortListeners &listeners,
                            const CommandContext &context)
{
    if (listeners.isEmpty())
        return {Tr::tr("Port %1 is free.").arg(port)};
    QStringList lines{Tr::tr("Port %1 is already in use.").arg(port)};
    for (const auto &owner : listeners.owners)
        lines.append(u"- "_s + ownerLine(owner));
    for (const auto &user : listeners.hidden)
        lines.append(Tr::tr("- pid ? %1: unknown").arg(user.isEmpty() ? u"?"_s : user));
    const QStringList hints = portHints(listeners, context);
    for (const auto &hint : hints)
        lines.append(u"- "_s + hint);
    return lines;
}

} // namespace claw::cli
