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

bool isTrustedProxy(const AddressPolicy &policy, const QString &normalized)
{
    if (contains(policy.trustedProxies, normalized))
        return true;
    const QHostAddress address(normalized);
    const auto holds = [&address](const QString &entry) {
        const auto network = QHostAddress::parseSubnet(entry.trimmed());
        return entry.contains(u'/') && !network.first.isNull() && address.isInSubnet(network);
    };
    return !address.isNull()
        && std::any_of(policy.trustedProxies.begin(), policy.trustedProxies.end(), holds);
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

QStringList addressesIn(const QString &list)
{
    QStringList addresses;
    for (const QString &entry : list.split(u',')) {
        const QString address = normalizedAddress(withoutPort(entry.trimmed()));
        if (!address.isEmpty())
            addresses.append(address);
    }
    return addresses;
}

//! The hops between the client and us that the headers name, the nearest one last. X-Real-IP counts
//! where there is no chain.
QStringList hopsOf(const RequestOrigin &request)
{
    const QStringList chain = addressesIn(request.forwardedFor);
    return chain.isEmpty() ? addressesIn(request.realIp) : chain;
}

//! The last hop that nobody vouches for; the first one when all of them are trusted.
QString clientAmong(const QStringList &hops, const AddressPolicy &policy)
{
    const auto client = std::find_if(hops.rbegin(), hops.rend(), [&policy](const QString &hop) {
        return !isTrustedProxy(policy, hop);
    });
    return client == hops.rend() ? hops.first() : *client;
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
    const bool isTrusted = isTrustedProxy(policy, peer);
    const QStringList claimed = hopsOf(request);
    const bool namesClient = !request.forwardedFor.isEmpty() || !request.realIp.isEmpty();

    ClientOrigin origin;
    origin.clientIp = isTrusted && !claimed.isEmpty() ? clientAmong(claimed, policy) : peer;
    origin.untrustedProxy = namesClient && !isTrusted;

    const auto isOwn = [&policy](const QString &address) {
        return isLoopback(address) || contains(policy.ownTailnetAddresses, address);
    };
    const auto isHarmless = [&](const QString &address) {
        return isOwn(address) || isTrustedProxy(policy, address);
    };
    const QStringList named = addressesIn(request.forwardedFor) + addressesIn(request.realIp);
    const bool onlyOwnHops = std::all_of(named.begin(), named.end(), isHarmless);
    const bool isMarked = request.hasOtherProxyHeaders || !request.forwardedHost.isEmpty()
        || !request.forwardedProto.isEmpty();
    const bool isExplained = isTrusted ? namesClient || !isMarked : !namesClient && !isMarked;
    const bool isHere = isOwn(peer) && isOwn(origin.clientIp) && onlyOwnHops;
    origin.isLocal = isHere && isExplained;

    const QString name = hostName(request.host);
    const bool isLocalName = name == "localhost"_L1 || name == "127.0.0.1"_L1 || name == "::1"_L1
        || name.endsWith(".ts.net"_L1);
    origin.localDirect = origin.isLocal && isLoopback(origin.clientIp) && isLocalName;

    origin.tailscaleProxy = isLoopback(peer) && claimed.size() == 1
        && !request.forwardedFor.isEmpty() && !request.forwardedProto.isEmpty()
        && !request.forwardedHost.isEmpty();
    origin.tailscaleAddress = origin.tailscaleProxy ? claimed.first() : QString();
    origin.tailscaleUser = request.tailscaleUserLogin.trimmed();
    return origin;
}

} // namespace claw::auth
