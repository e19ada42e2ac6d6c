// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/maskcheck.h"

#include <QObject>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace claw::server {

//! Catches a client that does not mask its frames; QWebSocket would read them all the same. It sees
//! what arrives before QWebSocket does, because it was connected to the socket first.
class MaskGuard : public QObject
{
    Q_OBJECT

public:
    //! A child of `socket`, whose unread input starts with a request head of `headBytes`. To be made
    //! before QWebSocketServer gets the socket.
    MaskGuard(QTcpSocket *socket, qint64 headBytes);

    [[nodiscard]] bool isViolated() const { return m_isViolated; }
    //! To be called whenever others have read from the socket.
    void settle();

Q_SIGNALS:
    //! Once, before anybody else has read the frame.
    void violated();

private:
    void inspect();

    QTcpSocket *m_socket; //!< Our parent.
    qint64 m_inspected; //!< Bytes of the unread input that were looked at.
    protocol::MaskCheck m_check;
    bool m_isViolated = false;
};

} // namespace claw::server
