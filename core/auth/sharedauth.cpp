// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/sharedauth.h"

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

using Decision = tl::expected<AuthMethod, AuthFailure>;

//! One secret against the configured one. `method` says which, and with it which failures it has.
Decision decideSecret(const Secret &expected, const QString &shown, AuthMethod method)
{
    const bool isToken = method == AuthMethod::Token;
    if (expected.isEmpty())
        return tl::unexpected(isToken ? AuthFailure::TokenNotConfigured
                                      : AuthFailure::PasswordNotConfigured);
    if (shown.isEmpty())
        return tl::unexpected(isToken ? AuthFailure::TokenMissing : AuthFailure::PasswordMissing);
    if (!expected.matches(shown))
        return tl::unexpected(isToken ? AuthFailure::TokenMismatch : AuthFailure::PasswordMismatch);
    return method;
}

QString tokenHint(const protocol::ClientInfo &client)
{
    if (client.isCli())
        return u"set gateway.remote.token to match gateway.auth.token"_s;
    if (client.isControlUi() || client.isWebChat())
        return u"open a tokenized dashboard URL or paste token in Control UI settings"_s;
    return u"provide gateway auth token"_s;
}

QString passwordHint(const protocol::ClientInfo &client)
{
    if (client.isCli())
        return u"set gateway.remote.password to match gateway.auth.password"_s;
    if (client.isControlUi() || client.isWebChat())
        return u"enter the password in Control UI settings"_s;
    return u"provide gateway auth password"_s;
}

QString failureText(AuthFailure failure, const protocol::ClientInfo &client)
{
    switch (failure) {
    case AuthFailure::TokenMissing:
        return u"gateway token missing (%1)"_s.arg(tokenHint(client));
    case AuthFailure::TokenMismatch:
        return u"gateway token mismatch (%1)"_s.arg(tokenHint(client));
    case AuthFailure::TokenNotConfigured:
        return u"gateway token not configured on gateway (set gateway.auth.token)"_s;
    case AuthFailure::PasswordMissing:
        return u"gateway password missing (%1)"_s.arg(passwordHint(client));
    case AuthFailure::PasswordMismatch:
        return u"gateway password mismatch (%1)"_s.arg(passwordHint(client));
    case AuthFailure::PasswordNotConfigured:
        return u"gateway password not configured on gateway (set gateway.auth.password)"_s;
    case AuthFailure::TailscaleUserMissing:
        return u"tailscale identity missing (use Tailscale Serve auth or gateway token/password)"_s;
    case AuthFailure::TailscaleProxyMissing:
        return u"tailscale proxy headers missing (use Tailscale Serve or gateway token/password)"_s;
    case AuthFailure::TailscaleWhoisFailed:
        return u"tailscale identity check failed (use Tailscale Serve auth or gateway token/password)"_s;
    case AuthFailure::TailscaleUserMismatch:
        return u"tailscale identity mismatch (use Tailscale Serve auth or gateway token/password)"_s;
    }
    Q_UNREACHABLE();
}

//! Tailscale's part of the decision; success is AuthMethod::Tailscale.
Decision decideTailnet(const ClientOrigin &origin, TailnetProof proof)
{
    if (origin.tailscaleUser.isEmpty())
        return tl::unexpected(AuthFailure::TailscaleUserMissing);
    if (!origin.tailscaleProxy)
        return tl::unexpected(AuthFailure::TailscaleProxyMissing);
    switch (proof) {
    case TailnetProof::Confirmed:
        return AuthMethod::Tailscale;
    case TailnetProof::OtherUser:
        return tl::unexpected(AuthFailure::TailscaleUserMismatch);
    case TailnetProof::NotSought:
    case TailnetProof::WhoisFailed:
        break;
    }
    return tl::unexpected(AuthFailure::TailscaleWhoisFailed);
}

} // namespace

bool claimsTailnetLogin(const AuthSettings &settings, const ClientOrigin &origin)
{
    return settings.allowTailscale && !origin.localDirect && origin.tailscaleProxy
        && !origin.tailscaleUser.isEmpty();
}

TailnetProof judgeTailnetLogin(const QString &claimed, const Result<QString> &found)
{
    if (!found || found->isEmpty())
        return TailnetProof::WhoisFailed;
    const bool isSame = claimed.compare(*found, Qt::CaseInsensitive) == 0;
    return isSame ? TailnetProof::Confirmed : TailnetProof::OtherUser;
}

Decision decideSharedAuth(const AuthSettings &settings, const ClientOrigin &origin,
                          const Credentials &credentials)
{
    if (settings.allowTailscale && !origin.localDirect) {
        const Decision tailnet = decideTailnet(origin, credentials.tailnet);
        if (tailnet || settings.mode == AuthMode::None)
            return tailnet;
    }
    switch (settings.mode) {
    case AuthMode::Token:
        return decideSecret(settings.token, credentials.token, AuthMethod::Token);
    case AuthMode::Password:
        return decideSecret(settings.password, credentials.password, AuthMethod::Password);
    case AuthMode::None:
        break;
    }
    return AuthMethod::None;
}

Error authError(AuthFailure failure, const protocol::ClientInfo &client)
{
    return {.code = ErrorCode::Unauthorized,
            .message = u"unauthorized: "_s + failureText(failure, client),
            .hint = {},
            .retryable = false,
            .details = {}};
}

bool isWrongGuess(AuthFailure failure)
{
    return failure == AuthFailure::TokenMismatch || failure == AuthFailure::PasswordMismatch;
}

QLatin1StringView toText(AuthMethod method)
{
    switch (method) {
    case AuthMethod::None:
        return "none"_L1;
    case AuthMethod::Token:
        return "token"_L1;
    case AuthMethod::Password:
        return "password"_L1;
    case AuthMethod::Tailscale:
        return "tailscale"_L1;
    case AuthMethod::DeviceToken:
        return "device-token"_L1;
    case AuthMethod::OneTimeCode:
        return "one-time-code"_L1;
    }
    Q_UNREACHABLE();
}

QLatin1StringView toText(AuthFailure failure)
{
    switch (failure) {
    case AuthFailure::TokenMissing:
        return "token_missing"_L1;
    case AuthFailure::TokenMismatch:
        return "token_mismatch"_L1;
    case AuthFailure::TokenNotConfigured:
        return "token_missing_config"_L1;
    case AuthFailure::PasswordMissing:
        return "password_missing"_L1;
    case AuthFailure::PasswordMismatch:
        return "password_mismatch"_L1;
    case AuthFailure::PasswordNotConfigured:
        return "password_missing_config"_L1;
    case AuthFailure::TailscaleUserMissing:
        return "tailscale_user_missing"_L1;
    case AuthFailure::TailscaleProxyMissing:
        return "tailscale_proxy_missing"_L1;
    case AuthFailure::TailscaleWhoisFailed:
        return "tailscale_whois_failed"_L1;
    case AuthFailure::TailscaleUserMismatch:
        return "tailscale_user_mismatch"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace claw::auth
