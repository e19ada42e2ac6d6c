// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/tray/desktop.h"

#include <QDBusError>
#include <QStandardPaths>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

constexpr int patienceMs = 20'000;

//! The first line that a program prints; empty when it ends or takes too long.
QString firstLineOf(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patienceMs))
            return {};
    }
    return QString::fromUtf8(process.readLine()).trimmed();
}

void end(QProcess &process)
{
    if (process.state() == QProcess::NotRunning)
        return;
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    process.waitForFinished(patienceMs);
}

} // namespace

Desktop::Desktop() = default;

Desktop::~Desktop()
{
    QDBusConnection::disconnectFromBus(m_displayName);
    end(m_bus);
    end(m_display);
}

QString Desktop::start()
{
    for (const auto &program : {u"Xvfb"_s, u"dbus-daemon"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed"_s;
    }
    const auto display = firstLineOf(m_display, u"Xvfb"_s,
                                     {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s,
                                      u"1024x768x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (display.isEmpty())
        return u"Xvfb does not start"_s;
    m_displayName = u':' + display;
    m_busAddress =
        firstLineOf(m_bus, u"dbus-daemon"_s,
                    {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s});
    if (m_busAddress.isEmpty())
        return u"dbus-daemon does not start"_s;
    const auto connection = QDBusConnection::connectToBus(m_busAddress, m_displayName);
    return connection.isConnected() ? QString() : connection.lastError().message();
}

QProcessEnvironment Desktop::in(QProcessEnvironment environment) const
{
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s);
    environment.insert(u"DISPLAY"_s, m_displayName);
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_busAddress);
    return environment;
}

QDBusConnection Desktop::bus() const
{
    return QDBusConnection(m_displayName);
}

void Desktop::takePicture(const QString &path) const
{
    QProcess::execute(u"import"_s, {u"-display"_s, m_displayName, u"-window"_s, u"root"_s, path});
}

} // namespace claw::testing
