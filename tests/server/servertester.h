// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/deviceidentity.h"
#include "auth/pairingstore.h"
#include "config/configloader.h"
#include "json/jsontext.h"
#include "server/gateway.h"
#include "server/liveconfig.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QWebSocket>

namespace claw::testing {

using namespace Qt::StringLiterals;

//! A whole gateway in this process: real sockets on a free loopback port, its own state directory.
class ServerTester
{
public:
    explicit ServerTester(auth::AuthSettings auth = {.mode = auth::AuthMode::Token,
                                                     .token = Secret(u"t0k"_s)},
                          const QByteArray &config = "{}")
        : m_paths(makePaths(m_home))
        , m_loader(m_paths, QProcessEnvironment())
        , m_outcome(std::make_shared<const config::ConfigOutcome>(
              m_loader.loadText(config, m_paths.configPath)))
        , m_config(m_outcome->config, m_outcome)
        , m_pairing(m_paths.devicesDir(), clock, m_random)
        , gateway({.paths = m_paths,
                   .config = m_config,
                   .loader = m_loader,
                   .auth = std::move(auth),
                   .pairing = m_pairing,
                   .clock = clock,
                   .random = m_random})
    {
        if (!m_pairing.load())
            qFatal("the pairing store of a test cannot be read");
        const auto report = gateway.listen({QHostAddress::LocalHost}, 0);
        if (!report)
            qFatal("a test gateway cannot listen");
        port = report->bound.front().port;
    }

    ~ServerTester()
    {
        // As in life; what waited for a connection ends from the event loop.
        QCoro::waitFor(
            gateway.shutDown(u"gateway stopping"_s, std::nullopt, std::chrono::seconds(2)));
        QCoreApplication::processEvents();
    }

    SystemClock clock;

private:
    static files::StatePaths makePaths(const QTemporaryDir &home)
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        return files::StatePaths::resolve({.environment = environment}).value();
    }

    QTemporaryDir m_home;
    files::StatePaths m_paths;
    SystemRandom m_random;
    config::ConfigLoader m_loader;
    std::shared_ptr<const config::ConfigOutcome> m_outcome;
    server::LiveConfig m_config;
    auth::PairingStore m_pairing;

public:
    server::Gateway gateway;
    quint16 port = 0;
};

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
        QNetworkRequest request(QUrl(u"ws://127.0.0.1:%1/"_s.arg(port)));
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
            if (frame["type"_L1] == "res"_L1 && frame["id"_L1] == id)
                return frame;
            events.append(frame);
        }
        return {};
    }
    QJsonObject event(const QString &name)
    {
        for (qsizetype i = 0; i < events.size(); ++i) {
            if (events[i]["event"_L1] == name)
                return events.takeAt(i);
        }
        for (QJsonObject frame = next(); !frame.isEmpty(); frame = next()) {
            if (frame["event"_L1] == name)
                return frame;
        }
        return {};
    }

    void send(const QByteArray &text) { socket.sendTextMessage(QString::fromUtf8(text)); }
    QJsonObject ask(const QString &id, const QString &method,
                    const QJsonValue &params = QJsonValue::Undefined)
    {
        QJsonObject request{{u"type"_s, u"req"_s}, {u"id"_s, id}, {u"method"_s, method}};
        if (!params.isUndefined())
            request.insert(u"params"_s, params);
        send(json::compact(request));
        return response(id);
    }

    QString nonce() { return event(u"connect.challenge"_s)["payload"_L1]["nonce"_L1].toString(); }

    //! A connect without a device. Waits for the answer.
    QJsonObject connectWith(const QJsonObject &params)
    {
        nonce();
        return ask(u"c1"_s, u"connect"_s, params);
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
inline QJsonObject connectParams(const QString &token = u"t0k"_s, const QString &mode = u"test"_s)
{
    QJsonObject params{{u"minProtocol"_s, 3},
                       {u"maxProtocol"_s, 3},
                       {u"client"_s,
                        QJsonObject{{u"id"_s, u"test"_s},
                                    {u"version"_s, u"1.0.0"_s},
                                    {u"platform"_s, u"linux"_s},
                                    {u"mode"_s, mode}}}};
    if (!token.isNull())
        params.insert(u"auth"_s, QJsonObject{{u"token"_s, token}});
    return params;
}

} // namespace claw::testing
