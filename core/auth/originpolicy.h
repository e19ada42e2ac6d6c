// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"

#include <QHostAddress>
#include <QList>
#include <QStringList>

#include <optional>

//! What keeps web pages from elsewhere out of a gateway that trusts loopback. A browser lets any page
//! open a WebSocket to 127.0.0.1, and a page that points its own domain there (DNS rebinding) even
//! reads the answers; the Origin and Host headers are what gives both away.
namespace claw::auth {

//! The gateway's own names; what may speak to it from a browser follows from them.
struct OriginPolicy
{
    QStringList
        allowedOrigins; //!< `gateway.controlUi.allowedOrigins`; their hosts pass as Host too.
    QString hostName; //!< This machine's; it and `<hostName>.local` pass as Host. May be empty.
    QList<QHostAddress> ownAddresses; //!< What the gateway listens on, besides loopback.
    quint16 port = 0; //!< The port it listens on.
};

//! A host with an optional port, as in a Host header or behind the scheme of an origin.
struct Authority
{
    QString host; //!< Lower case, without the brackets of an IPv6 literal and without a final dot.
    std::optional<quint16> port; //!< Absent: the default of the scheme.

    friend bool operator==(const Authority &, const Authority &) = default;
};

//! Reads `host`, `host:port`, `[v6]` or `[v6]:port` (RFC 3986 3.2); anything else, user names and
//! blanks included, is absent.
[[nodiscard]] std::optional<Authority> parseAuthority(const QString &text);

//! Whether the value of a Host header can only mean this machine: an address, localhost, a name below
//! .localhost, the machine's own name, a tailnet name (.ts.net), or a configured one. The failure is
//! Forbidden and says what to configure.
[[nodiscard]] Result<> checkHost(const OriginPolicy &policy, const QString &host);

//! Whether this peer may open a WebSocket. Without an Origin header it is no browser and may try its
//! credentials; a browser's page must come from the gateway itself or from a configured origin.
//! `host` is the Host header, which must have passed checkHost(). `null`, files and extensions are
//! refused unless they are configured literally. The failure is Forbidden and says what to configure.
[[nodiscard]] Result<> checkOrigin(const OriginPolicy &policy, const std::optional<QString> &origin,
                                   const QString &host);

} // namespace claw::auth
