// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "net/httpserver.h"

#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

#include <memory>

namespace claw::testing {

//! Limits short enough for a test to run into them.
inline net::Limits quickLimits()
{
    net::Limits limits;
    limits.headTime = std::chrono::milliseconds(400);
    limits.idleTime = std::chrono::milliseconds(400);
    limits.bodyStall = std::chrono::milliseconds(400);
    limits.lingerTime = std::chrono::milliseconds(400);
    limits.writeStall = std::chrono::milliseconds(400);
    return limits;
}

//! A port as the gateway opens it: HTTP routes, and WebSockets that greet and echo.
class TwoProtocolServer : public QObject
{
public:
    explicit TwoProtocolServer(const net::Limits &limits = {})
        : splitter(clock, limits)
        , http(splitter, clock, limits)
        , webSockets(QStringLiteral("test"), QWebSocketServer::NonSecureMode)
    {
        http.router().add({.matches = net::exactPath("/hello"),
                           .handle =
                               [](const auto &exchange) {
                                   exchange->respond(net::HttpResponse::text(200, "hello"));
                               },
                           .bodyLimit = {}});
        http.router().add({.matches = net::exactPath("/echo"),
                           .handle =
                               [](const auto &exchange) {
                                   exchange->respond(
                                       net::HttpResponse::text(200, exchange->body()));
                               },
                           .bodyLimit = [] { return qint64(100'000); }});
        connect(&splitter, &net::ConnectionSplitter::upgradeRequested, this,
                [this](QTcpSocket *socket) {
                    socket->setParent(this);
                    webSockets.handleConnection(socket);
                });
        connect(&webSockets, &QWebSocketServer::newConnection, this, [this] {
            QWebSocket *peer = webSockets.nextPendingConnection();
            peer->setParent(this);
            connect(peer, &QWebSocket::textMessageReceived, peer,
                    [peer](const QString &text) { peer->sendTextMessage(text); });
            peer->sendTextMessage(QStringLiteral("welcome"));
        });
    }

    //! The port, or 0.
    quint16 listen(const QHostAddress &address = QHostAddress::LocalHost)
    {
        const auto report = splitter.listen({address}, 0);
        return report ? report->bound.front().port : quint16(0);
    }

    SystemClock clock;
    net::ConnectionSplitter splitter;
    net::HttpServer http;
    QWebSocketServer webSockets;
};

//! A peer that sends exactly the bytes it is told to.
class RawPeer : public QTcpSocket
{
public:
    explicit RawPeer(quint16 port)
    {
        connectToHost(QHostAddress::LocalHost, port);
        connect(this, &QTcpSocket::readyRead, this, [this] { received += readAll(); });
        connect(this, &QTcpSocket::connected, this, [this] { wasConnected = true; });
        connect(this, &QTcpSocket::disconnected, this, [this] { hasEnded = true; });
        connect(this, &QTcpSocket::errorOccurred, this, [this] { hasEnded = true; });
    }
    ~RawPeer() override
    {
        disconnect(); // The base class would still tell of the end, to an object half gone.
    }
    void send(const QByteArray &bytes)
    {
        if (!QTest::qWaitFor([this] { return wasConnected || hasEnded; }, 3000))
            return;
        write(bytes);
        flush();
    }
    bool receives(const QByteArray &text, int timeoutMs = 3000)
    {
        return QTest::qWaitFor([&] { return received.contains(text); }, timeoutMs);
    }
    bool ends(int timeoutMs = 3000)
    {
        return QTest::qWaitFor([this] { return hasEnded; }, timeoutMs);
    }
    [[nodiscard]] int status() const { return received.mid(9, 3).toInt(); }
    //! The bytes behind the first head.
    [[nodiscard]] QByteArray body() const { return received.mid(received.indexOf("\r\n\r\n") + 4); }

    QByteArray received;
    bool wasConnected = false;
    bool hasEnded = false;
};

inline QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more + "\r\n";
}

} // namespace claw::testing
