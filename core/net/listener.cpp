// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/listener.h"

#include "log/categories.h"

#include <QSslSocket>

namespace claw::net {

namespace {

constexpr int batch = 32;
constexpr int backlog = 511; // As the reference listens.

} // namespace

Listener::Listener(const Limits &limits, std::optional<QSslConfiguration> tls, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_tls(std::move(tls))
    , m_nextPause(limits.acceptPause)
{
    setMaxPendingConnections(batch);
    setListenBacklogSize(backlog);
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, &Listener::acceptAgain);
    // Queued: Qt stops accepting when a batch waits, and goes on when it has been handed out.
    connect(this, &QTcpServer::newConnection, this, &Listener::handOut, Qt::QueuedConnection);
    connect(this, &QTcpServer::acceptError, this, &Listener::onAcceptError);
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    // Until a head is complete nobody reads, so this bounds what a stranger can make us hold.
    socket->setReadBufferSize(m_limits.headBytes);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    probeSilentPeer(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_tls) {
        auto *tls = static_cast<QSslSocket *>(socket);
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    addPendingConnection(socket);
}

void Listener::handOut()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        socket->setParent(nullptr);
        Q_EMIT accepted(socket);
    }
}

void Listener::onAcceptError(QAbstractSocket::SocketError error)
{
    // Qt has stopped accepting. The peer that gave up before we came is no reason to wait.
    if (error != QAbstractSocket::SocketResourceError) {
        qCDebug(lcNet) << "accept failed" << errorString();
        m_pause.start(m_limits.acceptPause);
        return;
    }
    if (m_lastShortage.hasExpired())
        m_nextPause = m_limits.acceptPause;
    m_lastShortage.setRemainingTime(2 * m_limits.longestAcceptPause);
    const int refused = m_spare.refuseWaiting(socketDescriptor(), batch);
    if (m_nextPause == m_limits.acceptPause)
        qCWarning(lcNet) << "no descriptors left: new connections are refused for now"
                         << "refused=" << refused << "limit=" << descriptorLimit();
    m_pause.start(m_nextPause);
    m_nextPause = std::min(m_nextPause * 2, m_limits.longestAcceptPause);
}

void Listener::acceptAgain()
{
    if (isListening())
        resumeAccepting();
}

} // namespace claw::net
