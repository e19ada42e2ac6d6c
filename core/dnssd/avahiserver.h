// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "dnssd/dnssd.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QObject>

#include <functional>

namespace claw::dnssd {

//! The Avahi daemon on the system bus: whether it is there, and calls to it. Nothing but the first
//! connection to the bus blocks.
class AvahiServer : public QObject
{
    Q_OBJECT

public:
    static constexpr auto service = "org.freedesktop.Avahi";
    static constexpr auto serverInterface = "org.freedesktop.Avahi.Server";
    static constexpr int anyInterface = -1; //!< AVAHI_IF_UNSPEC
    static constexpr int anyProtocol = -1; //!< AVAHI_PROTO_UNSPEC

    using Answered = std::function<void(const QDBusMessage &reply)>;

    AvahiServer();

    //! Connects, and finds out whether the daemon is there or can be started.
    void start();
    //! Calls a method; `answered` gets the reply or the error, while this object lives and the daemon
    //! is the same one.
    void call(const QString &path, const char *interface, const QString &method,
              const QVariantList &arguments, Answered answered);
    [[nodiscard]] QDBusConnection &bus() { return m_bus; }

Q_SIGNALS:
    //! It is there and has a host name: state RUNNING of its API.
    void ready();
    //! It cannot be used: it went away, or has no host name at the moment. ready() may come again.
    void gone();
    void ended(claw::dnssd::Absence absence, const QString &message);

private Q_SLOTS:
    void onStateChanged(int state, const QString &error);
    void onBusLost();

private:
    void lookForDaemon();
    void startDaemon();
    void askState();
    void onOwnerChanged(const QString &name, const QString &before, const QString &now);
    void callBus(const QString &method, const QVariantList &arguments, Answered answered);
    void send(const QDBusMessage &message, Answered answered);

    QDBusConnection m_bus;
    QDBusServiceWatcher m_watcher;
    quint32 m_generation = 0; //!< Of the daemon; replies of an earlier one are dropped.
    bool m_isReady = false;
};

} // namespace claw::dnssd
