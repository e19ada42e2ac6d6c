// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tray/wakewatch.h"

namespace claw::tray {

// Without a notification of the system the tick of the gateway is what is missed after a sleep.
WakeWatch::WakeWatch(QObject *parent)
    : QObject(parent)
{ }

void WakeWatch::onPrepareForSleep(bool isGoingToSleep)
{
    if (!isGoingToSleep)
        Q_EMIT woke();
}

} // namespace claw::tray
