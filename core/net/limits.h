// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace claw::net {

//! Every bound of the listening side in one place. The defaults are the product's; tests lower them.
struct Limits
{
    qsizetype headBytes = 16 * 1024; //!< Request line and headers; more is answered 431.
    qsizetype targetBytes = 8 * 1024; //!< The request target alone; more is answered 414.
    std::chrono::milliseconds headTime{
        10'000}; //!< From accept, TLS handshake included, to the end of the head.
    std::chrono::milliseconds idleTime{5'000}; //!< Silence between two requests of one connection.

    qint64 bodyBytes =
        64 * 1024; //!< For routes that name no limit of their own; more is answered 413.
    std::chrono::milliseconds bodyStall{10'000}; //!< Silence inside a body.
    std::chrono::milliseconds bodyTime{120'000}; //!< A whole body, however steadily it drips.
    std::chrono::milliseconds writeStall{10'000}; //!< A reader that takes nothing of its answer.
    qint64 streamBacklog =
        1024 * 1024; //!< Of a streamed answer that waits for its reader; more cuts the connection.
    std::chrono::milliseconds lingerTime{
        2'000}; //!< After a final answer, for the peer to read it and close.

    int waitingPerAddress = 256; //!< Connections without a complete head; the oldest gives way.
    int waitingTotal = 1024; //!< The same, over all addresses.
    int connectionsPerAddress =
        1024; //!< Living connections of one remote address; loopback is exempt.
    int connectionsTotal = 0; //!< All living connections; 0: what the descriptor limit leaves.

    std::chrono::milliseconds acceptPause{
        50}; //!< First pause when no descriptor is free; doubles up to
    std::chrono::milliseconds longestAcceptPause{2'000}; //!< this.
};

} // namespace claw::net
