// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/gentleclose.h"

#include "net/nativesocket.h"

#include <QSslSocket>
#include <QTcpSocket>

namespace claw::net {

namespace {

// A client that goes on sending a refused body is cut off here.
constexpr qint64 mostForgotten = 64 * 1024 * 1024;

} // namespace

void GentleClose::start(QTcpSocket *socket, const Limits &limits, QObject *owner)
{
    if (socket->state() != QAbstractSocket::ConnectedState) {
        socket->deleteLater();
        return;
    }
    new GentleClose(socket, limits, owner);
}

GentleClose::GentleClose(QTcpSocket *socket, const Limits &limits, QObject *owner)
    : QObject(owner)
    , m_socket(socket)
    , m_linger(limits.lingerTime)
{
    m_socket->setParent(this);
    connect(m_socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(m_socket, &QTcpSocket::readyRead, this, &GentleClose::forgetInput);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &GentleClose::onBytesWritten);
    m_deadline.setSingleShot(true);
    m_deadline.callOnTimeout(this, [this] { m_socket->abort(); });
    m_deadline.start(limits.writeStall);
    m_socket->flush();
    forgetInput();
    onBytesWritten();
}

void GentleClose::onBytesWritten()
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    const qint64 pending = m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
    if (!m_sentAll && pending == 0)
        endOurSide();
}

void GentleClose::endOurSide()
{
    m_sentAll = true;
    m_deadline.start(m_linger);
    // Under TLS the end of our side would need a close_notify, which QSslSocket sends only together
    // with the real end; such a client goes by Content-Length and Connection: close.
    if (!qobject_cast<QSslSocket *>(m_socket))
        endSending(m_socket->socketDescriptor());
}

void GentleClose::forgetInput()
{
    m_forgotten += m_socket->skip(m_socket->bytesAvailable());
    if (m_forgotten > mostForgotten)
        m_socket->abort();
}

} // namespace claw::net
