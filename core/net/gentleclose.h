// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/limits.h"

#include <QObject>
#include <QTimer>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace claw::net {

//! Ends a connection so that the peer can read our last words: closing while its bytes lie unread
//! would reset the connection and take the answer with it. Sends what is pending, says that no more
//! comes, reads and forgets what the peer still sends, and closes when the peer does or after
//! `Limits::lingerTime`. Owns the socket and deletes itself.
class GentleClose : public QObject
{
    Q_OBJECT

public:
    //! Takes the socket; `owner` bounds the life of both.
    static void start(QTcpSocket *socket, const Limits &limits, QObject *owner);

private:
    GentleClose(QTcpSocket *socket, const Limits &limits, QObject *owner);

    void onBytesWritten();
    void endOurSide();
    void forgetInput();

    QTcpSocket *const m_socket; //!< Our child.
    const std::chrono::milliseconds m_linger;
    QTimer m_deadline;
    qint64 m_forgotten = 0;
    bool m_sentAll = false;
};

} // namespace claw::net
