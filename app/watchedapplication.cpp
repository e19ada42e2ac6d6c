// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/watchedapplication.h"

#include "flight/loopwatch.h"

namespace claw::app {

void WatchedApplication::setWatch(flight::LoopWatch *watch)
{
    if (auto *application = qobject_cast<WatchedApplication *>(instance()))
        application->m_watch = watch;
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (!m_watch)
        return QCoreApplication::notify(receiver, event);
    m_watch->enter(*receiver);
    const bool accepted = QCoreApplication::notify(receiver, event);
    if (m_watch) // The event may have been the end of the watch.
        m_watch->leave();
    return accepted;
}

} // namespace claw::app
