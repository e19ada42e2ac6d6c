// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/headwaiter.h"

#include "net/connectioncensus.h"
#include "net/nativesocket.h"

#include <QSslSocket>

namespace claw::net {

HeadWaiter::HeadWaiter(QTcpSocket *socket, const Limits &limits, Phase phase, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_socket(socket)
    , m_addressClass(net::addressClass(socket->peerAddress()))
    , m_parser(limits)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::readyRead, this, &HeadWaiter::onReadyRead);
    connect(m_socket, &QTcpSocket::disconnected, this, &HeadWaiter::vanished);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, &HeadWaiter::onDeadline);
    m_deadline.start(phase == Phase::First ? limits.headTime : limits.idleTime);
}

void HeadWaiter::start()
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        Q_EMIT vanished();
    else if (m_socket->bytesAvailable() > 0)
        onReadyRead();
}

QTcpSocket *HeadWaiter::release()
{
    m_deadline.stop();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    return m_socket;
}

bool HeadWaiter::isSilent() const
{
    return m_seen == 0 && !hasUnreadInput(m_socket->socketDescriptor());
}

void HeadWaiter::onReadyRead()
{
    const QByteArray bytes = m_socket->peek(m_limits.headBytes);
    if (bytes.size() <= m_seen)
        return;
    if (m_seen == 0)
        m_deadline.start(m_limits.headTime); // The first byte ends the silence between requests.
    m_parser.feed(QByteArrayView(bytes).sliced(m_seen));
    m_seen = bytes.size();
    if (m_parser.state() == RequestParser::State::Head)
        return;

    m_deadline.stop();
    if (m_parser.state() == RequestParser::State::Failed)
        Q_EMIT failed(m_parser.fault());
    else
        Q_EMIT arrived(completeHead());
}

void HeadWaiter::onDeadline()
{
    if (isSilent())
        Q_EMIT vanished();
    else
        Q_EMIT failed({.status = 408, .text = "The request did not arrive in time."});
}

HttpHead HeadWaiter::completeHead() const
{
    HttpHead head = m_parser.head();
    head.peerAddress = m_socket->peerAddress();
    head.peerPort = m_socket->peerPort();
    head.localAddress = m_socket->localAddress();
    head.localPort = m_socket->localPort();
    head.tls = qobject_cast<QSslSocket *>(m_socket) != nullptr;
    return head;
}

} // namespace claw::net
