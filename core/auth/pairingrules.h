// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/clientaddress.h"
#include "auth/devicekey.h"
#include "auth/pairingstate.h"
#include "auth/scopes.h"
#include "base/random.h"
#include "base/result.h"
#include "protocol/connectparams.h"

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
//! What a device may say about itself, in UTF-16 units over all members.
constexpr qsizetype largestClaim = 8 * 1024;

//! A device whose signature was verified, and what it wants.
struct PairingClaim
{
    QString deviceId;
    QString publicKey; //!< DevicePublicKey::stored().
    DeviceMetadata metadata;
    Role role = Role::Operator;
    QStringList scopes; //!< After defaulting.
    bool isLocal = false;
    QString source; //!< See sourceOf().

    [[nodiscard]] static PairingClaim from(const protocol::ConnectParams &params,
                                           const DevicePublicKey &key, Role role,
                                           const ClientOrigin &origin);
    [[nodiscard]] bool isTooLarge() const;
};

//! Where time and randomness come from while one change is made.
struct PairingMoment
{
    qint64 nowMs = 0;
    Random &random;
};

//! What a connect attempt leads to.
struct Admission
{
    std::optional<DeviceToken> token; //!< Set when the device is in.
    std::optional<PendingPairing> requested; //!< A new request that somebody has to answer.
    std::optional<PendingPairing> approved; //!< A request that was approved without asking.
};

//! Whether a record allows what a claim asks for without anybody's consent. nullptr: unknown device.
[[nodiscard]] bool isConsented(const PairedDevice *device, const PairingClaim &claim);
//! The token of a role if it covers the scopes, else nullptr.
[[nodiscard]] const DeviceToken *usableToken(const PairedDevice &device, const QString &role,
                                             const QStringList &scopes);
//! Takes over what a paired device says about itself; a name that is not given stays (a node that
//! reconnects without one would lose it). Returns whether anything changed.
bool mergeMetadata(PairedDevice &device, const PairingClaim &claim);
[[nodiscard]] bool isExpired(const PendingPairing &request, qint64 nowMs);

//! NotPaired, `pairing required`, with the request that waits.
[[nodiscard]] tl::unexpected<Error> pairingRequired(const QString &requestId);

//! Lets a device in, approves it silently when it is local, or leaves a request. Fails with NotPaired
//! (details: requestId) when a request already waits, with Unavailable over a limit.
[[nodiscard]] Result<Admission> admit(PairingState &state, const PairingClaim &claim,
                                      const PairingMoment &moment);
//! The token to hand out at connect, minted if need be; nullopt for a device that is not paired.
[[nodiscard]] std::optional<DeviceToken> ensureToken(PairingState &state, const QString &deviceId,
                                                     const QString &role, const QStringList &scopes,
                                                     const PairingMoment &moment);

// The verbs of operators. InvalidRequest: `unknown requestId`, `unknown deviceId/role`.
[[nodiscard]] Result<PairedDevice> approve(PairingState &state, const QString &requestId,
                                           const PairingMoment &moment);
[[nodiscard]] Result<PendingPairing> reject(PairingState &state, const QString &requestId,
                                            const PairingMoment &moment);
//! Without `scopes` the old token's are kept, or those of the device.
[[nodiscard]] Result<DeviceToken> rotateToken(PairingState &state, const QString &deviceId,
                                              const QString &role,
                                              const std::optional<QStringList> &scopes,
                                              const PairingMoment &moment);
[[nodiscard]] Result<DeviceToken> revokeToken(PairingState &state, const QString &deviceId,
                                              const QString &role, const PairingMoment &moment);

} // namespace claw::auth
