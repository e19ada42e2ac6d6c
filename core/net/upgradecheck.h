// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpresponse.h"

#include <QByteArrayList>

#include <optional>

namespace claw::net {

//! Whether the client wants another protocol on this connection, well-formed or not.
[[nodiscard]] bool wantsUpgrade(const HttpHead &head);

//! The answer to a WebSocket upgrade that cannot work (RFC 6455 4.2.1); absent when it can. The texts
//! are the reference's; one case that it leaves hanging (`Upgrade: websocket` without
//! `Connection: Upgrade`) is answered too.
[[nodiscard]] std::optional<HttpResponse> refuseUpgrade(const HttpHead &head);

//! The subprotocols the client offers, in its order (RFC 6455 4.1, item 10); absent when they are not
//! distinct tokens in a list.
[[nodiscard]] std::optional<QByteArrayList> offeredSubprotocols(const HttpHead &head);

} // namespace claw::net
