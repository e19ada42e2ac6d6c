// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/clientaddress.h"
#include "base/result.h"
#include "config/gatewayresolution.h"
#include "protocol/connectparams.h"

#include <QString>

namespace claw::auth {

//! What the gateway asks of everybody, resolved once at start by config::resolveAuth().
using AuthMode = config::EffectiveAuthMode;
using AuthSettings = config::EffectiveAuth;

//! How somebody got in.
enum class AuthMethod { None, Token, Password, Tailscale, DeviceToken, OneTimeCode };
[[nodiscard]] QLatin1StringView toText(AuthMethod method);

//! Why somebody did not.
enum class AuthFailure {
    TokenMissing,
    TokenMismatch,
    TokenNotConfigured,
    PasswordMissing,
    PasswordMismatch,
    PasswordNotConfigured,
    TailscaleUserMissing,
    TailscaleProxyMissing,
    TailscaleWhoisFailed,
    TailscaleUserMismatch,
};
//! For logs: `token_mismatch` and so on.
[[nodiscard]] QLatin1StringView toText(AuthFailure failure);
//! Whether the caller tried a secret and it was wrong; this is what attempts are limited for.
[[nodiscard]] bool isWrongGuess(AuthFailure failure);

//! What became of a Tailscale login that a request names: headers alone prove nothing, since every
//! program on this machine can write them.
enum class TailnetProof { NotSought, Confirmed, WhoisFailed, OtherUser };

//! What a caller shows; secrets exactly as sent.
struct Credentials
{
    QString token;
    QString password;
    TailnetProof tailnet = TailnetProof::NotSought;
};

//! Whether a request names a login that counts here once a TailnetDirectory has confirmed it.
[[nodiscard]] bool claimsTailnetLogin(const AuthSettings &settings, const ClientOrigin &origin);
//! Compares the claimed login with what the directory says about the address (case aside).
[[nodiscard]] TailnetProof judgeTailnetLogin(const QString &claimed, const Result<QString> &found);

//! The decision of protocol spec 3.7, for connections and HTTP requests alike. Secrets are compared in
//! constant time and not trimmed.
[[nodiscard]] tl::expected<AuthMethod, AuthFailure> decideSharedAuth(
    const AuthSettings &settings, const ClientOrigin &origin, const Credentials &credentials);

//! Unauthorized with the text of protocol spec 3.8; the hint in it fits the kind of client.
[[nodiscard]] Error authError(AuthFailure failure, const protocol::ClientInfo &client);

} // namespace claw::auth
