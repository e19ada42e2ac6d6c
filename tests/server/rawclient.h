// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>

namespace claw::testing {

//! A WebSocket client that sends whatever bytes it is told to, right or wrong.
class RawClient
{
public:
    //! `fields` are further header fields, each with its line end.
    explicit RawClient(quint16 port, const QByteArray &fields = {},
                       const QByteArray &version = "13")
    {
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.write("GET / HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                     "Connection: Upgrade\r\nSec-WebSocket-Version: "
                     + version + "\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + fields
                     + "\r\n");
    }

    //! Waits until this text was received.
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return heard().contains(text); }, 5000);
    }
    //! Waits for a close frame (RFC 6455, section 5.5.1) and gives its code; 0 without one.
    quint16 closeCode()
    {
        if (!QTest::qWaitFor([this] { return heard().contains('\x88') || isGone(); }, 5000))
            return 0;
        const qsizetype at = m_heard.indexOf('\x88');
        return at < 0 || m_heard.size() < at + 4
            ? quint16(0)
            : qFromBigEndian<quint16>(m_heard.constData() + at + 2);
    }
    bool isGone()
    {
        heard();
        return socket.state() == QAbstractSocket::UnconnectedState;
    }
    const QByteArray &heard() { return m_heard += socket.readAll(); }

    //! One frame: first byte (FIN and opcode) and a masked payload.
    static QByteArray frame(quint8 first, const QByteArray &payload)
    {
        QByteArray out(1, char(first));
        if (payload.size() < 126) {
            out.append(char(0x80 | payload.size()));
        } else if (payload.size() <= 0xffff) {
            const auto length = qToBigEndian(quint16(payload.size()));
            out.append(char(0xfe)).append(reinterpret_cast<const char *>(&length), sizeof length);
        } else {
            const auto length = qToBigEndian(quint64(payload.size()));
            out.append(char(0xff)).append(reinterpret_cast<const char *>(&length), sizeof length);
        }
        return out.append(4, '\0').append(payload); // A mask of zeros masks nothing.
    }

    QTcpSocket socket;

private:
    QByteArray m_heard;
};

} // namespace claw::testing
