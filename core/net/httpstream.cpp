// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpstream.h"

#include <QCoroSignal>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::net {

namespace {

// What may wait inside Qt when nobody reads.
constexpr qint64 readBufferBytes = 1024 * 1024;

QString seconds(std::chrono::milliseconds time)
{
    return QString::number(static_cast<double>(time.count()) / 1000);
}

} // namespace

HttpStream::HttpStream(QNetworkReply *reply, Plan plan)
    : m_reply(reply)
    , m_host(reply->url().port() < 0 ? reply->url().host()
                                     : u"%1:%2"_s.arg(reply->url().host()).arg(reply->url().port()))
    , m_plan(std::move(plan))
    , m_total(m_plan.deadlines.total)
{
    reply->setReadBufferSize(readBufferBytes);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpStream::onHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpStream::wake);
    connect(reply, &QNetworkReply::finished, this, &HttpStream::onFinished);
    connect(reply, &QObject::destroyed, this, [this] {
        giveUp({.code = ErrorCode::Aborted, .message = u"the request was given up"_s});
    });
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpStream::onDeadline);
    arm(m_plan.deadlines.firstByte);
    // From the event loop: whoever stops us may not be ready for what comes of it.
    m_onStop.emplace(m_plan.stop, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                giveUp({.code = ErrorCode::Aborted, .message = u"the request was stopped"_s});
            },
            Qt::QueuedConnection);
    });
}

HttpStream::~HttpStream()
{
    m_onStop.reset();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

QCoro::Task<Result<HttpStatus>> HttpStream::head()
{
    while (!m_error && !m_head) {
        m_isAwaited = true;
        co_await qCoro(this, &HttpStream::changed);
    }
    if (m_error)
        co_return tl::unexpected(*m_error);
    co_return *m_head;
}

QCoro::Task<Result<QByteArray>> HttpStream::read()
{
    // What came before a connection was lost is still delivered.
    while (!m_error || m_isFinished) {
        const QByteArray bytes = m_reply ? m_reply->readAll() : QByteArray();
        m_received += bytes.size();
        if (m_received > m_plan.maxBytes)
            co_return fail(
                ErrorCode::TooLarge,
                u"the answer of %1 is larger than %2 bytes"_s.arg(m_host).arg(m_plan.maxBytes));
        if (!bytes.isEmpty()) {
            arm(m_plan.deadlines.idle);
            co_return bytes;
        }
        if (m_isFinished && !m_error)
            co_return QByteArray();
        if (m_error)
            break;
        m_isAwaited = true;
        co_await qCoro(this, &HttpStream::changed);
    }
    co_return tl::unexpected(*m_error);
}

// QCoro queues its wake-up, and a second one would find the waiter gone.
void HttpStream::wake()
{
    if (std::exchange(m_isAwaited, false))
        Q_EMIT changed();
}

void HttpStream::onHead()
{
    const QVariant code = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (m_head || !code.isValid())
        return;
    m_head.emplace();
    m_head->code = code.toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_head->headers.append(name, value);
    arm(m_plan.deadlines.idle);
    wake();
}

void HttpStream::onFinished()
{
    onHead();
    if (m_error || m_isFinished)
        return;
    m_isFinished = true;
    m_timer.stop();
    // Qt calls a 4xx or 5xx an error as well; for us it is an answer.
    const bool isAnswer = m_head && m_reply->error() >= QNetworkReply::ContentAccessDenied;
    if (m_reply->error() != QNetworkReply::NoError && !isAnswer)
        m_error = networkError();
    wake();
}

void HttpStream::onDeadline()
{
    QString text;
    if (m_runsIntoTotal)
        text = u"the answer of %1 took longer than %2 s"_s.arg(m_host,
                                                               seconds(m_plan.deadlines.total));
    else if (!m_head)
        text = u"%1 did not answer within %2 s"_s.arg(m_host, seconds(m_plan.deadlines.firstByte));
    else
        text = u"%1 sent nothing for %2 s"_s.arg(m_host, seconds(m_plan.deadlines.idle));
    giveUp({.code = ErrorCode::Timeout, .message = text, .retryable = true});
}

void HttpStream::giveUp(Error error)
{
    if (m_error || m_isFinished)
        return;
    m_error = std::move(error);
    m_timer.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    wake();
}

void HttpStream::arm(std::chrono::milliseconds bound)
{
    if (m_isFinished)
        return;
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_total.remainingTimeAsDuration());
    m_runsIntoTotal = left <= bound; // The clock cannot be asked later: timers may fire early.
    m_timer.start(std::max(std::chrono::milliseconds(0), std::min(bound, left)));
}

Error HttpStream::networkError() const
{
    const auto error = m_reply->error();
    const bool wasReached = m_head.has_value();
    return {.code =
                error == QNetworkReply::TimeoutError ? ErrorCode::Timeout : ErrorCode::Unavailable,
            .message = wasReached
                ? u"the connection to %1 was lost: %2"_s.arg(m_host, m_reply->errorString())
                : u"cannot reach %1: %2"_s.arg(m_host, m_reply->errorString()),
            .retryable = error != QNetworkReply::SslHandshakeFailedError};
}

} // namespace claw::net
