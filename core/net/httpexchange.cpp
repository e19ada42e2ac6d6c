// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpexchange.h"

#include "log/categories.h"

namespace claw::net {

HttpExchange::HttpExchange(HttpHead head, QByteArray body, Responder responder,
                           std::stop_token stop, Streamer streamer)
    : m_head(std::move(head))
    , m_body(std::move(body))
    , m_responder(std::move(responder))
    , m_stop(std::move(stop))
    , m_streamer(std::move(streamer))
{ }

HttpExchange::~HttpExchange()
{
    if (!isAnswered())
        respond(HttpResponse::text(500, "Internal Server Error"));
}

void HttpExchange::respond(HttpResponse response)
{
    if (isAnswered()) {
        qCWarning(lcNet) << "a second answer was dropped" << m_head.path << response.status;
        return;
    }
    const Responder responder = std::exchange(m_responder, nullptr);
    responder(std::move(response));
}

std::unique_ptr<HttpBody> HttpExchange::stream(HttpResponse head)
{
    if (isAnswered()) {
        qCWarning(lcNet) << "a second answer was dropped" << m_head.path << head.status;
        return nullptr;
    }
    m_responder = nullptr;
    return std::make_unique<HttpBody>(m_streamer ? m_streamer(std::move(head)) : HttpBody::Port());
}

} // namespace claw::net
