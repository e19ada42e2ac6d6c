// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/clientaddress.h"
#include "net/httphead.h"
#include "server/transport.h"

#include <QHash>
#include <QObject>
#include <QWebSocketServer>

#include <functional>
#include <memory>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace claw::server {

class MaskGuard;

//! Turns sockets that ask for an upgrade into WebSockets. QWebSocketServer answers the handshake
//! (RFC 6455, section 4.2). It is shown every request in one plain form: of version 13, and with the
//! first of the offered subprotocols alone, which is the one that is chosen. It does not tell which
//! socket a WebSocket came from, so the two are matched by the address and port of the peer.
class WebSocketDoor : public QObject
{
    Q_OBJECT

public:
    using Host = std::function<void(std::unique_ptr<Transport> transport,
                                    const auth::RequestOrigin &origin)>;

    //! `host` receives every WebSocket.
    explicit WebSocketDoor(Host host, QObject *parent = nullptr);

    //! Takes over a connected socket whose head is unread and passed net::refuseUpgrade().
    void upgrade(QTcpSocket *socket, const net::HttpHead &head);

private:
    struct Peer
    {
        QHostAddress address;
        quint16 port = 0;
        friend bool operator==(const Peer &, const Peer &) = default;
        friend size_t qHash(const Peer &peer, size_t seed)
        {
            return qHashMulti(seed, peer.address, peer.port);
        }
    };
    struct Guest
    {
        QTcpSocket *socket = nullptr;
        MaskGuard *guard = nullptr; //!< A child of the socket.
        QString subprotocol; //!< Empty: none was offered.
        auth::RequestOrigin origin;
    };

    void onNewConnection();
    [[nodiscard]] QStringList waitedForSubprotocols() const;

    Host m_host;
    QWebSocketServer m_server;
    QHash<Peer, Guest> m_waiting; //!< Bounded by the splitter's limits on connections.
};

} // namespace claw::server
