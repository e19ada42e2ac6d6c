// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpconnection.h"

#include <QPointer>
#include <QTcpSocket>

namespace claw::net {

namespace {

// Larger pieces gain nothing; what does not fit waits in the kernel.
constexpr qint64 readBuffer = 64 * 1024;

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, HttpHead head, const HttpRouter &router,
                               const Clock &clock, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_head(std::move(head))
    , m_route(router.find(m_head))
    , m_clock(clock)
    , m_limits(limits)
    , m_parser(limits)
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(readBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &HttpConnection::finish);
    m_stall.setSingleShot(true);
    m_stall.callOnTimeout(this, &HttpConnection::onStalled);
}

HttpConnection::~HttpConnection()
{
    m_stop.request_stop();
}

void HttpConnection::start()
{
    const qint64 limit = m_route.bodyLimit.value_or(m_limits.bodyBytes);
    m_parser.setBodyLimit(limit);
    m_bodyDeadline.setRemainingTime(m_limits.bodyTime);
    m_stall.start(m_limits.bodyStall);
    if (m_head.contentLength.value_or(0) > limit) {
        refuse({.status = 413, .text = "payload too large"});
        return;
    }
    if (const auto expect = m_head.headers.value("expect"); expect && m_head.minorVersion >= 1) {
        if (expect->toLower() != "100-continue") {
            refuse({.status = 417, .text = "Only 100-continue can be expected here."});
            return;
        }
        if (m_head.hasBody())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    }
    onReadyRead();
}

void HttpConnection::onReadyRead()
{
    if (m_dispatched || m_answered)
        return;
    m_stall.start(m_limits.bodyStall);
    while (m_socket->bytesAvailable() > 0) {
        const QByteArray bytes = m_socket->peek(readBuffer);
        const qsizetype used = m_parser.feed(bytes);
        m_socket->skip(used);
        if (m_parser.state() == RequestParser::State::Complete) {
            dispatch();
            return;
        }
        if (m_parser.state() == RequestParser::State::Failed) {
            refuse(m_parser.fault());
            return;
        }
        if (used == 0)
            break;
    }
    if (m_bodyDeadline.hasExpired())
        onStalled();
}

void HttpConnection::dispatch()
{
    m_dispatched = true;
    m_stall.stop(); // How long a handler may think is the handler's own affair.
    m_keepAlive = m_head.keepAlive ? KeepAlive::Yes : KeepAlive::No;
    const QPointer<HttpConnection> self(this);
    auto responder = [self](const HttpResponse &response) {
        if (self)
            self->answer(response);
    };
    m_route.handle(std::make_shared<HttpExchange>(m_head, m_parser.takeBody(), std::move(responder),
                                                  m_stop.get_token()));
}

void HttpConnection::refuse(const HttpFault &fault)
{
    auto response = HttpResponse::text(fault.status, fault.text);
    response.close = true; // What is left of the body is not a request.
    answer(response);
}

void HttpConnection::answer(const HttpResponse &response)
{
    if (m_answered)
        return;
    m_answered = true;
    if (response.close)
        m_keepAlive = KeepAlive::No;
    const auto bodyPart = m_head.method == "HEAD" ? BodyPart::Omit : BodyPart::Send;
    m_stall.start(m_limits.writeStall);
    m_socket->write(serialize(response, m_keepAlive, bodyPart, m_clock.nowMs()));
    // At once: a client that has already half-closed still reads what leaves before Qt notices.
    m_socket->flush();
}

void HttpConnection::onBytesWritten()
{
    if (!m_answered)
        return;
    m_stall.start(m_limits.writeStall);
    // Queued: whoever takes the socket may find the next request in it already, and a thousand
    // pipelined ones must not nest.
    if (m_socket->bytesToWrite() == 0)
        QMetaObject::invokeMethod(this, &HttpConnection::finish, Qt::QueuedConnection);
}

void HttpConnection::onStalled()
{
    if (m_answered)
        m_socket->abort(); // It does not read its answer; disconnected() ends us.
    else
        refuse({.status = 408, .text = "The request did not arrive in time."});
}

void HttpConnection::finish()
{
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    if (!socket)
        return;
    m_stall.stop();
    m_stop.request_stop();
    socket->disconnect(this);
    if (socket->state() != QAbstractSocket::ConnectedState) {
        socket->deleteLater();
        socket = nullptr;
    } else {
        socket->setParent(nullptr);
    }
    m_answered = true;
    Q_EMIT finished(socket, m_keepAlive);
}

} // namespace claw::net
