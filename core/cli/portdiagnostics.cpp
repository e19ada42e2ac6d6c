// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/portdiagnostics.h"

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
    QString line = u"pid %1"_s.arg(owner.pid);
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
            u"Gateway already running locally. Stop it (%1) or use a different port."_s.arg(
                context.commandHint(u"clawdbot gateway stop"_s)));
    if (hasKind(listeners, Kind::Tunnel))
        hints.append(u"SSH tunnel already bound to this port. Close the tunnel or use a different "
                     "local port in -L."_s);
    if (hasKind(listeners, Kind::Other))
        hints.append(u"Another process is listening on this port."_s);
    if (listeners.owners.size() > 1)
        hints.append(u"Multiple listeners detected; ensure only one gateway/tunnel per port unless "
                     "intentionally running isolated profiles."_s);
    if (!listeners.hidden.isEmpty())
        hints.append(u"Port is in use but process details are unavailable (run as an admin user "
                     "to see them)."_s);
    return hints;
}

QStringList portDiagnostics(quint16 port, const process::PortListeners &listeners,
                            const CommandContext &context)
{
    if (listeners.isEmpty())
        return {u"Port %1 is free."_s.arg(port)};
    QStringList lines{u"Port %1 is already in use."_s.arg(port)};
    for (const auto &owner : listeners.owners)
        lines.append(u"- "_s + ownerLine(owner));
    for (const auto &user : listeners.hidden)
        lines.append(u"- pid ? %1: unknown"_s.arg(user.isEmpty() ? u"?"_s : user));
    const QStringList hints = portHints(listeners, context);
    for (const auto &hint : hints)
        lines.append(u"- "_s + hint);
    return lines;
}

} // namespace claw::cli
