// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::config {

namespace {

Secret fromEnvironment(const QProcessEnvironment &environment, const QString &name)
{
    const QString value = environment.value(name);
    return value.trimmed().isEmpty() ? Secret() : Secret(value);
}

// The first that is there; a blank option counts as not given, like a blank variable.
Secret firstSecret(const std::optional<Secret> &option, const Secret &file,
                   const QProcessEnvironment &environment, const QString &variable)
{
    if (option && !option->reveal().trimmed().isEmpty())
        return *option;
    return file.isEmpty() ? fromEnvironment(environment, variable) : file;
}

EffectiveAuthMode modeOf(const std::optional<AuthMode> &asked, const Secret &token,
                         const Secret &password)
{
    if (asked)
        return *asked == AuthMode::Token ? EffectiveAuthMode::Token : EffectiveAuthMode::Password;
    if (!password.isEmpty())
        return EffectiveAuthMode::Password;
    return token.isEmpty() ? EffectiveAuthMode::None : EffectiveAuthMode::Token;
}

} // namespace

bool EffectiveAuth::hasSecret() const
{
    switch (mode) {
    case EffectiveAuthMode::None:
        return false;
    case EffectiveAuthMode::Token:
        return !token.isEmpty();
    case EffectiveAuthMode::Password:
        break;
    }
    return !password.isEmpty();
}

std::optional<quint16> parsePort(QStringView text)
{
    QStringView digits = text.trimmed();
    if (digits.startsWith(u'+'))
        digits = digits.sliced(1);
    const auto end = std::find_if(digits.begin(), digits.end(),
                                  [](QChar unit) { return unit < u'0' || unit > u'9'; });
    bool isNumber = false;
    const uint port = digits.first(end - digits.begin()).toUInt(&isNumber);
    if (!isNumber || port == 0 || port > 65535)
        return std::nullopt;
    return static_cast<quint16>(port);
}

quint16 resolvePort(const GatewayConfig &gateway, const GatewayOverrides &overrides,
                    const QProcessEnvironment &environment)
{
    if (overrides.port)
        return *overrides.port;
    if (const auto port = parsePort(environment.value(u"CLAWDBOT_GATEWAY_PORT"_s)))
        return *port;
    return gateway.port.value_or(GatewayConfig::defaultPort);
}

BindMode resolveBind(const GatewayConfig &gateway, const GatewayOverrides &overrides)
{
    return overrides.bind.value_or(gateway.bind);
}

TailscaleMode resolveTailscale(const GatewayConfig &gateway, const GatewayOverrides &overrides)
{
    return overrides.tailscale.value_or(gateway.tailscale.mode);
}

EffectiveAuth resolveAuth(const GatewayConfig &gateway, const GatewayOverrides &overrides,
                          const QProcessEnvironment &environment)
{
    EffectiveAuth auth;
    auth.token =
        firstSecret(overrides.token, gateway.auth.token, environment, u"CLAWDBOT_GATEWAY_TOKEN"_s);
    auth.password = firstSecret(overrides.password, gateway.auth.password, environment,
                                u"CLAWDBOT_GATEWAY_PASSWORD"_s);
    auth.mode =
        modeOf(overrides.auth ? overrides.auth : gateway.auth.mode, auth.token, auth.password);
    const bool isServed = resolveTailscale(gateway, overrides) == TailscaleMode::Serve
        && auth.mode != EffectiveAuthMode::Password;
    auth.allowTailscale = gateway.auth.allowTailscale.value_or(isServed);
    return auth;
}

Result<> checkAuth(const EffectiveAuth &auth, BindMode bind)
{
    if (auth.hasSecret())
        return {};
    if (auth.mode == EffectiveAuthMode::Token) {
        return fail(ErrorCode::InvalidConfig,
                    u"Gateway auth is set to token, but no token is configured."_s,
                    u"Set gateway.auth.token (or CLAWDBOT_GATEWAY_TOKEN), or pass --token."_s);
    }
    if (auth.mode == EffectiveAuthMode::Password) {
        return fail(
            ErrorCode::InvalidConfig,
            u"Gateway auth is set to password, but no password is configured."_s,
            u"Set gateway.auth.password (or CLAWDBOT_GATEWAY_PASSWORD), or pass --password."_s);
    }
    if (bind == BindMode::Loopback)
        return {};
    return fail(ErrorCode::InvalidConfig,
                u"Refusing to bind gateway to %1 without auth."_s.arg(toWord(bind)),
                u"Set gateway.auth.token/password (or "
                "CLAWDBOT_GATEWAY_TOKEN/CLAWDBOT_GATEWAY_PASSWORD) or pass --token/--password."_s);
}

} // namespace claw::config
