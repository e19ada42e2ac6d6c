// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "config/gatewayconfig.h"

#include <QProcessEnvironment>

namespace claw::config {

//! What the command line may say instead of the file; nullopt: not given.
struct GatewayOverrides
{
    std::optional<quint16> port;
    std::optional<BindMode> bind;
    std::optional<AuthMode> auth;
    std::optional<Secret> token;
    std::optional<Secret> password;
    std::optional<TailscaleMode> tailscale;
};

enum class EffectiveAuthMode { None, Token, Password };

//! Who may enter, once everything is weighed.
struct EffectiveAuth
{
    EffectiveAuthMode mode = EffectiveAuthMode::None;
    Secret token; //!< May exist although the mode is Password, and the other way round.
    Secret password;
    bool allowTailscale = false;

    //! The secret that the mode asks for exists.
    [[nodiscard]] bool hasSecret() const;
};

//! A port as people write it: the leading integer counts (`19001x` is 19001). nullopt for anything
//! that does not begin with one, and outside 1 to 65535.
[[nodiscard]] std::optional<quint16> parsePort(QStringView text);

//! --port, then CLAWDBOT_GATEWAY_PORT, then gateway.port, then 18789.
[[nodiscard]] quint16 resolvePort(const GatewayConfig &gateway, const GatewayOverrides &overrides,
                                  const QProcessEnvironment &environment);

[[nodiscard]] BindMode resolveBind(const GatewayConfig &gateway, const GatewayOverrides &overrides);
[[nodiscard]] TailscaleMode resolveTailscale(const GatewayConfig &gateway,
                                             const GatewayOverrides &overrides);

//! Secrets: option, file, then CLAWDBOT_GATEWAY_TOKEN and CLAWDBOT_GATEWAY_PASSWORD. Mode: option,
//! file, else what exists, a password before a token (command line spec 6).
[[nodiscard]] EffectiveAuth resolveAuth(const GatewayConfig &gateway,
                                        const GatewayOverrides &overrides,
                                        const QProcessEnvironment &environment);

//! Refuses what must not be started: a mode without its secret, a bind beyond loopback without any.
//! The message is the first line for the person, the hint the second (command line spec 7, 11-13).
[[nodiscard]] Result<> checkAuth(const EffectiveAuth &auth, BindMode bind);

} // namespace claw::config
