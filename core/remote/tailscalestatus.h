// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QStringList>

#include <optional>

namespace claw::remote {

//! What `tailscale status --json` says about this machine.
struct TailscaleStatus
{
    QString backendState; //!< Running, NeedsLogin, Stopped, NeedsMachineAuth, NoState, Starting.
    bool hasSelf = false;
    QString dnsName; //!< Without the trailing dot; may be empty.
    QStringList addresses;
    //! Names for which certificates can be had; empty when HTTPS is off in this tailnet, nullopt when
    //! this version does not say.
    std::optional<QStringList> certDomains;

    //! How others in the tailnet call this machine: its name, else its first address, else empty.
    [[nodiscard]] QString host() const;
};

//! Reads the output, in which warnings may stand around the JSON: from the first brace to the last.
[[nodiscard]] Result<TailscaleStatus> parseTailscaleStatus(const QByteArray &output);

//! The login in the output of `tailscale whois --json <address>`. NotFound when it names nobody: a
//! tagged machine belongs to no user.
[[nodiscard]] Result<QString> parseWhoisLogin(const QByteArray &output);

} // namespace claw::remote
