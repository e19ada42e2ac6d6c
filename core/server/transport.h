// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

namespace claw::server {

class MaskGuard;

//! One WebSocket of the gateway, reading whole messages and writing frames that are encoded already.
//!
//! QWebSocket speaks the protocol; what we send, though, goes straight to its TCP (or TLS) socket,
//! so that one encoded frame serves any number of receivers. That is sound, because a server's
//! frames are unmasked (RFC 6455, section 5.1), QWebSocket writes whole frames at once, and nothing
//! else writes to the socket.
class Transport : public QObject
{
    Q_OBJECT

public:
    //! Takes over both; `tcp` is the socket under `socket` and `guard` watches it.
    Transport(std::unique_ptr<QWebSocket> socket, QTcpSocket *tcp, MaskGuard *guard,
              QObject *parent = nullptr);
    ~Transport() override;

    [[nodiscard]] bool isOpen() const;
    //! Bytes that the kernel has not taken yet.
    [[nodiscard]] qint64 backlogBytes() const;
    //! Dropped when the transport is closing. A peer that lets more than 64 MiB pile up is cut off.
    void sendFrame(const QByteArray &webSocketFrame);
    void sendMessage(const QByteArray &message);
    //! Sends a close frame behind what is queued; further messages are ignored. A peer that does not
    //! answer it is cut off after 5 s.
    void close(quint16 code, const QString &reason);
    //! Cuts the connection without a word.
    void abort();

Q_SIGNALS:
    //! Text and binary messages alike, as UTF-8.
    void received(const QByteArray &message);
    void disconnected(int closeCode, const QString &reason);

private:
    void onUnmasked();
    void onDisconnected();
    void cutIfFlooded();

    std::unique_ptr<QWebSocket> m_socket;
    QPointer<QTcpSocket> m_tcp;
    bool m_isClosing = false;
};

} // namespace claw::server
