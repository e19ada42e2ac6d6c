// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "auth/clientaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::auth {

namespace {

bool isLoopback(const QString &address)
{
    return QHostAddress(address).isLoopback();
}

bool contains(const QStringList &addresses, const QString &normalized)
{
    return std::any_of(addresses.begin(), addresses.end(), [&](const QString &address) {
        return normalizedAddress(address) == normalized;
    });
}

//! `1.2.3.4:5` and `[::1]:5` without their port.
QString withoutPort(const QString &entry)
{
    if (entry.startsWith(u'[')) {
        const qsizetype end = entry.indexOf(u']');
        return end < 0 ? entry : entry.sliced(1, end - 1);
    }
    const bool hasPort = entry.contains(u'.') && entry.count(u':') == 1;
    return hasPort ? entry.left(entry.indexOf(u':')) : entry;
}

//! What the proxy headers say, nearest to the client first, as far as they count.
QStringList claimedAddresses(const RequestOrigin &request)
{
    QStringList claimed;
    const QStringList entries = request.forwardedFor.split(u',') << request.realIp;
    for (const QString &entry : entries) {
        const QString address = normalizedAddress(withoutPort(entry.trimmed()));
        if (!address.isEmpty())
            claimed.append(address);
    }
    return claimed;
}

} // namespace

QString normalizedAddress(const QString &address)
{
    QString plain = address.trimmed().toLower();
    if (plain.startsWith("::ffff:"_L1))
        plain.remove(0, 7);
    if (const qsizetype zone = plain.indexOf(u'%'); zone >= 0)
        plain.truncate(zone);
    return plain;
}

QString hostName(const QString &hostHeader)
{
    const QString host = hostHeader.trimmed().toLower();
    if (host.startsWith(u'[')) {
        const qsizetype end = host.indexOf(u']');
        if (end >= 0)
            return host.sliced(1, end - 1);
    }
    return host.section(u':', 0, 0);
}

QStringList tailnetAddressesAmong(const QList<QHostAddress> &own)
{
    const auto firstIn = [&own](const QHostAddress &network, int bits) {
        const auto it = std::find_if(own.begin(), own.end(), [&](const QHostAddress &address) {
            return address.isInSubnet(network, bits);
        });
        return it == own.end() ? QString() : normalizedAddress(it->toString());
    };
    QStringList found{firstIn(QHostAddress(u"100.64.0.0"_s), 10),
                      firstIn(QHostAddress(u"fd7a:115c:a1e0::"_s), 48)};
    found.removeAll(QString());
    return found;
}

QString sourceOf(const ClientOrigin &origin)
{
    if (origin.isLocal)
        return u"local"_s;
    if (origin.untrustedProxy) // Whatever the headers say is the sender's own invention.
        return u"proxy "_s + origin.clientIp;
    const QHostAddress address(origin.clientIp);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return origin.clientIp;
    // Whoever has one address of a /64 has them all.
    Q_IPV6ADDR bytes = address.toIPv6Address();
    std::fill(std::begin(bytes.c) + 8, std::end(bytes.c), quint8(0));
    return QHostAddress(bytes).toString() + "/64"_L1;
}

ClientOrigin resolveClientOrigin(const RequestOrigin &request, const AddressPolicy &policy)
{
    const QString peer = normalizedAddress(request.peerAddress);
    const bool isTrusted = contains(policy.trustedProxies, peer);
    const bool isForwarded = !request.forwardedFor.isEmpty() || !request.realIp.isEmpty();

    QStringList hops = isTrusted ? claimedAddresses(request) : QStringList();
    if (hops.isEmpty())
        hops.append(peer);

    ClientOrigin origin;
    origin.clientIp = hops.first();
    origin.untrustedProxy = isForwarded && !isTrusted;
    const auto isOwn = [&](const QString &address) {
        return isLoopback(address) || contains(policy.ownTailnetAddresses, address);
    };
    const auto isHarmless = [&](const QString &address) {
        return isOwn(address) || contains(policy.trustedProxies, address);
    };
    const bool onlyOwnHops = std::all_of(hops.begin(), hops.end(), isHarmless);
    origin.isLocal = !origin.untrustedProxy && onlyOwnHops && isOwn(origin.clientIp);

    const QString name = hostName(request.host);
    const bool isLocalName = name == "localhost"_L1 || name == "127.0.0.1"_L1 || name == "::1"_L1
        || name.endsWith(".ts.net"_L1);
    const bool isDirect = isTrusted || (!isForwarded && request.forwardedHost.isEmpty());
    origin.localDirect = isLoopback(origin.clientIp) && onlyOwnHops && isLocalName && isDirect;

    origin.tailscaleProxy = isLoopback(peer) && !request.forwardedFor.isEmpty()
        && !request.forwardedProto.isEmpty() && !request.forwardedHost.isEmpty();
    origin.tailscaleUser = request.tailscaleUserLogin.trimmed();
    return origin;
}

} // namespace claw::auth
