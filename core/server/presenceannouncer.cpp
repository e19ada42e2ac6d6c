// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/presenceannouncer.h"

#include <utility>

namespace claw::server {

PresenceAnnouncer::PresenceAnnouncer(Presence &presence, Broadcaster &broadcaster, QObject *parent)
    : QObject(parent)
    , m_presence(presence)
    , m_broadcaster(broadcaster)
{ }

void PresenceAnnouncer::changed()
{
    m_broadcaster.presenceChanged();
    if (!std::exchange(m_isDue, true))
        QMetaObject::invokeMethod(this, &PresenceAnnouncer::announce, Qt::QueuedConnection);
}

void PresenceAnnouncer::announce()
{
    m_isDue = false;
    const bool isHeard = m_broadcaster.receiverCount() > 0;
    m_broadcaster.broadcast(protocol::event::presence,
                            isHeard ? m_presence.eventPayload() : QByteArray());
}

} // namespace claw::server
