// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/notifier.h"

namespace claw::tray {

Notifier::Notifier(QObject *parent)
    : QObject(parent)
{ }

void Notifier::show(const Notification &notification)
{
    Q_EMIT plainWanted(notification.title, notification.text);
}

void Notifier::withdraw(const QString &) { }

void Notifier::onActionInvoked(uint, const QString &) { }

void Notifier::onClosed(uint) { }

void Notifier::onShown(const QString &, QDBusPendingCallWatcher *) { }

} // namespace claw::tray
