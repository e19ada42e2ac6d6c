// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/deferredptr.h"
#include "base/random.h"
#include "client/answer.h"
#include "client/closeinfo.h"
#include "client/connectoptions.h"
#include "client/pendingrequests.h"
#include "client/tickwatch.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QTimer>
#include <QWebSocket>

#include <memory>

namespace claw::client {

//! One connection to a gateway of protocol 3: introduction, requests, events, liveness.
//!
//! Every wait has a deadline, and every waiter gets an answer: when the connection ends, when its
//! deadline passes, or when this object is destroyed. After the end of a connection the same object
//! can connect again. Messages over 25 MiB end the connection.
class GatewayClient : public QObject
{
    Q_OBJECT

public:
    GatewayClient(ConnectOptions options, const Clock &clock, Random &random);
    ~GatewayClient() override;

    //! Connects and introduces the client; yields the payload of hello-ok. The deadline covers the
    //! whole way. A stored device token that the gateway refuses is forgotten, and the shared token
    //! tried once. On failure see lastClose() for the cause. Only while not connected.
    [[nodiscard]] QCoro::Task<Result<QJsonObject>> open(std::chrono::milliseconds deadline);

    //! Undefined parameters are left out of the frame. Errors: what the gateway answered, Timeout
    //! after the deadline, Unavailable when the connection is not there or ends.
    [[nodiscard]] QCoro::Task<Result<QJsonValue>> request(QString method, QJsonValue params,
                                                          std::chrono::milliseconds deadline,
                                                          Expect expect = Expect::First);

    //! Ends the connection; those who wait get Aborted.
    void close();

    [[nodiscard]] bool isConnected() const { return m_phase == Phase::Ready; }
    [[nodiscard]] const CloseInfo &lastClose() const { return m_lastClose; }
    [[nodiscard]] const QUrl &url() const { return m_options.url; }

Q_SIGNALS:
    void connected(const QJsonObject &hello);
    void eventReceived(const QString &name, const QJsonValue &payload);
    //! Broadcasts were lost: what is known of the gateway may be stale.
    void sequenceGap(qint64 expected, qint64 received);
    //! Also after a failed open().
    void closed(const claw::client::CloseInfo &info);

private:
    enum class Phase { Idle, Opening, Introduced, Ready };

    [[nodiscard]] QCoro::Task<Result<QJsonObject>> openOnce(std::chrono::milliseconds deadline);
    void makeSocket();
    void onSocketConnected();
    void onSocketGone();
    void onMessage(const QByteArray &message);
    void onResponse(ResponseFrame response);
    void onEvent(const EventFrame &event);
    void onHello(const QJsonObject &hello);
    void introduceOnce(const QString &nonce);
    void keepDeviceToken(const QJsonObject &hello);
    void finish(CloseInfo info);
    [[nodiscard]] Error endError() const;
    void sendRequest(const QString &id, const QString &method, const QByteArray &params);

    ConnectOptions m_options;
    const Clock &m_clock;
    Random &m_random;

    Phase m_phase = Phase::Idle;
    DeferredPtr<QWebSocket> m_socket;
    bool m_wasReached = false; //!< Somebody took our upgrade request.
    bool m_wasUpgraded = false; //!< The WebSocket handshake succeeded at least.
    QString m_connectId; //!< Of the `connect` request; empty before it is sent.
    bool m_usedDeviceToken = false;
    std::optional<Error> m_refusal; //!< What the gateway answered to `connect`.
    Answer<Result<QJsonObject>> m_hello; //!< Of the open() under way, or the last one.
    PendingRequests m_pending;
    std::optional<qint64> m_lastSeq; //!< Kept across connections, as gaps matter there most.
    CloseInfo m_lastClose;
    QTimer m_challengeTimer;
    QTimer m_openDeadline;
    TickWatch m_tickWatch;
};

} // namespace claw::client
