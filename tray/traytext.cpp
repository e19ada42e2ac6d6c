// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/traytext.h"

#include "tray/statetext.h"

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

const auto separator = u" · "_s;

} // namespace

QString TrayText::status(const GatewayWatch &gateway)
{
    const auto doing = progress(gateway.seen().underWay);
    if (!doing.isEmpty())
        return doing;
    const auto &state = gateway.state();
    const QString why = StateText::shortReason(state);
    if (why.isEmpty())
        return StateText::word(state.state);
    return tr("%1: %2", "state and its reason").arg(StateText::word(state.state), why);
}

QString TrayText::progress(Action action)
{
    switch (action) {
    case Action::None:
        return {};
    case Action::Start:
        return tr("Starting…");
    case Action::Stop:
        return tr("Stopping…");
    case Action::Restart:
        return tr("Restarting…");
    case Action::Install:
        return tr("Installing the service…");
    case Action::Uninstall:
        return tr("Removing the service…");
    }
    Q_UNREACHABLE();
}

QString TrayText::url(const GatewayWatch &gateway)
{
    return gateway.url().toString(QUrl::RemoveUserInfo);
}

QString TrayText::process(const GatewayWatch &gateway)
{
    QStringList parts;
    if (const auto pid = gateway.pid())
        parts.append(tr("PID %1").arg(*pid));
    if (const auto up = gateway.upTime()) {
        parts.append(tr("up %1").arg(duration(*up)));
        parts.append(tr("v%1").arg(gateway.link()->facts().version));
    }
    return parts.join(separator);
}

QString TrayText::counts(const GatewayWatch &gateway)
{
    if (!gateway.link() || !gateway.link()->isUp())
        return {};
    const auto &facts = gateway.link()->facts();
    return QStringList{
        tr("%n session(s)", nullptr, facts.sessions), tr("%n client(s)", nullptr, facts.clients),
        tr("%n node(s)", nullptr, facts.nodes), tr("%n channel(s)", nullptr, facts.channels)}
        .join(separator);
}

QString TrayText::name(const GatewayWatch &gateway)
{
    const QString profile = gateway.profile().isEmpty() ? tr("Default gateway")
                                                        : tr("Profile %1").arg(gateway.profile());
    if (!gateway.seen().isRemote)
        return profile;
    return tr("%1 on %2", "a gateway and its computer").arg(profile, gateway.url().host());
}

QString TrayText::duration(std::chrono::milliseconds time)
{
    const qint64 total = std::chrono::duration_cast<std::chrono::minutes>(time).count();
    if (total < 1)
        return tr("%n s", "seconds",
                  int(std::chrono::duration_cast<std::chrono::seconds>(time).count()));
    if (total < 60)
        return tr("%n min", "minutes", int(total));
    if (total < 24 * 60)
        return tr("%n h", "hours", int(total / 60));
    return tr("%n d", "days", int(total / (24 * 60)));
}

} // namespace claw::tray
