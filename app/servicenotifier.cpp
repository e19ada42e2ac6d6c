// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/servicenotifier.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

//! Half of what the manager allows, as it recommends; zero when it does not watch this process.
std::chrono::milliseconds intervalOf(const QProcessEnvironment &environment)
{
    const auto pid = environment.value(u"WATCHDOG_PID"_s);
    if (!pid.isEmpty() && pid != QString::number(QCoreApplication::applicationPid()))
        return {};
    const auto allowed =
        std::chrono::microseconds(environment.value(u"WATCHDOG_USEC"_s).toLongLong());
    return std::chrono::duration_cast<std::chrono::milliseconds>(allowed) / 2;
}

QByteArray statusLine(const QString &status)
{
    return "STATUS=" + status.simplified().left(500).toUtf8();
}

} // namespace

ServiceNotifier::ServiceNotifier(const QProcessEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_address(environment.value(u"NOTIFY_SOCKET"_s).toLocal8Bit())
    , m_interval(m_address.isEmpty() ? std::chrono::milliseconds(0) : intervalOf(environment))
{
    connect(&m_watchdog, &QTimer::timeout, this, [this] { send("WATCHDOG=1"); });
}

void ServiceNotifier::ready(const QString &status)
{
    send("READY=1\n" + statusLine(status));
    if (m_interval.count() > 0 && !m_watchdog.isActive())
        m_watchdog.start(m_interval);
}

void ServiceNotifier::status(const QString &status)
{
    send(statusLine(status));
}

void ServiceNotifier::reloading()
{
    const auto now = QDeadlineTimer::current().deadlineNSecs() / 1000;
    send("RELOADING=1\nMONOTONIC_USEC=" + QByteArray::number(now));
}

void ServiceNotifier::stopping(const QString &status)
{
    send("STOPPING=1\n" + statusLine(status));
}

void ServiceNotifier::send(const QByteArray &message) const
{
    if (!m_address.isEmpty())
        sendNotification(m_address, message);
}

QStringList serviceManagerVariables()
{
    return {u"NOTIFY_SOCKET"_s, u"WATCHDOG_USEC"_s,  u"WATCHDOG_PID"_s,           u"LISTEN_FDS"_s,
            u"LISTEN_PID"_s,    u"LISTEN_FDNAMES"_s, u"CLAWDBOT_SERVICE_MARKER"_s};
}

void forgetServiceManager()
{
    for (const QString &name : serviceManagerVariables())
        qunsetenv(name.toLatin1().constData());
}

} // namespace claw::app
