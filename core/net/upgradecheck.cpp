// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/upgradecheck.h"

#include <algorithm>

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

// RFC 9110 5.6.2.
bool isToken(const QByteArray &text)
{
    constexpr QByteArrayView marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [marks](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || marks.contains(c);
    });
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
    // Version 8, the last draft, has the frames of version 13.
    const auto version = head.headers.value("sec-websocket-version");
    if (version != "13" && version != "8")
        return refusal(400, "Missing or invalid Sec-WebSocket-Version header")
            .with("Sec-WebSocket-Version", "13, 8");
    if (!offeredSubprotocols(head))
        return refusal(400, "Invalid Sec-WebSocket-Protocol header");
    if (head.minorVersion < 1 || head.hasBody())
        return refusal(400, "Invalid HTTP version");
    return std::nullopt;
}

std::optional<QByteArrayList> offeredSubprotocols(const HttpHead &head)
{
    QByteArrayList offered;
    for (const auto &field : head.headers.fields()) {
        if (field.name.compare("sec-websocket-protocol", Qt::CaseInsensitive) != 0)
            continue;
        const QByteArrayList items = field.value.split(',');
        for (const QByteArray &item : items) {
            const QByteArray name = item.trimmed();
            if (!isToken(name) || offered.contains(name))
                return std::nullopt;
            offered.append(name);
        }
    }
    return offered;
}

} // namespace claw::net
