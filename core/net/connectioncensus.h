// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/limits.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace claw::net {

//! The address that limits go by: an IPv4 address (mapped ones included) as it is, an IPv6 address by
//! its /64, of which one subscriber commands every address.
[[nodiscard]] QHostAddress addressClass(const QHostAddress &address);

//! Counts living connections, from accept to the end of the socket object, whoever owns it by then.
class ConnectionCensus : public QObject
{
    Q_OBJECT

public:
    explicit ConnectionCensus(const Limits &limits, QObject *parent = nullptr);

    //! Whether there is room for one more from that address. Loopback is only held to the total:
    //! behind a reverse proxy everybody comes from there.
    [[nodiscard]] bool hasRoom(const QHostAddress &address) const;
    //! Counts the socket until it is destroyed.
    void enter(QTcpSocket *socket);
    [[nodiscard]] int total() const { return m_total; }

private:
    class Seat;

    void leave(const QHostAddress &address);

    const int m_mostTotal;
    const int m_mostPerAddress;
    int m_total = 0;
    QHash<QHostAddress, int> m_perAddress;
};

} // namespace claw::net
