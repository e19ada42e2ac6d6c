// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/limits.h"
#include "net/nativesocket.h"

#include <QDeadlineTimer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <optional>

namespace claw::net {

//! One listening address. Accepts in small batches, so that a flood of connections takes turns with
//! the traffic of those that are in, and gets over the want of descriptors: it refuses whom it cannot
//! serve and listens again after a growing pause.
class Listener : public QTcpServer
{
    Q_OBJECT

public:
    Listener(const Limits &limits, std::optional<QSslConfiguration> tls, QObject *parent = nullptr);

Q_SIGNALS:
    //! A new connection, without parent: it belongs to the receiver. Under TLS it is a QSslSocket
    //! whose handshake has begun.
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void handOut();
    void onAcceptError(QAbstractSocket::SocketError error);
    void acceptAgain();

    const Limits m_limits;
    const std::optional<QSslConfiguration> m_tls;
    SpareDescriptor m_spare;
    QTimer m_pause;
    std::chrono::milliseconds m_nextPause;
    QDeadlineTimer m_lastShortage; //!< Expired: the last one is history, the next starts afresh.
};

} // namespace claw::net
