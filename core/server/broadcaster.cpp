// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/broadcaster.h"

#include "protocol/limits.h"
#include "protocol/websocketframe.h"
#include "server/eventring.h"
#include "server/traffic.h"
#include "server/wslog.h"

namespace claw::server {

void Broadcaster::join(EventReceiver *receiver)
{
    m_receivers.append(receiver);
}

void Broadcaster::leave(EventReceiver *receiver)
{
    m_receivers.removeOne(receiver);
}

void Broadcaster::broadcast(const protocol::EventKind &kind, const QByteArray &payload,
                            const QString &sessionKey)
{
    ++m_seq;
    m_traffic.broadcast(kind);
    const bool isRecorded = m_ring && m_ring->record(kind, payload); // Before anybody is told.
    if (m_follower)
        m_follower->told(kind, payload, sessionKey);
    const auto versions = kind.carriesStateVersion ? std::optional(m_versions) : std::nullopt;
    m_log.broadcast(kind, m_seq, m_receivers.size(), versions);
    if (m_receivers.isEmpty())
        return;
    const QByteArray frame =
        protocol::encodeTextFrame(protocol::encodeEvent(kind.name, payload, m_seq, versions));
    QByteArray frameWithCursor; // Made when somebody wants it.
    // A copy, because closing a slow receiver takes it off the list.
    const QList<EventReceiver *> receivers = m_receivers;
    for (EventReceiver *receiver : receivers) {
        if (!receiver->isAmong(kind.audience))
            continue;
        const bool counts = isRecorded && receiver->wantsCursors();
        if (counts && frameWithCursor.isEmpty())
            frameWithCursor = protocol::encodeTextFrame(
                protocol::encodeEvent(kind.name, payload, m_seq, versions, m_ring->cursor()));
        if (receiver->backlogBytes() <= protocol::maxBufferedBytes)
            receiver->sendFrame(counts ? frameWithCursor : frame);
        else if (counts || kind.whenSlow == protocol::WhenSlow::CloseConnection)
            receiver->closeAsSlow();
        else
            m_traffic.skipped(kind);
    }
}

} // namespace claw::server
