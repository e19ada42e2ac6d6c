// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/pairingclaim.h"

#include <algorithm>

namespace claw::auth {

PairingClaim PairingClaim::from(const protocol::ConnectParams &params, const DevicePublicKey &key,
                                Role role, const ClientOrigin &origin)
{
    return {.deviceId = key.id(),
            .publicKey = key.stored(),
            .metadata = {.displayName = params.client.displayName,
                         .platform = params.client.platform,
                         .clientId = params.client.id,
                         .clientMode = params.client.mode,
                         .remoteIp = origin.reportedIp()},
            .role = role,
            .scopes = effectiveScopes(role, params.scopes),
            .isLocal = origin.isLocal,
            .source = sourceOf(origin)};
}

bool PairingClaim::isTooLarge() const
{
    qsizetype size = metadata.displayName.value_or(QString()).size()
        + metadata.platform.value_or(QString()).size();
    for (const QString &scope : scopes)
        size += scope.size() + 1;
    return size > largestClaim;
}

bool isConsented(const PairedDevice *device, const PairingClaim &claim)
{
    if (!device || device->publicKey != claim.publicKey
        || !device->roles.contains(toText(claim.role)))
        return false;
    return std::all_of(claim.scopes.begin(), claim.scopes.end(),
                       [device](const QString &scope) { return device->scopes.contains(scope); });
}

bool mergeMetadata(PairedDevice &device, const PairingClaim &claim)
{
    DeviceMetadata merged = claim.metadata;
    if (!merged.displayName)
        merged.displayName = device.metadata.displayName;
    const QString role = toText(claim.role);
    if (merged == device.metadata && role == device.role)
        return false;
    device.metadata = std::move(merged);
    device.role = role;
    return true;
}

} // namespace claw::auth
