// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/listener.h"

#include "log/categories.h"
#include "log/logfield.h"

#include <QSslSocket>

namespace claw::net {

namespace {

constexpr int batch = 32;
constexpr int backlog = 511; // As the reference listens.

} // namespace

Listener::Listener(const Limits &limits, std::optional<QSslConfiguration> tls, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_tls(std::move(tls))
    , m_nextPause(limits.acceptPause)
{
    m_server.setListenBacklogSize(backlog);
    m_pause.setSingleShot(true);
    m_pause.callOnTimeout(this, [this] { m_notifier->setEnabled(true); });
}

bool Listener::listen(const QHostAddress &address, quint16 port)
{
    if (!m_server.listen(address, port))
        return false;
    // Accepting is ours: QTcpServer of Qt 6.4 takes the lack of descriptors for "nothing there" once it
    // has seen the end of its queue, and then spins on the same connection.
    m_server.pauseAccepting();
    m_notifier =
        std::make_unique<QSocketNotifier>(m_server.socketDescriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Listener::acceptBatch);
    return true;
}

void Listener::stop()
{
    m_pause.stop();
    if (m_notifier)
        m_notifier->setEnabled(false);
    m_server.close();
}

void Listener::acceptBatch()
{
    for (int i = 0; i < batch && m_server.isListening(); ++i) {
        const Accepted next = acceptConnection(m_server.socketDescriptor());
        if (next.outcome == Accepted::Outcome::NoDescriptors)
            onShortage();
        if (next.outcome != Accepted::Outcome::Connection)
            return;
        if (QTcpSocket *socket = adopt(next.descriptor))
            Q_EMIT accepted(socket);
    }
}

QTcpSocket *Listener::adopt(qintptr descriptor) const
{
    std::unique_ptr<QTcpSocket> socket(m_tls ? new QSslSocket : new QTcpSocket);
    // Until a head is complete nobody reads, so this bounds what a stranger can make us hold.
    socket->setReadBufferSize(m_limits.headBytes);
    if (!socket->setSocketDescriptor(descriptor)) {
        closeSocket(descriptor);
        return nullptr;
    }
    probeSilentPeer(descriptor);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto *tls = qobject_cast<QSslSocket *>(socket.get())) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    return socket.release();
}

void Listener::onShortage()
{
    m_notifier->setEnabled(false);
    if (m_lastShortage.hasExpired())
        m_nextPause = m_limits.acceptPause;
    m_lastShortage.setRemainingTime(2 * m_limits.longestAcceptPause);
    const int refused = m_spare.refuseWaiting(m_server.socketDescriptor(), batch);
    if (m_nextPause == m_limits.acceptPause)
        qCWarning(lcNet) << "no descriptors left: new connections are refused for now"
                         << log::field("refused", refused)
                         << log::field("limit", descriptorLimit());
    m_pause.start(m_nextPause);
    m_nextPause = std::min(m_nextPause * 2, m_limits.longestAcceptPause);
}

} // namespace claw::net
