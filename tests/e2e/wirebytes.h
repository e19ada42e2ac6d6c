// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace claw::testing {

//! A client that is let in by a gateway without auth: a token stands in for the device.
inline QByteArray introduction()
{
    return R"({"type":"req","id":"1","method":"connect","params":{"minProtocol":3,"maxProtocol":3,)"
           R"("client":{"id":"test","version":"1","platform":"test","mode":"test"},)"
           R"("auth":{"token":"any"}}})";
}

inline QByteArray upgradeRequest()
{
    return "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
}

//! 126 bytes to 64 KiB of text (RFC 6455 5.2); a mask of zeros changes nothing.
inline QByteArray maskedTextFrame(const QByteArray &text)
{
    const char length[] = {char(text.size() >> 8), char(text.size() & 0xFF)};
    return QByteArray("\x81\xFE", 2) + QByteArray(length, 2) + QByteArray(4, '\0') + text;
}

} // namespace claw::testing
