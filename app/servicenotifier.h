// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QProcessEnvironment>
#include <QTimer>

namespace claw::app {

//! Tells the service manager how the gateway is doing, as sd_notify(3) describes it: ready, what it
//! does, that it ends, and that its event loop turns. Silent where nobody asked (no NOTIFY_SOCKET).
//!
//! The watchdog is fed from a timer of the control thread, so that a loop that hangs stops feeding it.
class ServiceNotifier : public QObject
{
    Q_OBJECT

public:
    explicit ServiceNotifier(const QProcessEnvironment &environment, QObject *parent = nullptr);

    //! The gateway answers. `status` is one line for people; from now on the watchdog is fed.
    void ready(const QString &status);
    void status(const QString &status);
    //! It starts over in the same process; ready() follows.
    void reloading();
    void stopping(const QString &status);

    //! How often the watchdog is fed; zero: it is not.
    [[nodiscard]] std::chrono::milliseconds watchdogInterval() const { return m_interval; }

private:
    void send(const QByteArray &message) const;

    QByteArray m_address;
    std::chrono::milliseconds m_interval{0};
    QTimer m_watchdog;
};

//! Sends one datagram to a local socket: a path, or a name in the abstract namespace with `@` in
//! front. What cannot be sent is lost, as the protocol has it. Only Linux has receivers.
void sendNotification(const QByteArray &address, const QByteArray &message);

//! What a service manager tells a process in its environment; a child would take it for its own.
[[nodiscard]] QStringList serviceManagerVariables();
//! Takes all of it out of the environment of this process.
void forgetServiceManager();

} // namespace claw::app
