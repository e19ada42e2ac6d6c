// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QString>

namespace claw::client {

//! Why a connection ended, or never began.
enum class CloseCause {
    Requested, //!< close() was called, or the client went away.
    ByGateway, //!< A close frame came after the handshake.
    Lost, //!< The connection broke without a close frame.
    Refused, //!< Nothing listens there.
    Unreachable, //!< No such host, no route.
    Tls, //!< The certificate or the TLS handshake was not acceptable.
    NotAGateway, //!< Something answered, but it does not speak our protocol.
    ConnectRefused, //!< The gateway said no to our introduction; `error` says why.
    TimedOut, //!< No hello within the deadline.
    TickTimeout, //!< The gateway stopped ticking.
};

//! The end of a connection, for programs and for people.
struct CloseInfo
{
    CloseCause cause = CloseCause::Lost;
    int code = 1006; //!< RFC 6455 section 7.4; 1006 when no close frame came.
    QString reason; //!< As sent by the gateway, may be empty.
    QString detail; //!< What the system or the gateway reported; may be empty.
};

//! "gateway closed (1006 abnormal closure (no close frame)): no close reason".
[[nodiscard]] QString describe(const CloseInfo &info);

//! The same as an error: refused introductions are Unauthorized or NotPaired, expired deadlines
//! Timeout, all else Unavailable.
[[nodiscard]] Error toError(const CloseInfo &info);

} // namespace claw::client
