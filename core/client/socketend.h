// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "client/closeinfo.h"

class QWebSocket;

namespace claw::client {

//! How far a connection got before it ended.
struct SocketProgress
{
    bool wasReached = false; //!< Somebody took our upgrade request.
    bool wasUpgraded = false; //!< The WebSocket handshake succeeded.
    bool wasReady = false; //!< So did ours.
};

//! Reads off a socket that has ended why it did. QWebSocket reports a refused connection, a web
//! server that does not upgrade and a lost line in much the same way; the progress tells them apart.
[[nodiscard]] CloseInfo explainEnd(const QWebSocket &socket, SocketProgress progress);

} // namespace claw::client
