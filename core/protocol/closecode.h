// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace claw::protocol {

//! The close codes the gateway sends (RFC 6455, section 7.4) and what each means here.
enum class CloseCode : quint16 {
    Normal = 1000, //!< Handshake timeout, or a first message that is not JSON.
    ProtocolMismatch = 1002, //!< The client's protocol range does not contain ours.
    PolicyViolation = 1008, //!< A refused handshake, or a client too slow to be kept.
    InternalError = 1011, //!< The gateway could not finish the handshake.
    ServiceRestart = 1012, //!< Every shutdown, a final stop included.
};

} // namespace claw::protocol
