// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "dnssd/avahiserver.h"

#include <QDBusError>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::StringLiterals;

namespace claw::dnssd {

namespace {

constexpr int running = 2; // AVAHI_SERVER_RUNNING
constexpr int callTimeout = 10'000; // ms

} // namespace

AvahiServer::AvahiServer()
    : m_bus(QString())
{
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            &AvahiServer::onOwnerChanged);
}

void AvahiServer::start()
{
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, u"clawdbot-discovery"_s);
    if (!m_bus.isConnected()) {
        Q_EMIT ended(Absence::NoDaemon,
                     u"no system bus: "_s + m_bus.lastError().message().simplified());
        return;
    }
    m_bus.connect(QString(), u"/org/freedesktop/DBus/Local"_s, u"org.freedesktop.DBus.Local"_s,
                  u"Disconnected"_s, this, SLOT(onBusLost()));
    m_bus.connect(QLatin1StringView(service), u"/"_s, QLatin1StringView(serverInterface),
                  u"StateChanged"_s, this, SLOT(onStateChanged(int, QString)));
    m_watcher.setConnection(m_bus);
    m_watcher.addWatchedService(QLatin1StringView(service));
    lookForDaemon();
}

void AvahiServer::lookForDaemon()
{
    callBus(u"GetNameOwner"_s, {QLatin1StringView(service)}, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            askState();
        else
            startDaemon();
    });
}

//! The bus starts it where it is installed to be started.
void AvahiServer::startDaemon()
{
    callBus(u"StartServiceByName"_s, {QLatin1StringView(service), 0U},
            [this](const QDBusMessage &reply) {
                if (reply.type() == QDBusMessage::ReplyMessage)
                    return; // It announces itself.
                const bool isUnknown =
                    reply.errorName() == "org.freedesktop.DBus.Error.ServiceUnknown"_L1;
                Q_EMIT ended(isUnknown ? Absence::NoDaemon : Absence::Broken, reply.errorMessage());
            });
}

void AvahiServer::askState()
{
    call(u"/"_s, serverInterface, u"GetState"_s, {}, [this](const QDBusMessage &reply) {
        if (reply.type() == QDBusMessage::ReplyMessage)
            onStateChanged(reply.arguments().value(0).toInt(), {});
    });
}

void AvahiServer::onOwnerChanged(const QString &, const QString &, const QString &now)
{
    ++m_generation;
    if (std::exchange(m_isReady, false))
        Q_EMIT gone();
    if (!now.isEmpty())
        askState();
}

void AvahiServer::onStateChanged(int state, const QString &)
{
    const bool isReady = state == running;
    if (isReady == m_isReady)
        return;
    m_isReady = isReady;
    isReady ? Q_EMIT ready() : Q_EMIT gone();
}

void AvahiServer::onBusLost()
{
    Q_EMIT ended(Absence::Broken, u"the system bus went away"_s);
}

void AvahiServer::call(const QString &path, const char *interface, const QString &method,
                       const QVariantList &arguments, Answered answered)
{
    auto message = QDBusMessage::createMethodCall(QLatin1StringView(service), path,
                                                  QLatin1StringView(interface), method);
    message.setAutoStartService(false);
    message.setArguments(arguments);
    send(message,
         [this, generation = m_generation,
          answered = std::move(answered)](const QDBusMessage &reply) {
             if (generation == m_generation)
                 answered(reply);
         });
}

void AvahiServer::callBus(const QString &method, const QVariantList &arguments, Answered answered)
{
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method);
    message.setArguments(arguments);
    send(message, std::move(answered));
}

void AvahiServer::send(const QDBusMessage &message, Answered answered)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message, callTimeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [answered = std::move(answered)](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                answered(call->reply());
            });
}

} // namespace claw::dnssd
