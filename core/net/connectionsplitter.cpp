// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/connectionsplitter.h"

#include "log/categories.h"
#include "log/logfield.h"
#include "net/gentleclose.h"
#include "net/upgradecheck.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace claw::net {

namespace {

tl::unexpected<Error> listenFailure(const QTcpServer &server, const Endpoint &wanted)
{
    Error error{.code = ErrorCode::Unavailable,
                .message = u"listen on %1: %2"_s.arg(wanted.toString(), server.errorString()),
                .hint = {},
                .retryable = true,
                .details = {{u"host"_s, wanted.address.toString()}, {u"port"_s, wanted.port}}};
    if (server.serverError() == QAbstractSocket::AddressInUseError) {
        error.code = ErrorCode::Conflict;
        error.message = u"listen EADDRINUSE: address already in use %1"_s.arg(wanted.toString());
    } else if (server.serverError() == QAbstractSocket::SocketAccessError) {
        error.code = ErrorCode::Forbidden;
        error.message = u"listen EACCES: permission denied %1"_s.arg(wanted.toString());
        error.retryable = false;
    } else if (server.serverError() == QAbstractSocket::SocketAddressNotAvailableError) {
        error.message = u"listen EADDRNOTAVAIL: address not available %1"_s.arg(wanted.toString());
    }
    return tl::unexpected(std::move(error));
}

} // namespace

QString Endpoint::toString() const
{
    return address.toString() + u':' + QString::number(port);
}

ConnectionSplitter::ConnectionSplitter(const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
    , m_census(limits)
    , m_waiting(limits)
{ }

ConnectionSplitter::~ConnectionSplitter()
{
    close();
}

Result<ListenReport> ConnectionSplitter::listen(const QList<QHostAddress> &addresses, quint16 port)
{
    ListenReport report;
    for (const QHostAddress &address : addresses) {
        DeferredPtr<Listener> listener(new Listener(m_limits, m_tls));
        if (!listener->listen(address, port)) {
            auto failure = listenFailure(listener->server(), {.address = address, .port = port});
            if (report.bound.empty())
                return failure;
            report.warnings.push_back(std::move(failure.value()));
            continue;
        }
        port = listener->server().serverPort();
        report.bound.push_back({.address = address, .port = port});
        connect(listener.get(), &Listener::accepted, this, &ConnectionSplitter::onAccepted);
        m_listeners.push_back(std::move(listener));
    }
    if (report.bound.empty())
        return fail(ErrorCode::InvalidRequest, u"no address to listen on"_s);
    return report;
}

void ConnectionSplitter::close()
{
    for (const auto &listener : m_listeners)
        listener->stop();
    m_listeners.clear();
    while (HeadWaiter *waiter = m_waiting.oldest())
        drop(waiter);
}

std::vector<Endpoint> ConnectionSplitter::endpoints() const
{
    std::vector<Endpoint> all;
    for (const auto &listener : m_listeners)
        all.push_back({.address = listener->server().serverAddress(),
                       .port = listener->server().serverPort()});
    return all;
}

void ConnectionSplitter::awaitNextRequest(QTcpSocket *socket)
{
    socket->setReadBufferSize(m_limits.headBytes);
    waitForHead(socket, HeadWaiter::Phase::KeepAlive);
}

void ConnectionSplitter::dismiss(QTcpSocket *socket)
{
    GentleClose::start(socket, m_limits, this);
}

void ConnectionSplitter::onAccepted(QTcpSocket *socket)
{
    if (!m_census.hasRoom(socket->peerAddress())) {
        if (!std::exchange(m_toldFull, true))
            qCWarning(lcNet) << "too many connections: new ones are refused for now"
                             << log::field("living", m_census.total());
        delete socket;
        return;
    }
    m_toldFull = false;
    m_census.enter(socket);
    waitForHead(socket, HeadWaiter::Phase::First);
}

void ConnectionSplitter::waitForHead(QTcpSocket *socket, HeadWaiter::Phase phase)
{
    if (HeadWaiter *loser = m_waiting.whoGivesWayTo(addressClass(socket->peerAddress())))
        drop(loser);
    auto *waiter = new HeadWaiter(socket, m_limits, phase, this);
    m_waiting.enter(waiter);
    connect(waiter, &HeadWaiter::arrived, this,
            [this, waiter](const HttpHead &head) { onArrived(waiter, head); });
    connect(waiter, &HeadWaiter::vanished, this, [this, waiter] { drop(waiter); });
    connect(waiter, &HeadWaiter::failed, this, [this, waiter](const HttpFault &fault) {
        refuse(takeSocket(waiter), HttpResponse::text(fault.status, fault.text), BodyPart::Send);
    });
    waiter->start();
}

void ConnectionSplitter::drop(HeadWaiter *waiter)
{
    QTcpSocket *socket = takeSocket(waiter);
    socket->abort();
    socket->deleteLater();
}

QTcpSocket *ConnectionSplitter::takeSocket(HeadWaiter *waiter)
{
    m_waiting.leave(waiter);
    waiter->deleteLater(); // We may be inside one of its signals.
    return waiter->release();
}

void ConnectionSplitter::onArrived(HeadWaiter *waiter, const HttpHead &arrived)
{
    const HttpHead head = arrived;
    QTcpSocket *socket = takeSocket(waiter);
    const bool isUpgrade = wantsUpgrade(head);
    auto refusal = isUpgrade ? refuseUpgrade(head) : std::nullopt;
    // QWebSocketServer waits for this end of the head and for no other.
    if (isUpgrade && !refusal && !socket->peek(m_limits.headBytes).contains("\r\n\r\n"))
        refusal = HttpResponse::text(400, "Bad Request: lines must end with CR LF");
    if (!refusal && m_gate)
        refusal = m_gate(head);
    if (refusal) {
        refuse(socket, *refusal, head.method == "HEAD" ? BodyPart::Omit : BodyPart::Send);
        return;
    }
    if (!isUpgrade) {
        Q_EMIT requestReceived(socket, head);
        return;
    }
    socket->setReadBufferSize(0);
    Q_EMIT upgradeRequested(socket, head);
}

void ConnectionSplitter::refuse(QTcpSocket *socket, const HttpResponse &response, BodyPart bodyPart)
{
    qCDebug(lcNet) << "refused" << response.status << log::field("peer", socket->peerAddress());
    socket->write(serialize(response, KeepAlive::No, bodyPart, m_clock.nowMs()));
    dismiss(socket);
}

} // namespace claw::net
