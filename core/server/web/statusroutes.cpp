// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/statusroutes.h"

#include "server/web/statuspage.h"
#include "server/web/webresponse.h"

namespace claw::server::web {

namespace {

net::HttpResponse notFound()
{
    return net::HttpResponse::text(404, "Not Found");
}

net::HttpResponse styleSheet()
{
    net::HttpResponse response{.status = 200, .headers = {}, .body = statusStyleSheet()};
    response.headers.append("Content-Type", "text/css; charset=utf-8");
    return response;
}

net::HttpResponse toPage(const QByteArray &base, const QByteArray &query)
{
    net::HttpResponse response{.status = 302, .headers = {}, .body = {}};
    const QByteArray suffix = query.isEmpty() ? QByteArray() : '?' + query;
    response.headers.append("Location", base + '/' + suffix);
    return response;
}

net::HttpResponse answerTo(const net::HttpHead &head, const GatewayFacts &facts)
{
    const QByteArray base = facts.basePath.toUtf8();
    if (!head.isGetOrHead())
        return methodNotAllowed();
    if (base.isEmpty() && (head.path == "/ui" || head.path.startsWith("/ui/")))
        return notFound();
    if (!base.isEmpty() && head.path == base)
        return toPage(base, head.query);
    if (!base.isEmpty() && !head.path.startsWith(QByteArray(base + '/')))
        return notFound();
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
