// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/trayplace.h"

#include <QSystemTrayIcon>

namespace claw::tray {

// The menu bar of macOS and the taskbar of Windows are there before any program is.
TrayPlace::TrayPlace(QObject *parent)
    : QObject(parent)
{ }

void TrayPlace::look(std::chrono::milliseconds)
{
    decide();
}

void TrayPlace::decide()
{
    if (QSystemTrayIcon::isSystemTrayAvailable())
        onHostRegistered();
    else
        Q_EMIT notThere();
}

void TrayPlace::watchForHost() { }

void TrayPlace::onAnswer(bool, std::chrono::milliseconds) { }

void TrayPlace::onHostRegistered()
{
    m_isFound = true;
    Q_EMIT found();
}

} // namespace claw::tray
