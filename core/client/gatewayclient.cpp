// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/gatewayclient.h"

#include "auth/deviceauthstore.h"
#include "client/introduction.h"
#include "client/socketend.h"
#include "client/tlspin.h"
#include "json/jsontext.h"
#include "json/jsonwriter.h"
#include "log/categories.h"

#include <QJsonArray>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslConfiguration>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::client {

namespace {

constexpr quint64 maxIncomingBytes = 25 * 1024 * 1024;
constexpr int tickTimeoutCode = 4000;

std::chrono::milliseconds tickInterval(const QJsonObject &hello)
{
    const qint64 ms = hello.value("policy"_L1).toObject().value("tickIntervalMs"_L1).toInteger();
    return ms > 0 ? std::chrono::milliseconds(ms) : 30s;
}

// Qt's enumeration has no room for private codes by name, its API does (RFC 6455, section 7.4.2).
QWebSocketProtocol::CloseCode toQt(int code)
{
    return static_cast<QWebSocketProtocol::CloseCode>(code);
}

} // namespace

GatewayClient::GatewayClient(ConnectOptions options, const Clock &clock, Random &random)
    : m_options(std::move(options))
    , m_clock(clock)
    , m_random(random)
{
    m_challengeTimer.setSingleShot(true);
    m_openDeadline.setSingleShot(true);
    connect(&m_challengeTimer, &QTimer::timeout, this, [this] { introduceOnce({}); });
    connect(&m_openDeadline, &QTimer::timeout, this, [this] {
        finish({.cause = CloseCause::TimedOut, .code = 1006, .reason = {}, .detail = {}});
    });
    connect(&m_tickWatch, &TickWatch::expired, this, [this] {
        m_socket->close(toQt(tickTimeoutCode), u"tick timeout"_s);
        finish({.cause = CloseCause::TickTimeout,
                .code = tickTimeoutCode,
                .reason = u"tick timeout"_s,
                .detail = {}});
    });
}

GatewayClient::~GatewayClient()
{
    blockSignals(true); // Nobody may be told of an end by an object that is no more.
    close();
}

QCoro::Task<Result<QJsonObject>> GatewayClient::open(std::chrono::milliseconds deadline)
{
    if (m_phase != Phase::Idle)
        co_return fail(ErrorCode::Conflict, u"already connected"_s);
    const QPointer<GatewayClient> self(this);
    const qint64 startedMs = m_clock.monotonicMs();
    auto hello = co_await openOnce(deadline);
    if (hello || !self || m_phase != Phase::Idle)
        co_return hello;

    const bool mayRetry = m_lastClose.cause == CloseCause::ConnectRefused && m_usedDeviceToken
        && m_options.deviceTokens && !m_options.token.isEmpty();
    const auto left = deadline - std::chrono::milliseconds(m_clock.monotonicMs() - startedMs);
    if (!mayRetry || left <= 0ms)
        co_return hello;
    if (const auto removed = m_options.deviceTokens->remove(m_options.role); !removed)
        co_return hello;
    qCInfo(lcClient) << "stored device token was refused, trying the shared one";
    co_return co_await openOnce(left);
}

QCoro::Task<Result<QJsonObject>> GatewayClient::openOnce(std::chrono::milliseconds deadline)
{
    m_phase = Phase::Opening;
    m_connectId.clear();
    m_refusal.reset();
    m_wasReached = false;
    m_wasUpgraded = false;
    m_usedDeviceToken = false;
    m_hello = Answer<Result<QJsonObject>>();
    auto waiter = m_hello.waiter();
    m_openDeadline.start(deadline);
    if (m_options.tlsFingerprint.isEmpty() || m_options.url.scheme() == "wss"_L1) {
        makeSocket();
        m_socket->open(m_options.url);
    } else {
        finish({.cause = CloseCause::Tls,
                .code = 1006,
                .reason = {},
                .detail = u"a pinned certificate needs a wss:// address"_s});
    }
    co_return co_await waiter;
}

