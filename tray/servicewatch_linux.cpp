// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/servicewatch.h"
#include "tray/unitpath.h"

#include <QCoroFuture>
#include <QDBusConnection>
#include <QFileInfo>
#include <QPointer>
#include <QUuid>
#include <QtConcurrentRun>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace claw::tray {

namespace {

const auto managerPath = u"/org/freedesktop/systemd1"_s;
const auto managerInterface = u"org.freedesktop.systemd1.Manager"_s;

//! The socket that systemctl --user uses as well. It needs no message bus, and tells its signals to
//! everybody who is connected.
QString privateSocket(const QProcessEnvironment &environment)
{
    const QString usual = u"/run/user/%1"_s.arg(::getuid());
    return environment.value(u"XDG_RUNTIME_DIR"_s, usual) + u"/systemd/private"_s;
}

bool open(const QString &address, const QString &name)
{
    return QDBusConnection::connectToPeer("unix:path="_L1 + address, name).isConnected();
}

} // namespace

ServiceWatch::ServiceWatch(const QProcessEnvironment &environment, QString unit, QObject *parent)
    : QObject(parent)
    , m_address(privateSocket(environment))
    , m_unit(std::move(unit))
{ }

ServiceWatch::~ServiceWatch()
{
    if (!m_connection.isEmpty())
        QDBusConnection::disconnectFromPeer(m_connection);
}

void ServiceWatch::start()
{
    if (m_connection.isEmpty() && !m_isConnecting && QFileInfo::exists(m_address))
        m_scope.start(connectToManager());
}

QCoro::Task<> ServiceWatch::connectToManager()
{
    m_isConnecting = true;
    const QPointer<ServiceWatch> self(this);
    const QString name = "clawdbot-tray-"_L1 + QUuid::createUuid().toString(QUuid::Id128);
    const auto opening = QtConcurrent::run(&open, m_address, name);
    const bool isOpen = co_await opening;
    if (!self || !isOpen) {
        QDBusConnection::disconnectFromPeer(name);
        if (self)
            m_isConnecting = false;
        co_return;
    }
    m_isConnecting = false;
    m_connection = name;
    QDBusConnection bus(name);
    bus.connect({}, unitPath(m_unit), u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s,
                this, SLOT(onChanged()));
    for (const auto &signal : {u"Reloading"_s, u"UnitFilesChanged"_s})
        bus.connect({}, managerPath, managerInterface, signal, this, SLOT(onChanged()));
    bus.connect({}, u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                u"Disconnected"_s, this, SLOT(onDisconnected()));
    Q_EMIT changed(); // Something may have happened before we listened.
}

void ServiceWatch::onChanged()
{
    Q_EMIT changed();
}

void ServiceWatch::onDisconnected()
{
    QDBusConnection::disconnectFromPeer(std::exchange(m_connection, {}));
    Q_EMIT lost();
}

} // namespace claw::tray
