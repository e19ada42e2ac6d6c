// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/upgradecheck.h"

namespace claw::net {

namespace {

HttpResponse refusal(int status, const QByteArray &text)
{
    HttpResponse response{.status = status, .headers = {}, .body = text, .close = true};
    response.headers.append("Content-Type", "text/html");
    return response;
}

// 16 bytes in base64.
bool isKey(const QByteArray &key)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(key, QByteArray::AbortOnBase64DecodingErrors);
    return key.size() == 24 && decoded && decoded.decoded.size() == 16;
}

} // namespace

bool wantsUpgrade(const HttpHead &head)
{
    // Proxies may send "Connection: upgrade" with every request; alone it asks for nothing.
    const bool namesProtocol = head.headers.count("upgrade") > 0;
    return (namesProtocol && head.headers.hasToken("connection", "upgrade"))
        || head.headers.hasToken("upgrade", "websocket");
}

std::optional<HttpResponse> refuseUpgrade(const HttpHead &head)
{
    if (head.method != "GET")
        return refusal(405, "Invalid HTTP method");
    if (!head.headers.hasToken("upgrade", "websocket"))
        return refusal(400, "Invalid Upgrade header");
    if (!head.headers.hasToken("connection", "upgrade"))
        return refusal(400, "Missing or invalid Connection header");
    if (!isKey(head.headers.value("sec-websocket-key").value_or(QByteArray())))
        return refusal(400, "Missing or invalid Sec-WebSocket-Key header");
    // Version 8 was a draft that no living client speaks; QWebSocketServer does not either.
    if (head.headers.value("sec-websocket-version") != "13")
        return refusal(400, "Missing or invalid Sec-WebSocket-Version header")
            .with("Sec-WebSocket-Version", "13");
    if (head.minorVersion < 1 || head.hasBody())
        return refusal(400, "Invalid HTTP version");
    return std::nullopt;
}

} // namespace claw::net
