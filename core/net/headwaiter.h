// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/requestparser.h"

#include <QObject>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace claw::net {

//! Watches one connection until the head of its next request is complete. It only peeks: every byte
//! is still in the socket when the head is out, because QWebSocketServer wants to read it itself.
class HeadWaiter : public QObject
{
    Q_OBJECT

public:
    enum class Phase { First, KeepAlive };

    //! Adopts the socket until release(). Call start() when the signals are connected.
    HeadWaiter(QTcpSocket *socket, const Limits &limits, Phase phase, QObject *parent);

    //! Looks at what has already arrived; may emit at once.
    void start();
    //! Gives the socket back, without parent and without any connection to this.
    [[nodiscard]] QTcpSocket *release();
    //! Nothing has come yet, not even to the kernel.
    [[nodiscard]] bool isSilent() const;
    //! Of the peer; see net/connectioncensus.h.
    [[nodiscard]] const QHostAddress &addressClass() const { return m_addressClass; }

Q_SIGNALS:
    //! All three end the wait: release() and delete, or just delete (later).
    void arrived(const claw::net::HttpHead &head);
    void failed(const claw::net::HttpFault &fault);
    void vanished(); //!< The peer left or never said anything.

private:
    void onReadyRead();
    void onDeadline();
    [[nodiscard]] HttpHead completeHead() const;

    const Limits m_limits;
    QTcpSocket *const m_socket; //!< Our child until release().
    const QHostAddress m_addressClass;
    RequestParser m_parser;
    qsizetype m_seen = 0;
    QTimer m_deadline;
};

} // namespace claw::net
