// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "json/jsontext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QNetworkRequest>
#include <QTest>
#include <QWebSocket>

namespace claw::testing {

//! A client that speaks JSON frames and keeps what it hears.
class WireClient
{
public:
    explicit WireClient(quint16 port, const QMap<QByteArray, QByteArray> &headers = {})
    {
        QObject::connect(
            &socket, &QWebSocket::textMessageReceived, &socket, [this](const QString &text) {
                frames.append(json::parse(text.toUtf8()).value_or(QJsonValue()).toObject());
            });
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/").arg(port)));
        for (auto it = headers.cbegin(); it != headers.cend(); ++it)
            request.setRawHeader(it.key(), it.value());
        socket.open(request);
    }

    //! The next frame that nobody has taken yet; empty after 5 s without one.
    QJsonObject next()
    {
        if (!QTest::qWaitFor([this] { return !frames.isEmpty(); }, 5000))
            return {};
        return frames.takeFirst();
    }
    //! The response with this id; events that come before it are kept in `events`.
    QJsonObject response(const QString &id)
    {
        for (QJsonObject frame = next(); !frame.isEmpty(); frame = next()) {
            if (frame[QLatin1StringView("type")] == QLatin1StringView("res")
                && frame[QLatin1StringView("id")] == id)
                return frame;
            events.append(frame);
        }
        return {};
    }
    QJsonObject event(const QString &name)
    {
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (events[i][QLatin1StringView("event")] == name)
                return events.takeAt(i);
        }
        for (QJsonObject frame = next(); !frame.isEmpty(); frame = next()) {
            if (frame[QLatin1StringView("event")] == name)
                return frame;
        }
        return {};
    }

    void send(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    QJsonObject ask(const QString &id, const QString &method,
                    const QJsonValue &params = QJsonValue::Undefined)
    {
        QJsonObject request{{QStringLiteral("type"), QStringLiteral("req")},
                            {QStringLiteral("id"), id},
                            {QStringLiteral("method"), method}};
        if (!params.isUndefined())
            request.insert(QStringLiteral("params"), params);
        send(json::compact(request));
        return response(id);
    }

    QString nonce()
    {
        return event(QStringLiteral(
            "connect.challenge"))[QLatin1StringView("payload")][QLatin1StringView("nonce")]
            .toString();
    }

    //! A connect without a device. Waits for the answer.
    QJsonObject connectWith(const QJsonObject &params)
    {
        nonce();
        return ask(QStringLiteral("c1"), QStringLiteral("connect"), params);
    }

    bool waitClosed()
    {
        return QTest::qWaitFor(
            [this] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5000);
    }

    QWebSocket socket;
    QList<QJsonObject> frames;
    QList<QJsonObject> events;
};

//! Parameters of a device-less connect, to be changed by tests.
inline QJsonObject connectParams(const QString &token = QStringLiteral("t0k"),
                                 const QString &mode = QStringLiteral("test"))
{
    QJsonObject params{{QStringLiteral("minProtocol"), 3},
                       {QStringLiteral("maxProtocol"), 3},
                       {QStringLiteral("client"),
                        QJsonObject{{QStringLiteral("id"), QStringLiteral("test")},
                                    {QStringLiteral("version"), QStringLiteral("1.0.0")},
                                    {QStringLiteral("platform"), QStringLiteral("linux")},
                                    {QStringLiteral("mode"), mode}}}};
    if (!token.isNull())
        params.insert(QStringLiteral("auth"), QJsonObject{{QStringLiteral("token"), token}});
    return params;
}

} // namespace claw::testing
