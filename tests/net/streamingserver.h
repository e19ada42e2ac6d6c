// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/pause.h"
#include "twoprotocolserver.h"

namespace claw::testing {

//! The same with an answer that a test tells while it is made, and with a route that is guarded.
class StreamingServer : public TwoProtocolServer
{
public:
    explicit StreamingServer(const net::Limits &limits = {})
        : TwoProtocolServer(limits)
    {
        http.router().add({.matches = net::exactPath("/stream"),
                           .handle =
                               [this](const auto &exchange) {
                                   gone = exchange->stop();
                                   body =
                                       exchange->stream(net::HttpResponse::text(200, "never sent"));
                               },
                           .bodyLimit = {}});
        http.router().add({.matches = net::exactPath("/guarded"),
                           .handle =
                               [](const auto &exchange) {
                                   exchange->respond(net::HttpResponse::text(200, "let in"));
                               },
                           .bodyLimit = [] { return qint64(10); },
                           .admit = [](const net::HttpHead &head,
                                       const std::stop_token &) { return judge(head); },
                           .tellFault =
                               [](const net::HttpFault &fault) {
                                   return net::HttpResponse::json(400, '"' + fault.text + '"');
                               }});
    }

    //! Of the last request for /stream.
    std::unique_ptr<net::HttpBody> body;
    std::stop_token gone;

private:
    //! Takes its time, as a judge may.
    static QCoro::Task<std::optional<net::HttpResponse>> judge(net::HttpHead head)
    {
        co_await async::pause(std::chrono::milliseconds(1));
        std::optional<net::HttpResponse> refusal;
        if (head.headers.value("Authorization") != "Bearer t0k")
            refusal = net::HttpResponse::text(401, "Unauthorized");
        co_return refusal;
    }
};

} // namespace claw::testing
