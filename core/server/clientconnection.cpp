// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/clientconnection.h"

#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "log/categories.h"
#include "log/logfield.h"
#include "protocol/limits.h"

#include <QPointer>

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::server {

namespace {

constexpr qint64 slowRequestMs = 100; // Worth a note in the flight recorder.

Refusal badFirstRequest(const QString &text)
{
    return {.error = fail(ErrorCode::InvalidRequest, text).value(), .closeReason = text};
}

} // namespace

ClientConnection::ClientConnection(std::unique_ptr<Transport> transport, auth::ClientOrigin origin,
                                   QString connId, QString nonce, ConnectionServices services,
                                   QObject *parent)
    : QObject(parent)
    , m_transport(std::move(transport))
    , m_origin(std::move(origin))
    , m_connId(std::move(connId))
    , m_nonce(std::move(nonce))
    , m_openedAt(services.clock.monotonicMs())
    , m_services(services)
    , m_handshakeTimer(std::make_unique<QTimer>())
{
    connect(m_transport.get(), &Transport::received, this, &ClientConnection::onReceived);
    connect(m_transport.get(), &Transport::disconnected, this, &ClientConnection::onDisconnected);
    m_handshakeTimer->setSingleShot(true);
    connect(m_handshakeTimer.get(), &QTimer::timeout, this, [this] {
        qCInfo(lcServer) << "handshake timed out" << log::field("conn", m_connId);
        close(protocol::CloseCode::Normal, QString());
    });
}

ClientConnection::~ClientConnection()
{
    leaveBroadcaster();
}

// Only whoever joined has to leave: a closed connection may outlive the control plane by a moment.
void ClientConnection::leaveBroadcaster()
{
    if (std::exchange(m_receivesBroadcasts, false))
        m_services.broadcaster.leave(this);
}

void ClientConnection::start()
{
    m_services.wsLog.opened(m_connId, m_origin.clientIp);
    json::ObjectWriter challenge;
    challenge.add("nonce"_L1, m_nonce).add("ts"_L1, m_services.clock.nowMs());
    m_transport->sendMessage(protocol::encodeEvent("connect.challenge"_L1, challenge.take()));
    m_handshakeTimer->start(protocol::handshakeTimeout);
}

void ClientConnection::close(protocol::CloseCode code, const QString &reason)
{
    leaveBroadcaster();
    m_transport->close(static_cast<quint16>(code), reason);
}

bool ClientConnection::isAmong(protocol::Audience audience) const
{
    return m_caller && m_caller->permissions.mayReceive(audience);
}

void ClientConnection::closeAsSlow()
{
    m_services.traffic.closedAsSlow();
    qCWarning(lcServer) << "slow client closed" << log::field("conn", m_connId)
                        << log::field("backlog", backlogBytes());
    close(protocol::CloseCode::PolicyViolation, u"slow consumer"_s);
}

bool ClientConnection::sendEvent(QLatin1StringView name, const QByteArray &payload)
{
    if (!m_transport->isOpen())
        return false;
    m_transport->sendMessage(protocol::encodeEvent(name, payload));
    return true;
}

void ClientConnection::onReceived(const QByteArray &message)
{
    if (m_caller)
        onRequest(message);
    else
        onFirstMessage(message);
}

void ClientConnection::onFirstMessage(const QByteArray &message)
{
    const auto value = json::parse(message);
    if (!value) {
        m_services.refusals.note(m_origin.clientIp, u"the first message is not JSON"_s);
        close(protocol::CloseCode::Normal, QString());
        return;
    }
    const auto frame = protocol::readRequest(*value, message);
    if (!frame) {
        close(protocol::CloseCode::PolicyViolation, u"invalid request frame"_s);
        return;
    }
    if (frame->method != "connect"_L1 || m_isConnecting) {
        refuse(frame->id, badFirstRequest(u"invalid handshake: first request must be connect"_s));
        return;
    }
    const QString problems =
        protocol::connectSchema().problems(frame->params, message, {u"params"_s});
    if (!problems.isEmpty()) {
        refuse(frame->id, badFirstRequest(u"invalid connect params: "_s + problems));
        return;
    }
    m_isConnecting = true;
    m_scope.start(admit(frame->id, protocol::readConnectParams(frame->params.toObject())));
}

QCoro::Task<> ClientConnection::admit(QJsonValue id, protocol::ConnectParams params)
{
    const QPointer<ClientConnection> self(this);
    const auto outcome =
        co_await m_services.handshake.admit(m_connId, m_nonce, m_origin, params, m_scope.token());
    if (!self || !m_transport->isOpen())
        co_return;
    if (!outcome) {
        refuse(id, outcome.error());
        co_return;
    }
    m_handshakeTimer.reset();
    m_caller = outcome->caller;
    m_wantsCursors = outcome->wantsCursors;
    m_services.broadcaster.join(this);
    m_receivesBroadcasts = true;
    m_transport->sendMessage(protocol::encodeResponse(id, outcome->hello));
    // Nothing was awaited since the ring was read: no event is between these and the live ones.
    for (const QByteArray &message : outcome->missed)
        m_transport->sendMessage(message);
    if (isWorthALine())
        qCInfo(lcServer).noquote() << "client connected" << log::field("conn", m_connId)
                                   << log::field("client", m_caller->displayName())
                                   << log::field("mode", m_caller->client.mode)
                                   << log::field("role", auth::toText(m_caller->role));
    Q_EMIT admitted();
}

void ClientConnection::onRequest(const QByteArray &message)
{
    const auto value = json::parse(message);
    if (!value) { // Protocol 3 has no answer to it.
        m_services.wsLog.unreadable(m_connId, value.error());
        return;
    }
    const auto frame = protocol::readRequest(*value, message);
    if (!frame) {
        const auto error =
            fail(ErrorCode::InvalidRequest, u"invalid request frame: "_s + frame.error().problems);
        m_transport->sendMessage(protocol::encodeFailure(frame.error().id, error.value()));
        return;
    }
    if (m_services.recorder)
        m_services.recorder->busyWith(frame->method);
    m_services.wsLog.requested(m_connId, frame->id, frame->method);
    const qint64 started = m_services.clock.monotonicMs();
    const QPointer<ClientConnection> self(this);
    auto outcome = m_services.dispatcher.handle(
        *frame, m_caller, [self, id = frame->id](const QByteArray &payload) {
            if (self)
                self->m_transport->sendMessage(protocol::encodeResponse(id, payload));
        });
    if (const auto *reply = std::get_if<Reply>(&outcome))
        answer(frame->id, frame->method, *reply, started);
    else
        m_scope.start(answerLater(frame->id, frame->method,
                                  std::get<QCoro::Task<Reply>>(std::move(outcome))));
}

QCoro::Task<> ClientConnection::answerLater(QString id, QString method, QCoro::Task<Reply> work)
{
    const QPointer<ClientConnection> self(this);
    const qint64 started = m_services.clock.monotonicMs();
    ++m_pendingRequests;
    const Reply reply = co_await work;
    if (!self)
        co_return;
    --m_pendingRequests;
    answer(id, method, reply, started);
    Q_EMIT answeredLate();
}

void ClientConnection::answer(const QString &id, const QString &method, const Reply &reply,
                              qint64 startedMs)
{
    m_transport->sendMessage(reply ? protocol::encodeResponse(id, *reply)
                                   : protocol::encodeFailure(id, reply.error()));
    const std::chrono::milliseconds took(m_services.clock.monotonicMs() - startedMs);
    if (m_services.recorder && took.count() >= slowRequestMs)
        m_services.recorder->slowRequest(method, took.count());
    const bool isKnown = m_services.dispatcher.knows(method);
    m_services.traffic.answered(isKnown ? method : QString(), took, reply.has_value());
    m_services.wsLog.answered(*m_caller, id, method, reply, took);
}

// Commands and probes come and go all day: --verbose shows them, the log that people read does not.
bool ClientConnection::isWorthALine() const
{
    return !m_caller->isSelfCheck && (!m_caller->client.isPassing() || lcServer().isDebugEnabled());
}

void ClientConnection::refuse(const QJsonValue &id, const Refusal &refusal)
{
    m_services.refusals.note(m_origin.clientIp, refusal.error.message);
    m_transport->sendMessage(protocol::encodeFailure(id, refusal.error));
    close(refusal.closeCode, refusal.closeReason);
}

void ClientConnection::onDisconnected(int closeCode, const QString &reason)
{
    const std::chrono::milliseconds lasted(m_services.clock.monotonicMs() - m_openedAt);
    m_services.wsLog.closed(m_connId, closeCode, reason, lasted, m_caller != nullptr);
    leaveBroadcaster();
    m_handshakeTimer.reset();
    if (m_caller && isWorthALine())
        qCInfo(lcServer).noquote() << "client disconnected" << log::field("conn", m_connId)
                                   << log::field("code", closeCode);
    Q_EMIT closed();
}

} // namespace claw::server
