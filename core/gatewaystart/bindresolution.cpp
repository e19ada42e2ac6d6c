// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "gatewaystart/bindresolution.h"

#include <QNetworkInterface>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace claw::gatewaystart {

namespace {

const QHostAddress loopback4(QHostAddress::LocalHost);
const QHostAddress loopback6(QHostAddress::LocalHostIPv6);

bool isIPv4(const QHostAddress &address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

bool isPrivate(const QHostAddress &address)
{
    static const std::array privateNetworks{QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
                                            QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
                                            QHostAddress::parseSubnet(u"192.168.0.0/16"_s)};
    return std::ranges::any_of(
        privateNetworks, [&address](const auto &network) { return address.isInSubnet(network); });
}

bool isTailnet(const QHostAddress &address)
{
    static const auto sharedNetwork = QHostAddress::parseSubnet(u"100.64.0.0/10"_s);
    return address.isInSubnet(sharedNetwork);
}

//! The external IPv4 addresses that `accept` likes, in the order of the system.
template<typename Predicate>
QList<QHostAddress> external(const QList<LocalAddress> &local, Predicate accept)
{
    QList<QHostAddress> found;
    for (const auto &candidate : local) {
        if (!candidate.isLoopback && isIPv4(candidate.address) && accept(candidate.address)
            && !found.contains(candidate.address))
            found.append(candidate.address);
    }
    return found;
}

BindPlan planLoopback(const QString &warning = {})
{
    BindPlan plan{.primary = loopback4,
                  .others = {loopback6},
                  .announced = {loopback4, loopback6},
                  .warnings = {}};
    if (!warning.isEmpty())
        plan.warnings.append(warning);
    return plan;
}

BindPlan planOnly(const QHostAddress &address)
{
    return {.primary = address, .others = {}, .announced = {address}, .warnings = {}};
}

BindPlan planLan(const QList<LocalAddress> &local)
{
    const auto lan = external(local, isPrivate);
    if (!lan.isEmpty()) {
        BindPlan plan{
            .primary = lan.first(), .others = lan.mid(1), .announced = lan, .warnings = {}};
        plan.others << loopback4 << loopback6;
        return plan;
    }
    const bool isOffline = external(local, [](const auto &) { return true; }).isEmpty();
    if (isOffline)
        return planOnly(QHostAddress(QHostAddress::AnyIPv4));
    return planLoopback(
        u"bind=lan: this machine has no private LAN address; listening on loopback only"_s);
}

BindPlan planAuto(const QList<LocalAddress> &local)
{
    auto plan = planLoopback();
    const auto lan = external(local, isPrivate);
    plan.others += lan;
    plan.announced += lan;
    return plan;
}

BindPlan planTailnet(const QList<LocalAddress> &local)
{
    const auto tailnet = external(local, isTailnet);
    if (!tailnet.isEmpty())
        return planOnly(tailnet.first());
    return planLoopback(u"bind=tailnet: this machine has no tailnet address (is Tailscale up?); "
                        "listening on loopback only"_s);
}

//! Strict: four decimal numbers, nothing that Qt would read leniently.
bool isDottedIPv4(const QString &text, const QHostAddress &address)
{
    return isIPv4(address) && address.toString() == text;
}

BindPlan planCustom(const QString &customHost, const QList<LocalAddress> &local)
{
    const QHostAddress address(customHost);
    if (!isDottedIPv4(customHost, address))
        return planLoopback(u"bind=custom: gateway.customBindHost is not a dotted IPv4 address; "
                            "listening on loopback only"_s);
    if (address == loopback4)
        return planLoopback();
    const bool isOurs = address == QHostAddress(QHostAddress::AnyIPv4) || address.isLoopback()
        || std::ranges::any_of(local,
                               [&address](const auto &one) { return one.address == address; });
    if (!isOurs)
        return planLoopback(u"bind=custom: "_s + customHost
                            + u" is no address of this machine; listening on loopback only"_s);
    auto plan = planOnly(address);
    // The command line of this machine looks for a custom gateway on loopback.
    if (!address.isLoopback() && address != QHostAddress(QHostAddress::AnyIPv4))
        plan.others << loopback4 << loopback6;
    return plan;
}

} // namespace

bool BindPlan::isLoopbackOnly() const
{
    return primary.isLoopback()
        && std::ranges::all_of(others, [](const auto &other) { return other.isLoopback(); });
}

QList<LocalAddress> localAddresses()
{
    QList<LocalAddress> found;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const auto &one : interfaces) {
        const auto flags = one.flags();
        if (!flags.testFlag(QNetworkInterface::IsUp))
            continue;
        const auto entries = one.addressEntries();
        for (const auto &entry : entries)
            found.append({.address = entry.ip(),
                          .isLoopback = flags.testFlag(QNetworkInterface::IsLoopBack)});
    }
    return found;
}

BindPlan resolveBind(config::BindMode mode, const QString &customHost,
                     const QList<LocalAddress> &local)
{
    switch (mode) {
    case config::BindMode::Loopback:
        return planLoopback();
    case config::BindMode::Lan:
        return planLan(local);
    case config::BindMode::Auto:
        return planAuto(local);
    case config::BindMode::Tailnet:
        return planTailnet(local);
    case config::BindMode::Custom:
        return planCustom(customHost, local);
    }
    Q_UNREACHABLE();
}

QString webSocketUrl(const QHostAddress &address, quint16 port, bool tls)
{
    const bool isIPv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIPv6 ? u'[' + address.toString() + u']' : address.toString();
    return (tls ? u"wss://"_s : u"ws://"_s) + host + u':' + QString::number(port);
}

} // namespace claw::gatewaystart
