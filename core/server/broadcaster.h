// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/events.h"
#include "protocol/frame.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace claw::server {

class EventRing;
class Traffic;
class WsLog;

//! A connection as the broadcaster sees it.
class EventReceiver
{
public:
    virtual ~EventReceiver() = default;

    [[nodiscard]] virtual bool isAmong(protocol::Audience audience) const = 0;
    //! Bytes accepted for sending that the kernel has not taken yet.
    [[nodiscard]] virtual qint64 backlogBytes() const = 0;
    //! A whole WebSocket frame, shared with the other receivers.
    virtual void sendFrame(const QByteArray &webSocketFrame) = 0;
    virtual void closeAsSlow() = 0;
    //! Whether it counts what it got, to resume from there. It misses nothing that is kept: when it is
    //! slow it is closed and comes back.
    [[nodiscard]] virtual bool wantsCursors() const { return false; }
};

//! Somebody who gets copies of what everybody is told: nodes that follow a conversation.
class EventFollower
{
public:
    virtual ~EventFollower() = default;

    //! `sessionKey` is empty for what belongs to no conversation.
    virtual void told(const protocol::EventKind &kind, const QByteArray &payload,
                      const QString &sessionKey) = 0;
};

//! Sends events to every connection that may see them, numbered and encoded once.
//!
//! The number grows with every broadcast, whoever receives it: a client without a scope sees gaps.
//! A receiver whose backlog is over protocol::maxBufferedBytes misses the event or is closed,
//! as the event's kind says.
class Broadcaster
{
public:
    //! Both outlive it.
    Broadcaster(WsLog &log, Traffic &traffic)
        : m_log(log)
        , m_traffic(traffic)
    { }

    //! Receivers are not owned and must leave before they die.
    void join(EventReceiver *receiver);
    void leave(EventReceiver *receiver);
    [[nodiscard]] qsizetype receiverCount() const { return m_receivers.size(); }

    //! Keeps what is told for those who come back. Not owned.
    void setRing(EventRing *ring) { m_ring = ring; }
    //! Not owned; null ends it.
    void setFollower(EventFollower *follower) { m_follower = follower; }

    //! `payload` is JSON text; `sessionKey` the conversation it is about, if any.
    void broadcast(const protocol::EventKind &kind, const QByteArray &payload,
                   const QString &sessionKey = {});

    [[nodiscard]] protocol::StateVersion versions() const { return m_versions; }
    void presenceChanged() { ++m_versions.presence; }
    void healthChanged() { ++m_versions.health; }

private:
    WsLog &m_log;
    Traffic &m_traffic;
    QList<EventReceiver *> m_receivers;
    EventFollower *m_follower = nullptr;
    EventRing *m_ring = nullptr;
    protocol::StateVersion m_versions;
    qint64 m_seq = 0;
};

} // namespace claw::server
