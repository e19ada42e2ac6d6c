// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/clientaddress.h"
#include "auth/devicekey.h"
#include "auth/pairingrecords.h"
#include "auth/scopes.h"
#include "protocol/connectparams.h"

#include <QStringList>

namespace claw::auth {

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

//! Whether a record allows what a claim asks for without anybody's consent. nullptr: unknown device.
[[nodiscard]] bool isConsented(const PairedDevice *device, const PairingClaim &claim);

//! Takes over what a paired device says about itself; a name that is not given stays (a node that
//! reconnects without one would lose it). Returns whether anything changed.
bool mergeMetadata(PairedDevice &device, const PairingClaim &claim);

} // namespace claw::auth
