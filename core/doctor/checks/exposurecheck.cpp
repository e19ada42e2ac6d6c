// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "config/gatewayresolution.h"
#include "doctor/checks/checks.h"
#include "doctor/doctortr.h"

using namespace Qt::StringLiterals;

namespace claw::doctor {

namespace {

enum class Reach { Machine, Tailnet, Network, Internet };

//! RFC 1918, RFC 4193 and link-local.
bool isPrivate(const QHostAddress &address)
{
    return address.isLinkLocal() || address.isUniqueLocalUnicast()
        || address.isInSubnet(QHostAddress(u"10.0.0.0"_s), 8)
        || address.isInSubnet(QHostAddress(u"172.16.0.0"_s), 12)
        || address.isInSubnet(QHostAddress(u"192.168.0.0"_s), 16);
}

Reach reachOf(const QHostAddress &address)
{
    if (address.isLoopback())
        return Reach::Machine;
    if (address.isInSubnet(QHostAddress(u"100.64.0.0"_s), 10))
        return Reach::Tailnet;
    return isPrivate(address) ? Reach::Network : Reach::Internet;
}

QString whoOf(Reach reach)
{
    switch (reach) {
    case Reach::Machine:
        return Tr::tr("programs on this machine");
    case Reach::Tailnet:
        return Tr::tr("devices of your tailnet");
    case Reach::Network:
        return Tr::tr("everybody in the local network");
    case Reach::Internet:
        return Tr::tr("everybody who can reach this machine, perhaps from the internet");
    }
    Q_UNREACHABLE();
}

//! `127.0.0.1:18789`, `[::1]:18789`, `*:18789`
QHostAddress addressOf(const QString &endpoint)
{
    QString host = endpoint.left(endpoint.lastIndexOf(u':'));
    if (host.startsWith(u'['))
        host = host.mid(1, host.size() - 2);
    return host == u'*' ? QHostAddress(QHostAddress::Any) : QHostAddress(host);
}

//! Where it listens; while it does not, where it is going to.
QList<QHostAddress> listeningAddresses(const Patient &patient)
{
    QList<QHostAddress> addresses;
    if (const auto *ours = patient.gatewayListener()) {
        for (const auto &endpoint : ours->addresses)
            addresses.append(addressOf(endpoint));
        return addresses;
    }
    const auto &gateway = patient.config.gateway;
    const auto plan =
        gatewaystart::resolveBind(gateway.bind, gateway.customBindHost, patient.addresses);
    return QList<QHostAddress>{plan.primary} + plan.others;
}

Finding judge(const Patient &patient, const QHostAddress &address)
{
    const auto &gateway = patient.config.gateway;
    const auto reach = reachOf(address);
    const QString what =
        Tr::tr("%1 port %2: %3").arg(address.toString()).arg(patient.port).arg(whoOf(reach));
    const auto auth = config::resolveAuth(gateway, {}, patient.environment);
    if (reach != Reach::Machine && !auth.hasSecret())
        return problem(what, Tr::tr("no secret is asked for"),
                       patient.setting(u"gateway.auth.token"_s, Tr::tr("a long random text")));
    const bool isPlain = !gateway.tls.enabled;
    if (reach >= Reach::Network && isPlain)
        return warning(what,
                       Tr::tr("without TLS the token and all messages can be read on the way"),
                       patient.setting(u"gateway.tls.enabled"_s, u"true"_s));
    return fine(what);
}

void addTailscale(const Patient &patient, Findings &findings)
{
    const auto mode = patient.config.gateway.tailscale.mode;
    if (mode == config::TailscaleMode::Serve)
        findings.push_back(fine(Tr::tr("Tailscale serves it to the devices of your tailnet")));
    if (mode == config::TailscaleMode::Funnel)
        findings.push_back(note(Tr::tr("Tailscale Funnel publishes it to the internet"),
                                Tr::tr("the password is all that stands between")));
}

} // namespace

Findings checkExposure(const Patient &patient)
{
    Findings findings;
    for (const auto &address : listeningAddresses(patient))
        findings.push_back(judge(patient, address));
    addTailscale(patient, findings);
    if (const auto &proxies = patient.config.gateway.trustedProxies; !proxies.isEmpty())
        findings.push_back(note(Tr::tr("the proxies %1 are believed when they say who a client is")
                                    .arg(proxies.join(u", ")),
                                Tr::tr("a proxy that passes headers through lets clients lie")));
    return findings;
}

} // namespace claw::doctor
