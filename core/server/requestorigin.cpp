// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/requestorigin.h"

namespace claw::server {

namespace {

QString header(const net::HttpHead &head, QByteArrayView name)
{
    return QString::fromLatin1(head.headers.list(name));
}

} // namespace

auth::RequestOrigin requestOriginOf(const net::HttpHead &head)
{
    return {.peerAddress = head.peerAddress.toString(),
            .host = QString::fromLatin1(head.headers.value("Host").value_or(QByteArray())),
            .forwardedFor = header(head, "X-Forwarded-For"),
            .realIp = header(head, "X-Real-IP"),
            .forwardedHost = header(head, "X-Forwarded-Host"),
            .forwardedProto = header(head, "X-Forwarded-Proto"),
            .tailscaleUserLogin = header(head, "Tailscale-User-Login"),
            .hasOtherProxyHeaders =
                head.headers.count("Forwarded") > 0 || head.headers.count("Via") > 0};
}

} // namespace claw::server
