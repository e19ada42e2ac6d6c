// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/apibody.h"

#include "json/jsontext.h"
#include "openai/apierror.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
        return 400;
    case ErrorCode::NotFound:
        return 404;
    case ErrorCode::TooLarge:
        return 413;
    case ErrorCode::Unavailable:
        return 503;
    default:
        return 500;
    }
}

} // namespace

Result<QJsonObject> objectIn(const QByteArray &body)
{
    const QByteArray text = body.trimmed();
    if (text.isEmpty())
        return QJsonObject();
    const auto value = json::parse(text);
    if (!value)
        return fail(ErrorCode::InvalidRequest, u"SyntaxError: "_s + value.error().message);
    return value->toObject();
}

net::HttpResponse apiResponse(int status, const QByteArray &json)
{
    return hardened(net::HttpResponse::json(status, json));
}

net::HttpResponse apiFailure(const Error &error)
{
    const int status = statusOf(error.code);
    const auto type = status < 500 ? openai::invalidRequest : openai::apiError;
    return apiResponse(status, openai::errorBody(error.message, type));
}

net::HttpResponse apiFault(const net::HttpFault &fault)
{
    const int status = fault.status == 413 ? 400 : fault.status;
    const QString text = QString::fromUtf8(fault.text);
    return apiResponse(status, openai::errorBody(text, openai::invalidRequest));
}

net::HttpResponse eventStream()
{
    net::HttpResponse head{.status = 200, .headers = {}, .body = {}};
    head.headers.append("Content-Type", "text/event-stream; charset=utf-8");
    head.headers.append("Cache-Control", "no-cache");
    head.headers.append("X-Content-Type-Options", "nosniff");
    return head;
}

} // namespace claw::server::web
