// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tray/statusnotifierhost.h"

#include <QDBusMessage>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

const auto watcherName = u"org.kde.StatusNotifierWatcher"_s;
const auto watcherPath = u"/StatusNotifierWatcher"_s;

} // namespace

StatusNotifierHost::StatusNotifierHost(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.registerObject(watcherPath, this,
                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties
                             | QDBusConnection::ExportAllSignals);
    m_isUp = m_bus.registerService(watcherName);
    Q_EMIT StatusNotifierHostRegistered();
}

StatusNotifierHost::~StatusNotifierHost()
{
    m_bus.unregisterService(watcherName);
    m_bus.unregisterObject(watcherPath);
}

void StatusNotifierHost::RegisterStatusNotifierItem(const QString &item)
{
    m_items.append(item.startsWith(u'/') ? message().service() : item);
    Q_EMIT StatusNotifierItemRegistered(m_items.last());
}

} // namespace claw::testing
