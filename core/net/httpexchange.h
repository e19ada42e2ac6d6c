// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpbody.h"
#include "net/httphead.h"
#include "net/httpresponse.h"

#include <functional>
#include <memory>
#include <stop_token>

namespace claw::net {

//! One request on its way to one answer, whole or streamed. A handler keeps it as long as it needs; an
//! exchange that is dropped without an answer answers 500 by itself.
class HttpExchange
{
public:
    using Responder = std::function<void(HttpResponse)>;
    using Streamer = std::function<HttpBody::Port(HttpResponse)>;

    //! Without a streamer a streamed answer goes nowhere.
    HttpExchange(HttpHead head, QByteArray body, Responder responder, std::stop_token stop,
                 Streamer streamer = {});
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
    //! Answers with a body that is told while it is made; that of `head` is not sent. Null when there
    //! was an answer already.
    [[nodiscard]] std::unique_ptr<HttpBody> stream(HttpResponse head);

private:
    const HttpHead m_head;
    const QByteArray m_body;
    Responder m_responder; //!< Empty once answered.
    const std::stop_token m_stop;
    const Streamer m_streamer;
};

using HttpHandler = std::function<void(std::shared_ptr<HttpExchange> exchange)>;

} // namespace claw::net
