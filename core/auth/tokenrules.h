// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/pairingstate.h"
#include "base/random.h"
#include "base/result.h"

#include <QStringList>

#include <optional>

namespace claw::auth {

// The rules of device tokens (protocol spec 3.9 and 8), as functions on a state.

//! Where time and randomness come from while one change is made.
struct PairingMoment
{
    qint64 nowMs = 0;
    Random &random;
};

//! The token of a role if it covers the scopes, else nullptr.
[[nodiscard]] const DeviceToken *usableToken(const PairedDevice &device, const QString &role,
                                             const QStringList &scopes);
//! Gives a role a new value with exactly these scopes; what the entry says about its past stays.
DeviceToken &mintToken(PairedDevice &device, const QString &role, const QStringList &scopes,
                       const PairingMoment &moment);
//! The token to hand out at connect, minted if need be; nullopt for a device that is not paired.
[[nodiscard]] std::optional<DeviceToken> ensureToken(PairingState &state, const QString &deviceId,
                                                     const QString &role, const QStringList &scopes,
                                                     const PairingMoment &moment);

// The verbs of operators. InvalidRequest: `unknown deviceId/role`; then nothing has changed.

//! Without `scopes` the old token's are kept, or those of the device.
[[nodiscard]] Result<DeviceToken> rotateToken(PairingState &state, const QString &deviceId,
                                              const QString &role,
                                              const std::optional<QStringList> &scopes,
                                              const PairingMoment &moment);
[[nodiscard]] Result<DeviceToken> revokeToken(PairingState &state, const QString &deviceId,
                                              const QString &role, const PairingMoment &moment);

} // namespace claw::auth
