// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <functional>

namespace claw::testing {

//! A real HTTP/1.1 server on loopback that says exactly the bytes a test gives it, in pieces of the
//! size a test asks for.
class ScriptedServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; //!< Names in lower case.
        QByteArray body;
    };
    enum class End { KeepOpen, Close };
    struct Play
    {
        QByteArray bytes; //!< From the status line on.
        qsizetype piece = 0; //!< Bytes of one write; 0: all at once.
        End end = End::Close;
    };

    ScriptedServer()
    {
        if (!listen(QHostAddress::LocalHost, 0))
            qFatal("a scripted server cannot listen");
        connect(this, &QTcpServer::newConnection, this, &ScriptedServer::onConnection);
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(serverPort()).arg(path));
    }

    //! Each request is answered with the next of these; the last one stays.
    void play(const QList<Play> &plays)
    {
        answer = [plays, next = qsizetype(0)](const Request &) mutable {
            return plays[std::min(next++, plays.size() - 1)];
        };
    }

    [[nodiscard]] static QByteArray whole(int status, const QByteArray &body,
                                          const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status)
            + " Scripted\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
    }
    //! A stream that ends with the connection.
    [[nodiscard]] static QByteArray events(const QByteArray &body)
    {
        return "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nConnection: close\r\n\r\n"
            + body;
    }
    //! A stream in chunks of that size, with its proper end.
    [[nodiscard]] static QByteArray chunkedEvents(const QByteArray &body, qsizetype size)
    {
        QByteArray out = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"
                         "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0; at < body.size(); at += size) {
            const QByteArray chunk = body.mid(at, size);
            out += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        return out + "0\r\n\r\n";
    }

    std::function<Play(const Request &)> answer = [](const Request &) {
        return Play{.bytes = whole(200, "{}")};
    };
    QList<Request> requests;
    int connections = 0;
    int open = 0; //!< Connections that neither side has closed.

private:
    void onConnection()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++connections;
            ++open;
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --open;
                m_received.remove(socket);
                socket->deleteLater();
            });
        }
    }

    void onBytes(QTcpSocket *socket)
    {
        QByteArray &received = m_received[socket];
        received += socket->readAll();
        const qsizetype headEnd = received.indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Request request = parsed(received.first(headEnd));
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (received.size() < headEnd + 4 + length)
            return;
        request.body = received.mid(headEnd + 4, length);
        received.clear();
        requests.append(request);
        step(socket, answer(request), 0);
    }

    static Request parsed(const QByteArray &head)
    {
        const QList<QByteArray> lines = head.split('\n');
        const QList<QByteArray> words = lines.first().split(' ');
        Request request{.method = words.value(0), .target = words.value(1), .headers = {}};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        return request;
    }

    void step(QTcpSocket *socket, const Play &play, qsizetype at)
    {
        const qsizetype size = play.piece > 0 ? play.piece : play.bytes.size();
        socket->write(play.bytes.mid(at, size));
        socket->flush();
        at += size;
        if (at < play.bytes.size()) {
            QTimer::singleShot(0, socket, [this, socket, play, at] { step(socket, play, at); });
            return;
        }
        if (play.end == End::Close)
            socket->disconnectFromHost();
    }

    QHash<QTcpSocket *, QByteArray> m_received;
};

} // namespace claw::testing
