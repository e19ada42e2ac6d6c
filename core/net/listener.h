// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/limits.h"
#include "net/nativesocket.h"

#include <QDeadlineTimer>
#include <QSocketNotifier>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <memory>
#include <optional>

namespace claw::net {

//! One listening address. Accepts in small batches, so that a flood of connections takes turns with
//! the traffic of those that are in, and gets over the want of descriptors: it refuses whom it cannot
//! serve and accepts again after a growing pause.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(const Limits &limits, std::optional<QSslConfiguration> tls, QObject *parent = nullptr);

    //! Binds and listens; port 0 picks a free one. See server() for the reason of a failure.
    [[nodiscard]] bool listen(const QHostAddress &address, quint16 port);
    //! Closes the address at once; connections that were accepted live on.
    void stop();
    [[nodiscard]] const QTcpServer &server() const { return m_server; }

Q_SIGNALS:
    //! A new connection, without parent: it belongs to the receiver. Under TLS it is a QSslSocket
    //! whose handshake has begun.
    void accepted(QTcpSocket *socket);

private:
    void acceptBatch();
    [[nodiscard]] QTcpSocket *adopt(qintptr descriptor) const;
    void onShortage();

    const Limits m_limits;
    const std::optional<QSslConfiguration> m_tls;
    QTcpServer m_server;
    std::unique_ptr<QSocketNotifier> m_notifier; //!< While listening.
    SpareDescriptor m_spare;
    QTimer m_pause;
    std::chrono::milliseconds m_nextPause;
    QDeadlineTimer m_lastShortage; //!< Expired: the last one is history, the next starts afresh.
};

} // namespace claw::net
