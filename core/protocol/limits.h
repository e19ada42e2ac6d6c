// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace claw::protocol {

//! Constants of protocol 3 that clients are told in hello-ok or can observe.
constexpr int version = 3;
constexpr qint64 maxPayloadBytes =
    512 * 1024; //!< One assembled incoming message; more closes 1009.
constexpr qint64 maxBufferedBytes =
    3 * 512 * 1024; //!< Backlog above which a broadcast finds a slow client.
constexpr std::chrono::milliseconds tickInterval{30000};
constexpr std::chrono::milliseconds handshakeTimeout{10000}; //!< From accept to hello-ok.
constexpr int maxCloseReasonBytes = 120;

} // namespace claw::protocol
