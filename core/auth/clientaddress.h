// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::auth {

//! What an HTTP request or WebSocket upgrade says about where it comes from. Header values are the
//! first ones of their name, as received; empty when absent.
struct RequestOrigin
{
    QString peerAddress; //!< The other end of the TCP connection.
    QString host;
    QString forwardedFor;
    QString realIp;
    QString forwardedHost;
    QString forwardedProto;
    QString tailscaleUserLogin;
};

//! What the machine and its configuration say about addresses.
struct AddressPolicy
{
    QStringList trustedProxies; //!< Single addresses; ranges are not understood.
    QStringList ownTailnetAddresses; //!< See tailnetAddressesAmong().
};

//! Where a client is (protocol spec 3.4 and 3.7).
struct ClientOrigin
{
    QString clientIp; //!< The peer's address, or what a trusted proxy says about it.
    bool untrustedProxy = false; //!< Proxy headers, but not from a proxy we know.
    bool isLocal = false; //!< On this machine: may pair silently and leave out the nonce.
    bool localDirect = false; //!< Local, under a local name, no proxy in between but trusted ones.
    bool tailscaleProxy = false; //!< Looks like `tailscale serve` on this machine.
    QString tailscaleUser; //!< Trimmed login; empty when not given.

    //! The address to show and store. Behind an untrusted proxy nothing is known.
    [[nodiscard]] std::optional<QString> reportedIp() const
    {
        return untrustedProxy ? std::nullopt : std::optional(clientIp);
    }
};

//! Stricter than protocol 3 in one point: a client is local only if *every* address that the headers
//! name is local or a trusted proxy. A proxy that appends to X-Forwarded-For would otherwise let a
//! stranger who sends `X-Forwarded-For: 127.0.0.1` pass for a local client.
[[nodiscard]] ClientOrigin resolveClientOrigin(const RequestOrigin &request,
                                               const AddressPolicy &policy);

//! Whom to hold responsible when limits are kept per address: `local`, one address, one /64 of IPv6,
//! or everybody behind one untrusted proxy.
[[nodiscard]] QString sourceOf(const ClientOrigin &origin);

//! Trimmed, lower-case, IPv4 out of its IPv6 mapping, without a zone.
[[nodiscard]] QString normalizedAddress(const QString &address);
//! The name of a Host header: without port and brackets, lower-case.
[[nodiscard]] QString hostName(const QString &hostHeader);
//! The first Tailscale IPv4 (100.64.0.0/10) and IPv6 (fd7a:115c:a1e0::/48) address of this machine.
[[nodiscard]] QStringList tailnetAddressesAmong(const QList<QHostAddress> &own);

} // namespace claw::auth
