// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/webresponse.h"

namespace claw::server::web {

net::HttpResponse methodNotAllowed()
{
    return net::HttpResponse::text(405, "Method Not Allowed");
}

net::HttpResponse hardened(const net::HttpResponse &response)
{
    net::HttpResponse out = response;
    out.headers.append("Content-Security-Policy",
                       "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; "
                       "frame-ancestors 'none'");
    out.headers.append("X-Content-Type-Options", "nosniff");
    out.headers.append("X-Frame-Options", "DENY");
    out.headers.append("Referrer-Policy", "no-referrer");
    out.headers.append("Cache-Control", "no-store");
    return out;
}

} // namespace claw::server::web
