// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

namespace claw::auth {

//! What an HTTP request or WebSocket upgrade says about where it comes from. A header that came in
//! several lines is one list, in their order: some proxies add a line where others add an entry, and
//! the first line may be the client's own invention. Empty when absent.
struct RequestOrigin
{
    QString peerAddress; //!< The other end of the TCP connection.
    QString host;
    QString forwardedFor;
    QString realIp;
    QString forwardedHost;
    QString forwardedProto;
    QString tailscaleUserLogin;
    bool hasOtherProxyHeaders = false; //!< Forwarded or Via.
};

//! What the machine and its configuration say about addresses.
struct AddressPolicy
{
    QStringList trustedProxies; //!< Addresses, and networks such as 172.18.0.0/16.
    QStringList ownTailnetAddresses; //!< See tailnetAddressesAmong().
};

//! Where a client is (protocol spec 3.4 and 3.7).
struct ClientOrigin
{
    QString clientIp; //!< The peer's address, or what a trusted proxy says about it.
    bool untrustedProxy = false; //!< Proxy headers, but not from a proxy we know.
    bool isLocal = false; //!< On this machine: may pair silently and leave out the nonce.
    bool localDirect = false; //!< Local, under a local name, no proxy in between but trusted ones.
    //! Looks like `tailscale serve` on this machine: from loopback, with all three headers, and with
    //! one address, because that proxy passes on none of those it was told.
    bool tailscaleProxy = false;
    QString tailscaleAddress; //!< Whom that proxy speaks for; empty when it is none.
    QString tailscaleUser; //!< Trimmed login; empty when not given.

    //! The address to show and store. Behind an untrusted proxy nothing is known.
    [[nodiscard]] std::optional<QString> reportedIp() const
    {
        return untrustedProxy ? std::nullopt : std::optional(clientIp);
    }
};

//! Stricter than protocol 3, which takes the first address of X-Forwarded-For, whoever wrote it:
//! - The client is the last hop that is no trusted proxy. What that hop says about others is ignored.
//! - It is local only when the connection itself comes from this machine, *every* address in the
//!   headers is local or a trusted proxy, and no unknown proxy left its name in another header.
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
