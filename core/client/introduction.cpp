// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/introduction.h"

#include "auth/deviceauthstore.h"
#include "auth/deviceidentity.h"
#include "protocol/limits.h"

namespace claw::client {

namespace {

Result<protocol::DeviceProof> prove(const ConnectOptions &options, const QString &token,
                                    const QString &nonce, qint64 nowMs)
{
    return options.identity->prove({.deviceId = options.identity->deviceId(),
                                    .clientId = options.client.id,
                                    .clientMode = options.client.mode,
                                    .role = options.role,
                                    .scopes = options.scopes,
                                    .signedAtMs = nowMs,
                                    .token = token,
                                    .nonce = nonce});
}

} // namespace

Result<Introduction> introduce(const ConnectOptions &options, const QString &nonce, qint64 nowMs)
{
    const auto stored =
        options.deviceTokens ? options.deviceTokens->load(options.role) : std::nullopt;
    const QString token = stored ? stored->token.reveal() : options.token.reveal();

    protocol::ConnectParams params{.minProtocol = protocol::version,
                                   .maxProtocol = protocol::version,
                                   .client = options.client,
                                   .caps = options.caps,
                                   .commands = options.commands,
                                   .permissions = options.permissions,
                                   .pathEnv = options.pathEnv,
                                   .role = options.role,
                                   .scopes = options.scopes,
                                   .device = {},
                                   .authToken = token,
                                   .authPassword = options.password.reveal()};
    if (options.identity) {
        auto proof = prove(options, token, nonce, nowMs);
        if (!proof)
            return tl::unexpected(proof.error());
        params.device = *std::move(proof);
    }
    return Introduction{.params = protocol::encodeConnectParams(params),
                        .usedDeviceToken = stored.has_value()};
}

} // namespace claw::client
