// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingclaim.h"
#include "auth/pairingstate.h"
#include "auth/tokenrules.h"
#include "base/result.h"

#include <chrono>
#include <optional>

namespace claw::auth {

// The rules of device pairing (protocol spec 3.9 and 8; methods-control spec 9.2), as functions on a
// state. Nothing here waits or touches the disk. What fails has changed nothing but that it dropped
// expired requests.

//! How long a request waits for an answer.
constexpr std::chrono::milliseconds pairingLifetime{5 * 60 * 1000};

/*! Requests that may wait, in all and from one source. A request over a limit is refused; those that
    wait are never pushed out, so a flood cannot take a place that somebody already has. Clients on
    this machine are approved at once and need no place.
*/
constexpr qsizetype mostPending = 100;
constexpr qsizetype mostPendingPerSource = 5;
//! Devices that may be paired. Far beyond any household; it bounds the file.
constexpr qsizetype mostPaired = 10000;

//! What a connect attempt leads to.
struct Admission
{
    std::optional<DeviceToken> token; //!< Set when the device is in.
    std::optional<PendingPairing> requested; //!< A new request that somebody has to answer.
    std::optional<PendingPairing> approved; //!< A request that was approved without asking.
};

[[nodiscard]] bool isExpired(const PendingPairing &request, qint64 nowMs);

//! NotPaired, `pairing required`, with the request that waits.
[[nodiscard]] tl::unexpected<Error> pairingRequired(const QString &requestId);

//! Lets a device in, approves it silently when it is local, or leaves a request. Fails with NotPaired
//! (details: requestId) when a request already waits, with Unavailable over a limit.
[[nodiscard]] Result<Admission> admit(PairingState &state, const PairingClaim &claim,
                                      const PairingMoment &moment);

// The verbs of operators. InvalidRequest: `unknown requestId`.
[[nodiscard]] Result<PairedDevice> approve(PairingState &state, const QString &requestId,
                                           const PairingMoment &moment);
[[nodiscard]] Result<PendingPairing> reject(PairingState &state, const QString &requestId,
                                            const PairingMoment &moment);

} // namespace claw::auth
