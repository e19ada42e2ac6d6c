// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpresponse.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

#include <http_parser.h>

using namespace Qt::StringLiterals;

namespace claw::net {

namespace {

HttpResponse typed(int status, const char *type, QByteArray body)
{
    HttpResponse response{.status = status, .headers = {}, .body = std::move(body)};
    response.headers.append("Content-Type", type);
    return response;
}

void addField(QByteArray &out, QByteArray name, QByteArray value)
{
    for (QByteArray *part : {&name, &value})
        part->replace('\r', "").replace('\n', "");
    out += name + ": " + value + "\r\n";
}

// RFC 9110 5.6.7: always GMT, always English.
QByteArray httpDate(qint64 ms)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc());
    return QLocale::c().toString(when, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
}

} // namespace

HttpResponse HttpResponse::text(int status, QByteArray body)
{
    return typed(status, "text/plain; charset=utf-8", std::move(body));
}

HttpResponse HttpResponse::json(int status, QByteArray body)
{
    return typed(status, "application/json; charset=utf-8", std::move(body));
}

HttpResponse HttpResponse::html(int status, QByteArray body)
{
    return typed(status, "text/html; charset=utf-8", std::move(body));
}

HttpResponse HttpResponse::with(QByteArray name, QByteArray value) const
{
    HttpResponse copy = *this;
    copy.headers.append(std::move(name), std::move(value));
    return copy;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
#define CLAW_STATUS(code, name, text)                                                              \
    case code:                                                                                     \
        return QByteArrayLiteral(#text);
        HTTP_STATUS_MAP(CLAW_STATUS)
#undef CLAW_STATUS
    default:
        return "Unknown";
    }
}

QByteArray serialize(const HttpResponse &response, KeepAlive keepAlive, BodyPart bodyPart,
                     qint64 nowMs)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
        + reasonPhrase(response.status) + "\r\n";
    for (const auto &field : response.headers.fields())
        addField(out, field.name, field.value);
    addField(out, "Date", httpDate(nowMs));
    if (keepAlive == KeepAlive::Yes)
        out += "Connection: keep-alive\r\nKeep-Alive: timeout=5\r\n";
    else
        out += "Connection: close\r\n";
    const bool mayHaveBody =
        response.status >= 200 && response.status != 204 && response.status != 304;
    // The reference answers HEAD without a length; RFC 9110 9.3.2 leaves that open.
    if (mayHaveBody && bodyPart == BodyPart::Send)
        addField(out, "Content-Length", QByteArray::number(response.body.size()));
    if (bodyPart == BodyPart::Chunks)
        addField(out, "Transfer-Encoding", "chunked");
    out += "\r\n";
    if (mayHaveBody && bodyPart == BodyPart::Send)
        out += response.body;
    return out;
}

} // namespace claw::net
