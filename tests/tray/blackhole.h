// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace claw::testing {

//! A network between two programs that can go away without telling either: connections stay open, and
//! nothing gets through any more.
class BlackHole
{
public:
    explicit BlackHole(quint16 target)
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, target] {
            while (QTcpSocket *near = m_server.nextPendingConnection()) {
                auto *far = new QTcpSocket(near);
                far->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
                join(near, far);
                join(far, near);
            }
        });
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] quint16 port() const
    {
        return m_isListening ? m_server.serverPort() : quint16(0);
    }
    void swallow() { m_swallows = true; }
    void letThrough() { m_swallows = false; }

private:
    void join(QTcpSocket *from, QTcpSocket *to)
    {
        QObject::connect(from, &QTcpSocket::readyRead, to, [this, from, to] {
            const QByteArray bytes = from->readAll();
            if (!m_swallows)
                to->write(bytes);
        });
        QObject::connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }

    QTcpServer m_server;
    bool m_isListening = false;
    bool m_swallows = false;
};

} // namespace claw::testing
