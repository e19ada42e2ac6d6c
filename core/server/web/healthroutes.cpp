// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/healthroutes.h"

#include "json/jsonwriter.h"
#include "server/web/webresponse.h"

using namespace Qt::StringLiterals;

namespace claw::server::web {

namespace {

net::HttpResponse liveness()
{
    json::ObjectWriter out;
    out.add("ok"_L1, true).add("status"_L1, "live"_L1);
    return net::HttpResponse::json(200, out.take());
}

net::HttpResponse readiness(const GatewayFacts &facts)
{
    json::ObjectWriter out;
    out.add("ok"_L1, facts.ready).add("phase"_L1, facts.phase);
    if (facts.ready)
        out.add("degraded"_L1, !facts.problem.isEmpty());
    const auto response = net::HttpResponse::json(facts.ready ? 200 : 503, out.take());
    return facts.ready ? response : response.with("Retry-After", "1");
}

void answer(net::HttpExchange &exchange, const net::HttpResponse &response)
{
    if (exchange.head().isGetOrHead())
        exchange.respond(hardened(response));
    else
        exchange.respond(hardened(methodNotAllowed()).with("Allow", "GET, HEAD"));
}

} // namespace

void addHealthRoutes(net::HttpRouter &router, const ReadinessSource &source)
{
    router.add({.matches = net::exactPath("/healthz"),
                .handle = [](const auto &exchange) { answer(*exchange, liveness()); },
                .bodyLimit = {}});
    router.add(
        {.matches = net::exactPath("/readyz"),
         .handle =
             [&source](const auto &exchange) { answer(*exchange, readiness(source.facts())); },
         .bodyLimit = {}});
}

} // namespace claw::server::web
