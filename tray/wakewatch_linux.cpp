// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/wakewatch.h"

#include <QDBusConnection>

using namespace Qt::StringLiterals;

namespace claw::tray {

WakeWatch::WakeWatch(QObject *parent)
    : QObject(parent)
{
    // Sends the match rule and does not wait; without a system bus it does nothing.
    QDBusConnection::systemBus().connect(u"org.freedesktop.login1"_s, u"/org/freedesktop/login1"_s,
                                         u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s,
                                         this, SLOT(onPrepareForSleep(bool)));
}

void WakeWatch::onPrepareForSleep(bool isGoingToSleep)
{
    if (!isGoingToSleep)
        Q_EMIT woke();
}

} // namespace claw::tray
