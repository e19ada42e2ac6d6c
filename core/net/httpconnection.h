// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/clock.h"
#include "net/httprouter.h"
#include "net/requestparser.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <stop_token>

QT_FORWARD_DECLARE_CLASS(QTcpSocket)

namespace claw::net {

//! Serves one request of a connection: lets the route judge it, reads the body within its limits, lets
//! the route answer, and sends the answer. There is never a second answer, and a pipelined request stays unread until this
//! one is done; whoever gets the socket back waits for it.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    //! Adopts the socket, whose head is still unread. Call start() when the signals are connected.
    HttpConnection(QTcpSocket *socket, HttpHead head, const HttpRouter &router, const Clock &clock,
                   const Limits &limits, QObject *parent);
    ~HttpConnection() override;

    void start();

Q_SIGNALS:
    //! Done. The socket has no parent and is the receiver's: to keep for the next request, or to
    //! close gently. Null when the client went away.
    void finished(QTcpSocket *socket, claw::net::KeepAlive keepAlive);

private:
    [[nodiscard]] QCoro::Task<> admit();
    [[nodiscard]] bool skipRequest();
    void receive();
    void onReadyRead();
    void onBytesWritten();
    void onStalled();
    void dispatch();
    void answer(const HttpResponse &response);
    void refuse(const HttpFault &fault);
    [[nodiscard]] HttpBody::Port openBody(const HttpResponse &head);
    void writePart(const QByteArray &part);
    void endBody();
    void cut();
    [[nodiscard]] qint64 backlogBytes() const;
    void finishSoon();
    void finish();

    QTcpSocket *m_socket; //!< Our child until finished().
    const HttpHead m_head;
    const HttpRoute m_route; //!< A copy: routes may change while a request is on its way.
    const Clock &m_clock;
    const Limits m_limits;
    RequestParser m_parser;
    QTimer m_stall; //!< Of the body, then of the answer.
    QDeadlineTimer m_bodyDeadline;
    std::stop_source m_stop;
    bool m_isAdmitted = false;
    bool m_dispatched = false;
    bool m_answered = false;
    bool m_isStreaming = false; //!< More of the answer may follow.
    KeepAlive m_keepAlive = KeepAlive::No;
    async::TaskScope m_scope;
};

} // namespace claw::net
