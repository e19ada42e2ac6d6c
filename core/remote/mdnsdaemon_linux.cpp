// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "remote/discoveryhelper.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace claw::remote {

// Avahi is reached over the system bus.
bool mayHaveMdnsDaemon(const QProcessEnvironment &environment)
{
    return environment.contains(u"DBUS_SYSTEM_BUS_ADDRESS"_s)
        || QFileInfo::exists(u"/run/dbus/system_bus_socket"_s)
        || QFileInfo::exists(u"/var/run/dbus/system_bus_socket"_s);
}

} // namespace claw::remote
