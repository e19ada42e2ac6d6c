// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/broadcaster.h"
#include "server/presence.h"

#include <QObject>

namespace claw::server {

//! Tells clients who is here: one event for all that changed in one turn of the event loop. A proxy
//! that drops a thousand clients at once would otherwise cost each of those who stay a thousand lists.
class PresenceAnnouncer : public QObject
{
    Q_OBJECT

public:
    PresenceAnnouncer(Presence &presence, Broadcaster &broadcaster, QObject *parent = nullptr);

    //! Counts the change now; the event leaves when control is back in the event loop.
    void changed();

private:
    void announce();

    Presence &m_presence;
    Broadcaster &m_broadcaster;
    bool m_isDue = false;
};

} // namespace claw::server
