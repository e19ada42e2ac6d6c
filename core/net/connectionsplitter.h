// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "base/deferredptr.h"
#include "base/result.h"
#include "net/connectioncensus.h"
#include "net/httpresponse.h"
#include "net/listener.h"
#include "net/waitingroom.h"

#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace claw::net {

//! Where the gateway is really listening.
struct Endpoint
{
    QHostAddress address;
    quint16 port = 0;

    //! `address:port` as the reference prints it: an IPv6 address bare, so "any" is `:::18789`.
    [[nodiscard]] QString toString() const;
};

struct ListenReport
{
    std::vector<Endpoint> bound; //!< The first is the primary one.
    std::vector<Error> warnings; //!< One for each further address that could not be had.
};

//! Judges a request by its head before anybody acts on it; an answer refuses it. Asked for upgrades
//! and plain requests alike.
using HeadGate = std::function<std::optional<HttpResponse>(const HttpHead &head)>;

//! One port for two protocols: accepts, waits for the head of the first request without reading it,
//! and hands the connection to the WebSocket side or to the HTTP side. Limits hold from the first
//! byte; whoever is too slow, too big or one too many is answered, if there is anything to answer, and
//! closed. Not found here: what a request means.
class ConnectionSplitter : public QObject
{
    Q_OBJECT

public:
    ConnectionSplitter(const Clock &clock, const Limits &limits = {}, QObject *parent = nullptr);
    ~ConnectionSplitter() override;

    //! Speak TLS on whatever is listened on from now on.
    void setTls(const QSslConfiguration &tls) { m_tls = tls; }
    void setGate(HeadGate gate) { m_gate = std::move(gate); }

    //! Listens on each address with one port; 0 picks a free one. The first address must work, or
    //! nothing is listened on: Conflict `listen EADDRINUSE: address already in use <host>:<port>`,
    //! Forbidden for a port that needs more rights, else Unavailable, each with `host` and `port` in
    //! the details.
    [[nodiscard]] Result<ListenReport> listen(const QList<QHostAddress> &addresses, quint16 port);
    //! Stops listening and drops connections whose request has not arrived; those handed out live on.
    void close();
    [[nodiscard]] std::vector<Endpoint> endpoints() const;
    //! Living connections, handed out ones included.
    [[nodiscard]] int connectionCount() const { return m_census.total(); }
    [[nodiscard]] int waitingCount() const { return m_waiting.count(); }

    //! Takes a connection back from the HTTP side to wait for its next request.
    void awaitNextRequest(QTcpSocket *socket);
    //! Ends a connection; the peer still gets what has been written to it.
    void dismiss(QTcpSocket *socket);

Q_SIGNALS:
    //! Both hand over a connected socket with its whole head unread. It has no parent and belongs to
    //! the one receiver, which gives it an owner or passes it back through awaitNextRequest() or
    //! dismiss(). Its read buffer has no limit (upgrade) or a small one (request).
    void upgradeRequested(QTcpSocket *socket, const claw::net::HttpHead &head);
    void requestReceived(QTcpSocket *socket, const claw::net::HttpHead &head);

private:
    void onAccepted(QTcpSocket *socket);
    void waitForHead(QTcpSocket *socket, HeadWaiter::Phase phase);
    void drop(HeadWaiter *waiter);
    [[nodiscard]] QTcpSocket *takeSocket(HeadWaiter *waiter);
    void onArrived(HeadWaiter *waiter, const HttpHead &head);
    void refuse(QTcpSocket *socket, const HttpResponse &response, BodyPart bodyPart);

    const Clock &m_clock;
    const Limits m_limits;
    std::optional<QSslConfiguration> m_tls;
    HeadGate m_gate;
    ConnectionCensus m_census;
    std::vector<DeferredPtr<Listener>> m_listeners; //!< close() may be called from inside one.
    WaitingRoom m_waiting; //!< Its waiters are our children.
    bool m_toldFull = false;
};

} // namespace claw::net
