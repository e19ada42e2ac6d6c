// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/pageplace.h"

#include "server/web/webresponse.h"

namespace claw::server::web {

namespace {

net::HttpResponse toPage(const QByteArray &base, const QByteArray &query)
{
    net::HttpResponse response{.status = 302, .headers = {}, .body = {}};
    const QByteArray suffix = query.isEmpty() ? QByteArray() : '?' + query;
    response.headers.append("Location", base + '/' + suffix);
    return response;
}

} // namespace

std::optional<net::HttpResponse> answerOutsideOfPage(const net::HttpHead &head,
                                                     const QByteArray &base)
{
    if (!head.isGetOrHead())
        return methodNotAllowed();
    if (base.isEmpty() && (head.path == "/ui" || head.path.startsWith("/ui/")))
        return notFound();
    if (!base.isEmpty() && head.path == base)
        return toPage(base, head.query);
    if (!base.isEmpty() && !head.path.startsWith(QByteArray(base + '/')))
        return notFound();
    return std::nullopt;
}

} // namespace claw::server::web
