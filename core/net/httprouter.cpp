// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httprouter.h"

#include <algorithm>

namespace claw::net {

std::function<bool(const HttpHead &)> exactPath(QByteArray path)
{
    return [path = std::move(path)](const HttpHead &head) { return head.path == path; };
}

std::function<bool(const HttpHead &)> pathBelow(QByteArray path)
{
    return [path = std::move(path)](const HttpHead &head) {
        return head.path == path || head.path.startsWith(QByteArray(path + '/'));
    };
}

HttpRouter::HttpRouter()
{
    m_notFound.handle = [](const std::shared_ptr<HttpExchange> &exchange) {
        exchange->respond(HttpResponse::text(404, "Not Found"));
    };
}

void HttpRouter::add(HttpRoute route)
{
    m_routes.push_back(std::move(route));
}

const HttpRoute &HttpRouter::find(const HttpHead &head) const
{
    const auto it = std::find_if(m_routes.begin(), m_routes.end(),
                                 [&head](const HttpRoute &route) { return route.matches(head); });
    return it == m_routes.end() ? m_notFound : *it;
}

} // namespace claw::net
