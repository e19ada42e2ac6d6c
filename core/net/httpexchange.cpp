// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpexchange.h"

#include "log/categories.h"

namespace claw::net {

HttpExchange::HttpExchange(HttpHead head, QByteArray body, Responder responder,
                           std::stop_token stop)
    : m_head(std::move(head))
    , m_body(std::move(body))
    , m_responder(std::move(responder))
    , m_stop(std::move(stop))
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

} // namespace claw::net
