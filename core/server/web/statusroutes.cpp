// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/statusroutes.h"

#include "server/web/pageplace.h"
#include "server/web/statuspage.h"
#include "server/web/webresponse.h"

namespace claw::server::web {

namespace {

net::HttpResponse styleSheet()
{
    net::HttpResponse response{.status = 200, .headers = {}, .body = statusStyleSheet()};
    response.headers.append("Content-Type", "text/css; charset=utf-8");
    return response;
}

net::HttpResponse answerTo(const net::HttpHead &head, const GatewayFacts &facts)
{
    if (auto elsewhere = answerOutsideOfPage(head, facts.basePath.toUtf8()))
        return *std::move(elsewhere);
    if (head.path.endsWith("/assets/status.css"))
        return styleSheet();
    return net::HttpResponse::html(200, renderStatusPage(facts));
}

} // namespace

void addStatusRoutes(net::HttpRouter &router, const ReadinessSource &source)
{
    router.add({.matches = [&source](const net::HttpHead &) { return source.facts().pageEnabled; },
                .handle =
                    [&source](const auto &exchange) {
                        exchange->respond(hardened(answerTo(exchange->head(), source.facts())));
                    },
                .bodyLimit = {}});
}

} // namespace claw::server::web
