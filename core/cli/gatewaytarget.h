// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "base/secret.h"
#include "config/gatewayconfig.h"

#include <QProcessEnvironment>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace claw::cli {

//! Why a command talks to this address; sourceText() spells it.
enum class TargetSource { CommandLine, Remote, RemoteMissing, Tailnet, Loopback };

//! What to do when the configuration says "remote" and names no URL.
enum class WithoutRemoteUrl { Fail, FallBackToLocal };

//! What a target follows from.
struct TargetInput
{
    std::optional<QString> url; //!< --url.
    std::optional<QString> token; //!< --token.
    std::optional<QString> password; //!< --password.
    QProcessEnvironment environment;
    config::GatewayConfig gateway;
    QString configPath; //!< For messages.
    //! An IPv4 address of this machine in the tailnet; asked for only when bind is tailnet.
    QString tailnetAddress;
    WithoutRemoteUrl withoutRemoteUrl = WithoutRemoteUrl::Fail;
};

//! The gateway that a command talks to, and what it shows there.
struct GatewayTarget
{
    QUrl url;
    TargetSource source = TargetSource::Loopback;
    QString sourceText; //!< "local loopback", "cli --url", ...
    quint16 port = config::GatewayConfig::defaultPort; //!< Of the local gateway.
    bool isRemoteMode = false;
    Secret token;
    Secret password;
    QString tlsFingerprint;
    QString configPath;
    QString bind; //!< The word of the configuration; empty when the target is not local.

    //! "Gateway target: ...", "Source: ...", "Config: ...", "Bind: ..." and a warning, if any.
    [[nodiscard]] QStringList details() const;
};

//! Finds the target by the precedence of the reference: --url, then gateway.remote.url in remote
//! mode, then this machine. Fails with InvalidRequest for a URL that is not ws:// or wss://, with
//! InvalidConfig for remote mode without a URL.
[[nodiscard]] Result<GatewayTarget> resolveTarget(const TargetInput &input);

//! The first address of this machine in 100.64.0.0/10, empty when there is none. Asks the system.
[[nodiscard]] QString findTailnetAddress();

} // namespace claw::cli
