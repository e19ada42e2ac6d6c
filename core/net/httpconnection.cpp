// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpconnection.h"

#include "log/categories.h"
#include "log/logfield.h"

#include <QPointer>
#include <QSslSocket>

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
    if (auto *tls = qobject_cast<QSslSocket *>(m_socket))
        connect(tls, &QSslSocket::encryptedBytesWritten, this, &HttpConnection::onBytesWritten);
    m_stall.setSingleShot(true);
    m_stall.callOnTimeout(this, &HttpConnection::onStalled);
}

HttpConnection::~HttpConnection()
{
    m_stop.request_stop();
}

void HttpConnection::start()
{
    if (m_route.admit)
        m_scope.start(admit());
    else
        receive();
}

//! Until it is decided what comes of the body waits in the kernel.
QCoro::Task<> HttpConnection::admit()
{
    const QPointer<HttpConnection> self(this);
    const std::stop_token stop = m_stop.get_token();
    auto refusal = co_await m_route.admit(m_head, stop);
    if (!self || m_answered)
        co_return;
    if (!refusal) {
        receive();
        co_return;
    }
    if (!skipRequest())
        refusal->close = true; // What is left of the body is not a request.
    m_keepAlive = m_head.keepAlive ? KeepAlive::Yes : KeepAlive::No;
    answer(*refusal);
}

//! Takes a request without a body off the socket, so that the next one can be read; false when there
//! is a body.
bool HttpConnection::skipRequest()
{
    if (m_head.hasBody())
        return false;
    const auto isDone = [this] { return m_parser.state() == RequestParser::State::Complete; };
    qsizetype used = 1;
    while (!isDone() && used > 0) {
        used = m_parser.feed(m_socket->peek(readBuffer));
        m_socket->skip(used);
    }
    return isDone();
}

void HttpConnection::receive()
{
    m_isAdmitted = true;
    const qint64 limit = m_route.bodyLimit ? m_route.bodyLimit() : m_limits.bodyBytes;
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
    if (!m_isAdmitted || m_dispatched || m_answered)
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
    auto streamer = [self](const HttpResponse &head) {
        return self ? self->openBody(head) : HttpBody::Port();
    };
    m_route.handle(std::make_shared<HttpExchange>(m_head, m_parser.takeBody(), std::move(responder),
                                                  m_stop.get_token(), std::move(streamer)));
}

void HttpConnection::refuse(const HttpFault &fault)
{
    auto response =
        m_route.tellFault ? m_route.tellFault(fault) : HttpResponse::text(fault.status, fault.text);
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

HttpBody::Port HttpConnection::openBody(const HttpResponse &head)
{
    if (m_answered)
        return {};
    m_answered = true;
    m_isStreaming = true;
    const bool knowsChunks = m_head.minorVersion >= 1;
    if (head.close || !knowsChunks)
        m_keepAlive = KeepAlive::No;
    const auto bodyPart = knowsChunks ? BodyPart::Chunks : BodyPart::UntilClose;
    m_stall.start(m_limits.writeStall);
    m_socket->write(serialize(head, m_keepAlive, bodyPart, m_clock.nowMs()));
    const QPointer<HttpConnection> self(this);
    const auto guarded = [self](auto verb) {
        return [self, verb](const auto &...parts) {
            if (self && self->m_isStreaming)
                (self.data()->*verb)(parts...);
        };
    };
    return {.write = guarded(&HttpConnection::writePart),
            .end = guarded(&HttpConnection::endBody),
            .cut = guarded(&HttpConnection::cut)};
}

void HttpConnection::writePart(const QByteArray &part)
{
    if (!m_socket || part.isEmpty()) // An empty chunk would end the body.
        return;
    if (!m_stall.isActive())
        m_stall.start(m_limits.writeStall);
    if (m_head.minorVersion >= 1)
        m_socket->write(QByteArray::number(part.size(), 16) + "\r\n" + part + "\r\n");
    else
        m_socket->write(part);
    if (const qint64 backlog = backlogBytes(); backlog > m_limits.streamBacklog) {
        qCWarning(lcNet) << "connection cut: the client does not read its answer"
                         << log::field("backlog", backlog);
        cut();
    }
}

void HttpConnection::endBody()
{
    m_isStreaming = false;
    if (!m_socket)
        return;
    if (m_head.minorVersion >= 1)
        m_socket->write("0\r\n\r\n");
    if (backlogBytes() == 0)
        finishSoon();
}

//! A reader must not take half an answer for a whole one.
void HttpConnection::cut()
{
    m_isStreaming = false;
    if (m_socket) // Not from inside a write.
        QMetaObject::invokeMethod(m_socket, &QTcpSocket::abort, Qt::QueuedConnection);
}

qint64 HttpConnection::backlogBytes() const
{
    const auto *tls = qobject_cast<QSslSocket *>(m_socket);
    return m_socket->bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void HttpConnection::onBytesWritten()
{
    if (!m_answered || !m_socket)
        return;
    const bool isRead = m_socket->bytesToWrite() == 0;
    if (m_isStreaming && isRead && backlogBytes() == 0) {
        m_stall.stop(); // How long the next part takes is the handler's own affair.
        return;
    }
    m_stall.start(m_limits.writeStall);
    if (isRead && !m_isStreaming)
        finishSoon();
}

//! Queued: whoever takes the socket may find the next request in it already, and a thousand pipelined
//! ones must not nest.
void HttpConnection::finishSoon()
{
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
