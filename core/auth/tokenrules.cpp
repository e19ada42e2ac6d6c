// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/tokenrules.h"

#include "auth/scopes.h"

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

tl::unexpected<Error> unknownToken()
{
    return fail(ErrorCode::InvalidRequest, u"unknown deviceId/role"_s);
}

} // namespace

DeviceToken &mintToken(PairedDevice &device, const QString &role, const QStringList &scopes,
                       const PairingMoment &moment)
{
    const bool isNew = !device.tokens.contains(role);
    DeviceToken &token = device.tokens[role];
    token.token = Secret(moment.random.hexToken());
    token.role = role;
    token.scopes = normalizedScopes(scopes);
    token.revokedAtMs.reset();
    if (isNew)
        token.createdAtMs = moment.nowMs;
    else
        token.rotatedAtMs = moment.nowMs;
    return token;
}

const DeviceToken *usableToken(const PairedDevice &device, const QString &role,
                               const QStringList &scopes)
{
    const auto token = device.tokens.constFind(role);
    if (token == device.tokens.constEnd() || !token->covers(normalizedScopes(scopes)))
        return nullptr;
    return &*token;
}

std::optional<DeviceToken> ensureToken(PairingState &state, const QString &deviceId,
                                       const QString &role, const QStringList &scopes,
                                       const PairingMoment &moment)
{
    const auto device = state.paired.find(deviceId);
    if (device == state.paired.end())
        return std::nullopt;
    if (const DeviceToken *token = usableToken(*device, role, scopes))
        return *token;
    return mintToken(*device, role, scopes, moment);
}

Result<DeviceToken> rotateToken(PairingState &state, const QString &deviceId, const QString &role,
                                const std::optional<QStringList> &scopes,
                                const PairingMoment &moment)
{
    const QString name = role.trimmed();
    const auto device = state.paired.find(deviceId.trimmed());
    if (device == state.paired.end() || name.isEmpty())
        return unknownToken();
    const auto old = device->tokens.constFind(name);
    const QStringList kept = old == device->tokens.constEnd() ? device->scopes : old->scopes;
    DeviceToken &token = mintToken(*device, name, scopes.value_or(kept), moment);
    token.rotatedAtMs = moment.nowMs;
    if (scopes)
        device->scopes = token.scopes;
    return token;
}

Result<DeviceToken> revokeToken(PairingState &state, const QString &deviceId, const QString &role,
                                const PairingMoment &moment)
{
    const auto device = state.paired.find(deviceId.trimmed());
    if (device == state.paired.end() || !device->tokens.contains(role.trimmed()))
        return unknownToken();
    DeviceToken &token = device->tokens[role.trimmed()];
    token.revokedAtMs = moment.nowMs;
    return token;
}

} // namespace claw::auth
