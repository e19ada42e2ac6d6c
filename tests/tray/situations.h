// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tray/traystate.h"

#include <QMetaType>

#include <functional>

Q_DECLARE_METATYPE(claw::tray::Observations)

namespace claw::tray {

using Change = std::function<void(Observations &)>;

//! A gateway that is the service of this machine, up and connected.
inline Observations served()
{
    Observations seen;
    seen.link.state = Link::Up;
    seen.service = {.standing = Service::Active, .pid = 4242};
    seen.process = {.pid = 4242, .listens = true};
    return seen;
}

//! The same, stopped.
inline Observations stopped()
{
    Observations seen;
    seen.link.state = Link::Refused;
    seen.service = {.standing = Service::Inactive};
    seen.lastRun = LastRun{.kind = LastRun::Kind::InOrder, .text = QStringLiteral("stopped")};
    return seen;
}

//! A machine that has never had a gateway.
inline Observations fresh()
{
    Observations seen;
    seen.link.state = Link::Refused;
    seen.service = {.standing = Service::NotInstalled};
    return seen;
}

//! A gateway on another machine.
inline Observations remote(Link link)
{
    Observations seen;
    seen.isRemote = true;
    seen.link.state = link;
    seen.service = {.standing = Service::NotInstalled};
    return seen;
}

inline Observations with(Observations seen, const Change &change)
{
    change(seen);
    return seen;
}

} // namespace claw::tray
