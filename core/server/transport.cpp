// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/transport.h"

#include "log/categories.h"
#include "log/logfield.h"
#include "protocol/limits.h"
#include "protocol/websocketframe.h"
#include "server/maskguard.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace claw::server {

namespace {

// Responses and pongs are not subject to the slow-consumer rule, so they need a limit of their own.
constexpr qint64 mostBacklogBytes = 64 * 1024 * 1024;
constexpr std::chrono::milliseconds closeTimeout = 5s;

// Small frames are copied into one buffer and leave in one system call; large ones are shared.
constexpr qsizetype copiedFrameBytes = 4096;

} // namespace

Transport::Transport(std::unique_ptr<QWebSocket> socket, QTcpSocket *tcp, MaskGuard *guard,
                     QObject *parent)
    : QObject(parent)
    , m_socket(std::move(socket))
    , m_tcp(tcp)
{
    m_socket->setMaxAllowedIncomingMessageSize(quint64(protocol::maxPayloadBytes));
    m_socket->setMaxAllowedIncomingFrameSize(quint64(protocol::maxPayloadBytes));
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this, [this](const QString &text) {
        if (!m_isClosing)
            Q_EMIT received(text.toUtf8());
    });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &data) {
                if (!m_isClosing)
                    Q_EMIT received(data);
            });
    connect(m_socket.get(), &QWebSocket::disconnected, this, &Transport::onDisconnected);
    // QWebSocket answers pings by itself; a peer that only pings and never reads is caught here.
    connect(tcp, &QTcpSocket::readyRead, this, &Transport::cutIfFlooded);

    guard->settle(); // The request was read.
    connect(tcp, &QTcpSocket::readyRead, guard, &MaskGuard::settle);
    connect(guard, &MaskGuard::violated, this, &Transport::onUnmasked);
    if (guard->isViolated())
        onUnmasked();
}

Transport::~Transport()
{
    m_socket->disconnect(this);
    m_socket.reset(); // Says goodbye if nobody has yet.
    if (m_tcp)
        m_tcp->deleteLater(); // QWebSocket leaves the socket it was given to whoever made it.
}

bool Transport::isOpen() const
{
    return !m_isClosing && m_tcp && m_tcp->state() == QAbstractSocket::ConnectedState;
}

qint64 Transport::backlogBytes() const
{
    return m_tcp ? m_tcp->bytesToWrite() : 0;
}

void Transport::sendFrame(const QByteArray &webSocketFrame)
{
    if (!isOpen())
        return;
    if (webSocketFrame.size() <= copiedFrameBytes)
        m_tcp->write(webSocketFrame.constData(), webSocketFrame.size());
    else
        m_tcp->write(webSocketFrame);
    cutIfFlooded();
}

void Transport::sendMessage(const QByteArray &message)
{
    sendFrame(protocol::encodeTextFrame(message));
}

void Transport::close(quint16 code, const QString &reason)
{
    if (m_isClosing)
        return;
    m_isClosing = true;
    m_socket->close(static_cast<QWebSocketProtocol::CloseCode>(code),
                    protocol::cutReason(reason, protocol::maxCloseReasonBytes));
    QTimer::singleShot(closeTimeout, this, &Transport::abort);
}

void Transport::abort()
{
    m_isClosing = true;
    if (m_tcp)
        m_tcp->abort();
}

void Transport::onUnmasked()
{
    close(QWebSocketProtocol::CloseCodeProtocolError, QString());
    m_tcp->skip(m_tcp->bytesAvailable()); // Nothing is left for QWebSocket.
}

void Transport::onDisconnected()
{
    m_isClosing = true;
    Q_EMIT disconnected(int(m_socket->closeCode()), m_socket->closeReason());
}

void Transport::cutIfFlooded()
{
    if (backlogBytes() <= mostBacklogBytes)
        return;
    qCWarning(lcServer) << "connection cut: the peer does not read"
                        << log::field("backlog", backlogBytes());
    // Not from inside a write.
    QMetaObject::invokeMethod(this, &Transport::abort, Qt::QueuedConnection);
}

} // namespace claw::server
