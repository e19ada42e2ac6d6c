// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "auth/clientaddress.h"
#include "flight/flightrecorder.h"
#include "protocol/closecode.h"
#include "protocol/frame.h"
#include "server/broadcaster.h"
#include "server/caller.h"
#include "server/dispatcher.h"
#include "server/handshake.h"
#include "server/refusallog.h"
#include "server/traffic.h"
#include "server/transport.h"
#include "server/wslog.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace claw::server {

//! What all connections share. Outlives every one of them.
struct ConnectionServices
{
    Handshake &handshake;
    const Dispatcher &dispatcher;
    Broadcaster &broadcaster;
    RefusalLog &refusals;
    WsLog &wsLog;
    Traffic &traffic;
    const Clock &clock;
    flight::FlightRecorder *recorder = nullptr; //!< Null: nobody writes down what is slow.
};

//! One client: the challenge, the handshake, then requests and events until somebody closes.
//!
//! A request is answered when its handler is done, so answers may overtake each other. Answers have
//! no limit of size and are never dropped; broadcasts follow Broadcaster's rules.
class ClientConnection final : public QObject, public EventReceiver
{
    Q_OBJECT

public:
    ClientConnection(std::unique_ptr<Transport> transport, auth::ClientOrigin origin,
                     QString connId, QString nonce, ConnectionServices services,
                     QObject *parent = nullptr);
    ~ClientConnection() override;

    //! Sends the challenge and starts the handshake timer.
    void start();
    void close(protocol::CloseCode code, const QString &reason);
    void abort() { m_transport->abort(); }

    //! Null before the handshake ended well.
    [[nodiscard]] const std::shared_ptr<const Caller> &caller() const { return m_caller; }
    [[nodiscard]] const QString &connId() const { return m_connId; }
    [[nodiscard]] int pendingRequests() const { return m_pendingRequests; }

    [[nodiscard]] bool isAmong(protocol::Audience audience) const override;
    [[nodiscard]] qint64 backlogBytes() const override { return m_transport->backlogBytes(); }
    void sendFrame(const QByteArray &webSocketFrame) override
    {
        m_transport->sendFrame(webSocketFrame);
    }
    void closeAsSlow() override;
    [[nodiscard]] bool wantsCursors() const override { return m_wantsCursors; }
    //! An event for this client alone: without a number. `payload` is JSON text. False: it is closed.
    bool sendEvent(QLatin1StringView name, const QByteArray &payload);

Q_SIGNALS:
    //! hello-ok is on its way and the connection receives broadcasts.
    void admitted();
    //! A request was answered whose handler had to wait.
    void answeredLate();
    void closed();

private:
    void onReceived(const QByteArray &message);
    void onFirstMessage(const QByteArray &message);
    void onRequest(const QByteArray &message);
    void onDisconnected(int closeCode, const QString &reason);
    void leaveBroadcaster();
    QCoro::Task<> admit(QJsonValue id, protocol::ConnectParams params);
    QCoro::Task<> answerLater(QString id, QString method, QCoro::Task<Reply> work);
    void answer(const QString &id, const QString &method, const Reply &reply, qint64 startedMs);
    [[nodiscard]] bool isWorthALine() const;
    void refuse(const QJsonValue &id, const Refusal &refusal);

    std::unique_ptr<Transport> m_transport;
    auth::ClientOrigin m_origin;
    QString m_connId;
    QString m_nonce;
    qint64 m_openedAt; //!< Monotonic ms.
    ConnectionServices m_services;
    std::shared_ptr<const Caller> m_caller;
    std::unique_ptr<QTimer>
        m_handshakeTimer; //!< Gone after the handshake: idle connections are many.
    bool m_isConnecting = false;
    bool m_receivesBroadcasts = false;
    bool m_wantsCursors = false;
    int m_pendingRequests = 0;
    async::TaskScope m_scope;
};

} // namespace claw::server
