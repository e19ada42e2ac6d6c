// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/secret.h"
#include "config/enumwords.h"
#include "config/httpconfig.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace claw::config {

enum class GatewayMode { Local, Remote };
template<>
inline constexpr auto words<GatewayMode> = std::to_array<Word<GatewayMode>>(
    {{GatewayMode::Local, "local"_L1}, {GatewayMode::Remote, "remote"_L1}});

enum class BindMode { Auto, Lan, Loopback, Custom, Tailnet };
template<>
inline constexpr auto words<BindMode> =
    std::to_array<Word<BindMode>>({{BindMode::Auto, "auto"_L1},
                                   {BindMode::Lan, "lan"_L1},
                                   {BindMode::Loopback, "loopback"_L1},
                                   {BindMode::Custom, "custom"_L1},
                                   {BindMode::Tailnet, "tailnet"_L1}});

//! What the file may ask for; "none" exists only as the outcome of resolveAuth().
enum class AuthMode { Token, Password };
template<>
inline constexpr auto words<AuthMode> = std::to_array<Word<AuthMode>>(
    {{AuthMode::Token, "token"_L1}, {AuthMode::Password, "password"_L1}});

enum class TailscaleMode { Off, Serve, Funnel };
template<>
inline constexpr auto words<TailscaleMode> =
    std::to_array<Word<TailscaleMode>>({{TailscaleMode::Off, "off"_L1},
                                        {TailscaleMode::Serve, "serve"_L1},
                                        {TailscaleMode::Funnel, "funnel"_L1}});

enum class ReloadMode { Off, Restart, Hot, Hybrid };
template<>
inline constexpr auto words<ReloadMode> =
    std::to_array<Word<ReloadMode>>({{ReloadMode::Off, "off"_L1},
                                     {ReloadMode::Restart, "restart"_L1},
                                     {ReloadMode::Hot, "hot"_L1},
                                     {ReloadMode::Hybrid, "hybrid"_L1}});

enum class RemoteTransport { Ssh, Direct };
template<>
inline constexpr auto words<RemoteTransport> = std::to_array<Word<RemoteTransport>>(
    {{RemoteTransport::Ssh, "ssh"_L1}, {RemoteTransport::Direct, "direct"_L1}});

enum class NodeBrowserMode { Auto, Manual, Off };
template<>
inline constexpr auto words<NodeBrowserMode> =
    std::to_array<Word<NodeBrowserMode>>({{NodeBrowserMode::Auto, "auto"_L1},
                                          {NodeBrowserMode::Manual, "manual"_L1},
                                          {NodeBrowserMode::Off, "off"_L1}});

//! What `gateway.auth` says; resolveAuth() turns it into what is in force.
struct AuthConfig
{
    std::optional<AuthMode> mode; //!< nullopt: follows from the secrets that exist.
    Secret token; //!< Empty: not configured.
    Secret password; //!< Empty: not configured.
    std::optional<bool> allowTailscale; //!< nullopt: derived.
};

struct ControlUiConfig
{
    bool enabled = true;
    QString basePath; //!< Normalised: empty, or with a leading and no trailing slash.
    bool allowInsecureAuth = false;
    QStringList allowedOrigins; //!< Origins besides the gateway's own that may open a WebSocket.
};

struct TailscaleConfig
{
    TailscaleMode mode = TailscaleMode::Off;
    bool resetOnExit = false;
};

struct TlsConfig
{
    bool enabled = false;
    bool autoGenerate = true; //!< Make a self-signed pair when the files are missing.
    QString certPath; //!< Empty: <state>/gateway/tls/gateway-cert.pem.
    QString keyPath; //!< Empty: <state>/gateway/tls/gateway-key.pem.
    QString caPath;
};

struct ReloadConfig
{
    ReloadMode mode = ReloadMode::Hybrid;
    std::chrono::milliseconds debounce{300};
};

//! The gateway elsewhere that the command line talks to when `gateway.mode` is remote.
struct RemoteConfig
{
    QString url;
    RemoteTransport transport = RemoteTransport::Ssh;
    Secret token;
    Secret password;
    QString tlsFingerprint;
    QString sshTarget;
    QString sshIdentity;
};

struct NodesConfig
{
    QStringList allowCommands; //!< Added to the built-in node.invoke allowlist.
    QStringList denyCommands; //!< Taken from it; wins.
    NodeBrowserMode browserMode = NodeBrowserMode::Auto;
    QString browserNode; //!< Pinned node; empty: any.
};

//! `gateway.*` (configuration spec 12.1).
struct GatewayConfig
{
    static constexpr quint16 defaultPort = 18789;

    std::optional<GatewayMode> mode; //!< Must be Local to start without --allow-unconfigured.
    std::optional<quint16> port; //!< nullopt: defaultPort; see resolvePort().
    BindMode bind = BindMode::Loopback;
    QString customBindHost; //!< For BindMode::Custom.
    AuthConfig auth;
    ControlUiConfig controlUi;
    QStringList trustedProxies; //!< Addresses whose x-forwarded-for and x-real-ip are believed.
    TailscaleConfig tailscale;
    TlsConfig tls;
    ReloadConfig reload;
    RemoteConfig remote;
    HttpConfig http;
    NodesConfig nodes;
};

} // namespace claw::config
