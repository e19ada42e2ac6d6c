// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/websocketdoor.h"

#include "net/upgradecheck.h"
#include "server/maskguard.h"
#include "server/requestorigin.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

QByteArray plainRequest(const QByteArray &key, const QByteArray &subprotocol)
{
    QByteArray request = "GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                         "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: "
        + key + "\r\n";
    if (!subprotocol.isEmpty())
        request += "Sec-WebSocket-Protocol: " + subprotocol + "\r\n";
    return request + "\r\n";
}

// What the socket has received looks afterwards as if `request` had come instead of the head.
void replaceHead(QTcpSocket *socket, const QByteArray &request)
{
    const QByteArray end = "\r\n\r\n";
    const QByteArray received = socket->peek(socket->bytesAvailable());
    socket->skip(received.indexOf(end) + end.size());
    for (auto byte = request.crbegin(); byte != request.crend(); ++byte)
        socket->ungetChar(*byte);
}

} // namespace

WebSocketDoor::WebSocketDoor(Host host, QObject *parent)
    : QObject(parent)
    , m_host(std::move(host))
    , m_server(u"clawdbot"_s, QWebSocketServer::NonSecureMode)
{
    // Everything it lets in is taken at once, and what waits for the handshake is bounded elsewhere.
    m_server.setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(&m_server, &QWebSocketServer::newConnection, this, &WebSocketDoor::onNewConnection);
}

void WebSocketDoor::upgrade(QTcpSocket *socket, const net::HttpHead &head)
{
    const Peer peer{.address = socket->peerAddress(), .port = socket->peerPort()};
    const QByteArray subprotocol =
        net::offeredSubprotocols(head).value_or(QByteArrayList()).value(0);
    const QByteArray request =
        plainRequest(head.headers.value("Sec-WebSocket-Key").value_or(QByteArray()), subprotocol);
    replaceHead(socket, request);
    m_waiting.insert(peer,
                     {.socket = socket,
                      .guard = new MaskGuard(socket, request.size()),
                      .subprotocol = QString::fromLatin1(subprotocol),
                      .origin = requestOriginOf(head)});
    if (!subprotocol.isEmpty())
        m_server.setSupportedSubprotocols(waitedForSubprotocols());
    connect(socket, &QObject::destroyed, this, [this, peer](QObject *gone) {
        const auto it = m_waiting.constFind(peer);
        if (it != m_waiting.cend() && it->socket == gone)
            m_waiting.erase(it);
    });
    // A socket that leaves before its upgrade belongs to nobody yet.
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    m_server.handleConnection(socket);
}

void WebSocketDoor::onNewConnection()
{
    while (m_server.hasPendingConnections()) {
        std::unique_ptr<QWebSocket> socket(m_server.nextPendingConnection());
        socket->setParent(nullptr);
        const Peer peer{.address = socket->peerAddress(), .port = socket->peerPort()};
        const Guest guest = m_waiting.take(peer);
        if (!guest.socket)
            continue; // It left meanwhile; closing is all that is to be done.
        guest.socket->disconnect(this);
        disconnect(guest.socket, &QTcpSocket::disconnected, guest.socket, &QObject::deleteLater);
        m_host(std::make_unique<Transport>(std::move(socket), guest.socket, guest.guard),
               guest.origin);
    }
}

// Each request names one subprotocol, so it gets that one whatever the others want.
QStringList WebSocketDoor::waitedForSubprotocols() const
{
    QStringList all;
    for (const Guest &guest : m_waiting) {
        if (!guest.subprotocol.isEmpty())
            all.append(guest.subprotocol);
    }
    return all;
}

} // namespace claw::server