void GatewayClient::makeSocket()
{
    m_socket.reset(new QWebSocket); // Owned by the pointer beside it.
    m_socket->setMaxAllowedIncomingMessageSize(maxIncomingBytes);
    m_socket->setMaxAllowedIncomingFrameSize(maxIncomingBytes);
    // A system proxy has no business between a client and its gateway, and asking for it is slow.
    m_socket->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    connect(m_socket.get(), &QWebSocket::connected, this, &GatewayClient::onSocketConnected);
    connect(m_socket.get(), &QWebSocket::textMessageReceived, this,
            [this](const QString &message) { onMessage(message.toUtf8()); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this, &GatewayClient::onMessage);
    connect(m_socket.get(), &QWebSocket::bytesWritten, this, [this] { m_wasReached = true; });
    // Queued: the socket reports its new state before it has noted the reason.
    connect(
        m_socket.get(), &QWebSocket::stateChanged, this,
        [this, socket = m_socket.get()](QAbstractSocket::SocketState state) {
            if (state == QAbstractSocket::UnconnectedState && socket == m_socket.get())
                onSocketGone();
        },
        Qt::QueuedConnection);
    if (m_options.tlsFingerprint.isEmpty())
        return;
    // The pin replaces the chain: self-signed certificates are what it is for. It is checked before
    // anything of ours is sent.
    connect(m_socket.get(), &QWebSocket::sslErrors, m_socket.get(),
            [socket = m_socket.get()] { socket->ignoreSslErrors(); });
}

void GatewayClient::onSocketConnected()
{
    m_wasUpgraded = true;
    if (!m_options.tlsFingerprint.isEmpty()
        && !matchesFingerprint(m_socket->sslConfiguration().peerCertificate(),
                               m_options.tlsFingerprint)) {
        m_socket->close(QWebSocketProtocol::CloseCodePolicyViolated);
        finish({.cause = CloseCause::Tls,
                .code = QWebSocketProtocol::CloseCodePolicyViolated,
                .reason = u"gateway tls fingerprint mismatch"_s,
                .detail = u"the certificate is not the one that was pinned"_s});
        return;
    }
    m_challengeTimer.start(m_options.timings.challengeWait);
}

void GatewayClient::introduceOnce(const QString &nonce)
{
    if (m_phase != Phase::Opening)
        return;
    m_phase = Phase::Introduced;
    m_challengeTimer.stop();
    const auto introduction = introduce(m_options, nonce, m_clock.nowMs());
    if (!introduction) {
        m_refusal = introduction.error();
        finish({.cause = CloseCause::ConnectRefused,
                .code = 1008,
                .reason = introduction.error().message,
                .detail = introduction.error().message});
        return;
    }
    m_usedDeviceToken = introduction->usedDeviceToken;
    m_connectId = m_random.uuid();
    sendRequest(m_connectId, u"connect"_s, introduction->params);
}

void GatewayClient::sendRequest(const QString &id, const QString &method, const QByteArray &params)
{
    json::ObjectWriter frame;
    frame.add("type"_L1, "req"_L1).add("id"_L1, id).add("method"_L1, method);
    if (!params.isEmpty())
        frame.addRaw("params"_L1, params);
    m_socket->sendTextMessage(QString::fromUtf8(frame.take()));
}

QCoro::Task<Result<QJsonValue>> GatewayClient::request(QString method, QJsonValue params,
                                                       std::chrono::milliseconds deadline,
                                                       Expect expect)
{
    if (m_phase != Phase::Ready)
        co_return fail(ErrorCode::Unavailable, u"gateway not connected"_s);
    const QString id = m_random.uuid();
    const auto answer = m_pending.add(id, deadline, expect);
    sendRequest(id, method, params.isUndefined() ? QByteArray() : json::compact(params));
    auto waiter = answer.waiter();
    co_return co_await waiter;
}

void GatewayClient::onMessage(const QByteArray &message)
{
    if (m_phase == Phase::Idle)
        return;
    auto frame = readServerFrame(message);
    if (!frame) {
        qCDebug(lcClient) << "ignored a message of" << message.size() << "bytes";
        return;
    }
    if (auto *response = std::get_if<ResponseFrame>(&*frame))
        onResponse(std::move(*response));
    else
        onEvent(std::get<EventFrame>(*frame));
}

void GatewayClient::onResponse(ResponseFrame response)
{
    if (m_phase == Phase::Introduced && response.id == m_connectId) {
        if (response.outcome)
            return onHello(response.outcome->toObject());
        m_refusal = response.outcome.error(); // The close frame follows; it carries the code.
        return finish({.cause = CloseCause::ConnectRefused,
                       .code = QWebSocketProtocol::CloseCodePolicyViolated,
                       .reason = m_refusal->message,
                       .detail = m_refusal->message});
    }
    m_pending.settle(std::move(response));
}

void GatewayClient::onHello(const QJsonObject &hello)
{
    if (hello.value("type"_L1) != "hello-ok"_L1) {
        return finish({.cause = CloseCause::NotAGateway,
                       .code = QWebSocketProtocol::CloseCodeProtocolError,
                       .reason = {},
                       .detail = u"the answer to connect is no hello-ok"_s});
    }
    m_phase = Phase::Ready;
    m_openDeadline.stop();
    keepDeviceToken(hello);
    m_tickWatch.start(tickInterval(hello), m_options.timings.leastTickCheck);
    m_hello.give(hello);
    Q_EMIT connected(hello);
}

void GatewayClient::keepDeviceToken(const QJsonObject &hello)
{
    const QJsonObject auth = hello.value("auth"_L1).toObject();
    const QString token = auth.value("deviceToken"_L1).toString();
    if (token.isEmpty() || !m_options.deviceTokens)
        return;
    QStringList scopes;
    for (const QJsonValue scope : auth.value("scopes"_L1).toArray())
        scopes.append(scope.toString());
    const auto saved =
        m_options.deviceTokens->save(auth.value("role"_L1).toString(m_options.role), token, scopes);
    if (!saved)
        qCWarning(lcClient).noquote() << "device token not kept:" << saved.error().message;
}

void GatewayClient::onEvent(const EventFrame &event)
{
    if (event.name == "connect.challenge"_L1)
        return introduceOnce(event.payload.toObject().value("nonce"_L1).toString().trimmed());
    if (m_phase != Phase::Ready)
        return;
    if (event.name == "tick"_L1)
        m_tickWatch.onTick();
    const QPointer<GatewayClient> self(this);
    if (event.seq) {
        const auto expected = m_lastSeq ? *m_lastSeq + 1 : *event.seq;
        m_lastSeq = event.seq;
        if (*event.seq > expected)
            Q_EMIT sequenceGap(expected, *event.seq);
    }
    if (self)
        Q_EMIT eventReceived(event.name, event.payload);
}

void GatewayClient::onSocketGone()
{
    if (m_phase == Phase::Idle)
        return;
    CloseInfo info = explainEnd(*m_socket,
                                {.wasReached = m_wasReached,
                                 .wasUpgraded = m_wasUpgraded,
                                 .wasReady = m_phase == Phase::Ready});
    finish(std::move(info));
}

void GatewayClient::finish(CloseInfo info)
{
    m_phase = Phase::Idle;
    m_challengeTimer.stop();
    m_openDeadline.stop();
    m_tickWatch.stop();
    m_lastClose = std::move(info);
    if (m_socket) {
        m_socket->disconnect(this);
        if (m_socket->state() == QAbstractSocket::ConnectedState)
            m_socket->close();
        else
            m_socket->abort();
        m_socket.reset();
    }
    m_pending.failAll(endError());
    m_hello.give(tl::unexpected(endError()));
    Q_EMIT closed(m_lastClose);
}

Error GatewayClient::endError() const
{
    Error error = toError(m_lastClose);
    if (m_refusal && m_lastClose.cause == CloseCause::ConnectRefused) {
        error.details = m_refusal->details;
        if (m_refusal->code == ErrorCode::NotPaired)
            error.code = ErrorCode::NotPaired;
    }
    return error;
}

void GatewayClient::close()
{
    if (m_phase != Phase::Idle)
        finish({.cause = CloseCause::Requested, .code = 1000, .reason = {}, .detail = {}});
}

} // namespace claw::client
