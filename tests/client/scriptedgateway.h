// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/jsontext.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QUrl>
#include <QWebSocket>
#include <QWebSocketServer>

#include <functional>
#include <memory>
#include <vector>

namespace claw::testing {

//! A peer that accepts WebSocket connections on loopback and answers as a test tells it to.
class ScriptedGateway
{
public:
    using Handler = std::function<void(QWebSocket &peer, const QJsonObject &request)>;

    ScriptedGateway()
    {
        QObject::connect(&m_server, &QWebSocketServer::newConnection, &m_server, [this] {
            accept(std::unique_ptr<QWebSocket>(m_server.nextPendingConnection()));
        });
        m_isListening = m_server.listen(QHostAddress::LocalHost);
    }

    [[nodiscard]] bool isListening() const { return m_isListening; }
    [[nodiscard]] QUrl url() const { return m_server.serverUrl(); }
    [[nodiscard]] QWebSocket &lastPeer() const { return *m_peers.back(); }
    [[nodiscard]] qsizetype connections() const { return qsizetype(m_peers.size()); }

    static void send(QWebSocket &peer, const QJsonObject &frame)
    {
        peer.sendTextMessage(QString::fromUtf8(json::compact(frame)));
    }
    static void respond(QWebSocket &peer, const QJsonObject &request, const QJsonValue &payload)
    {
        QJsonObject frame = reply(request, true);
        if (!payload.isUndefined())
            frame.insert(QStringLiteral("payload"), payload);
        send(peer, frame);
    }
    static void refuse(QWebSocket &peer, const QJsonObject &request, const QString &code,
                       const QString &message)
    {
        QJsonObject error;
        error.insert(QStringLiteral("code"), code);
        error.insert(QStringLiteral("message"), message);
        QJsonObject frame = reply(request, false);
        frame.insert(QStringLiteral("error"), error);
        send(peer, frame);
    }
    static void sendEvent(QWebSocket &peer, const QString &name, const QJsonValue &payload,
                          qint64 seq = -1)
    {
        QJsonObject frame;
        frame.insert(QStringLiteral("type"), QStringLiteral("event"));
        frame.insert(QStringLiteral("event"), name);
        frame.insert(QStringLiteral("payload"), payload);
        if (seq >= 0)
            frame.insert(QStringLiteral("seq"), seq);
        send(peer, frame);
    }
    [[nodiscard]] static QJsonObject hello(int tickIntervalMs = 30000)
    {
        QJsonObject policy;
        policy.insert(QStringLiteral("tickIntervalMs"), tickIntervalMs);
        QJsonObject hello;
        hello.insert(QStringLiteral("type"), QStringLiteral("hello-ok"));
        hello.insert(QStringLiteral("protocol"), 3);
        hello.insert(QStringLiteral("policy"), policy);
        return hello;
    }

    bool sendsChallenge = true;
    Handler onConnect = [](QWebSocket &peer, const QJsonObject &request) {
        respond(peer, request, hello());
    };
    Handler onRequest = [](QWebSocket &, const QJsonObject &) {};
    std::vector<QJsonObject> connects; //!< The parameters of every connect, in order.

private:
    static QJsonObject reply(const QJsonObject &request, bool ok)
    {
        QJsonObject frame;
        frame.insert(QStringLiteral("type"), QStringLiteral("res"));
        frame.insert(QStringLiteral("id"), request.value(QStringLiteral("id")));
        frame.insert(QStringLiteral("ok"), ok);
        return frame;
    }

    void accept(std::unique_ptr<QWebSocket> owned)
    {
        QWebSocket *peer = owned.get();
        m_peers.push_back(std::move(owned));
        QObject::connect(peer, &QWebSocket::textMessageReceived, peer,
                         [this, peer](const QString &text) { onText(*peer, text); });
        if (!sendsChallenge)
            return;
        QJsonObject challenge;
        challenge.insert(QStringLiteral("nonce"), QStringLiteral("nonce-1"));
        challenge.insert(QStringLiteral("ts"), 1);
        sendEvent(*peer, QStringLiteral("connect.challenge"), challenge);
    }

    void onText(QWebSocket &peer, const QString &text)
    {
        const auto message = json::parse(text.toUtf8());
        const QJsonObject request = message ? message->toObject() : QJsonObject();
        if (request.value(QStringLiteral("method")) != QStringLiteral("connect"))
            return onRequest(peer, request);
        connects.push_back(request.value(QStringLiteral("params")).toObject());
        onConnect(peer, request);
    }

    QWebSocketServer m_server{QStringLiteral("scripted"), QWebSocketServer::NonSecureMode};
    bool m_isListening = false;
    std::vector<std::unique_ptr<QWebSocket>> m_peers; //!< Destroyed before the server.
};

} // namespace claw::testing
