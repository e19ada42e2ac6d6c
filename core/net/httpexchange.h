// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httphead.h"
#include "net/httpresponse.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace claw::net {

//! One request on its way to one answer. A handler keeps it as long as it needs; an exchange that is
//! dropped without an answer answers 500 by itself. Answers are whole; a streamed answer (server-sent
//! events) will be a second verb beside respond().
class HttpExchange
{
public:
    using Responder = std::function<void(HttpResponse)>;

    HttpExchange(HttpHead head, QByteArray body, Responder responder, std::stop_token stop);
    ~HttpExchange();
    HttpExchange(const HttpExchange &) = delete;
    HttpExchange &operator=(const HttpExchange &) = delete;

    [[nodiscard]] const HttpHead &head() const { return m_head; }
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    //! Stops when the client is gone and nobody will read the answer.
    [[nodiscard]] std::stop_token stop() const { return m_stop; }
    [[nodiscard]] bool isAnswered() const { return !m_responder; }

    //! Answers. The first answer counts, later ones are dropped with a warning.
    void respond(HttpResponse response);

private:
    const HttpHead m_head;
    const QByteArray m_body;
    Responder m_responder; //!< Empty once answered.
    const std::stop_token m_stop;
};

using HttpHandler = std::function<void(std::shared_ptr<HttpExchange> exchange)>;

} // namespace claw::net
