// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/probereport.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using Kind = ProbedTarget::Kind;

QString heading(const ProbedTarget &target)
{
    switch (target.kind) {
    case Kind::Explicit:
        return u"URL (explicit)"_s;
    case Kind::ConfigRemote:
        return target.isActive ? u"Remote (configured)"_s : u"Remote (configured, inactive)"_s;
    case Kind::SshTunnel:
        return u"Remote over SSH"_s;
    case Kind::Discovered:
        return u"Found in the network"_s;
    case Kind::LocalLoopback:
        break;
    }
    return u"Local loopback"_s;
}

QString wideAreaWord(const QJsonObject &config)
{
    const auto enabled = config["config"_L1]["discovery"_L1]["wideArea"_L1]["enabled"_L1];
    if (!enabled.isBool())
        return u"unknown"_s;
    return enabled.toBool() ? u"enabled"_s : u"disabled"_s;
}

void printTarget(const ProbedTarget &target, Terminal &out)
{
    const auto &probe = target.probe;
    out.line(out.paint(Tone::Heading, heading(target)) + u' '
             + out.paint(Tone::Muted, target.target.url.toString(QUrl::RemoveUserInfo)));
    if (target.tunnel)
        out.line("  ssh: "_L1 + out.paint(Tone::Info, target.tunnel->target));
    if (target.kind == Kind::Discovered && probe.isLocked()) {
        out.line(
            "  Answers, and wants credentials; none are shown to a gateway that is known from the "
            "network alone"_L1);
        return;
    }
    if (!probe.isConnected) {
        out.line("  Connect: "_L1 + out.paint(Tone::Failure, "failed - "_L1 + probe.connectError));
        return;
    }
    const QString rpc = probe.rpcError.isEmpty()
        ? out.paint(Tone::Success, u"ok"_s)
        : out.paint(Tone::Failure, "failed - "_L1 + probe.rpcError);
    out.line(u"  Connect: %1 (%2ms) · RPC: %3"_s.arg(out.paint(Tone::Success, u"ok"_s),
                                                     QString::number(probe.latencyMs), rpc));
    const QJsonObject self = probe.self();
    if (!self.isEmpty())
        out.line(u"  Gateway: %1 (%2) · %3 · app %4"_s.arg(
            self.value("host"_L1).toString(), self.value("ip"_L1).toString(),
            self.value("platform"_L1).toString(), self.value("version"_L1).toString()));
    if (!probe.config.isEmpty())
        out.line("  Wide-area discovery: "_L1 + wideAreaWord(probe.config));
}

void printWarnings(const ProbeReport &report, Terminal &out)
{
    const auto warnings = warningsOf(report);
    if (warnings.isEmpty())
        return;
    out.line();
    out.line(out.paint(Tone::Warning, u"Warning:"_s));
    for (const auto &warning : warnings)
        out.line("- "_L1 + warning.message);
}

void printDiscovery(const ProbeReport &report, Terminal &out)
{
    out.line();
    out.line(out.paint(Tone::Heading, u"Discovery (this machine)"_s));
    const auto places = u" via Bonjour (local. + clawdbot.internal.)"_s;
    if (!report.beacons.isEmpty()) {
        out.line(u"Found %1 gateway(s)"_s.arg(report.beacons.size()) + places);
        return;
    }
    out.line("Found 0 gateways"_L1 + places);
    if (!report.discoveryProblem.isEmpty())
        out.line(out.paint(Tone::Muted, "Note: "_L1 + report.discoveryProblem));
    out.line(out.paint(Tone::Muted,
                       u"Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area "
                       "Bonjour (split DNS) or SSH tunnels."_s));
}

} // namespace

bool ProbeReport::isReachable() const
{
    return primary() != nullptr;
}

const ProbedTarget *ProbeReport::primary() const
{
    // The order of the enumeration; those found in the network come last.
    const ProbedTarget *best = nullptr;
    for (const auto &target : targets) {
        if (target.probe.isConnected && (!best || target.kind < best->kind))
            best = &target;
    }
    return best;
}

QList<ProbeWarning> warningsOf(const ProbeReport &report)
{
    QList<ProbeWarning> warnings;
    if (!report.tunnelProblem.isEmpty())
        warnings.append({.code = u"ssh_tunnel_failed"_s,
                         .message = "SSH tunnel failed: "_L1 + report.tunnelProblem});
    QStringList reachable;
    for (const auto &target : report.targets) {
        if (target.probe.isConnected)
            reachable.append(kindWord(target.kind));
    }
    if (reachable.size() > 1)
        warnings.append({.code = u"multiple_gateways"_s,
                         .message = u"More than one gateway answers; run one on purpose only."_s,
                         .targetIds = reachable});
    return warnings;
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Explicit:
        return u"explicit"_s;
    case Kind::ConfigRemote:
        return u"configRemote"_s;
    case Kind::SshTunnel:
        return u"sshTunnel"_s;
    case Kind::Discovered:
        return u"discovered"_s;
    case Kind::LocalLoopback:
        break;
    }
    return u"localLoopback"_s;
}

void print(const ProbeReport &report, Terminal &out)
{
    out.line(out.paint(Tone::Heading, u"Gateway Status"_s));
    out.line("Reachable: "_L1
             + (report.isReachable() ? out.paint(Tone::Success, u"yes"_s)
                                     : out.paint(Tone::Failure, u"no"_s)));
    out.line(u"Probe budget: %1ms"_s.arg(report.timeout.count()));
    printWarnings(report, out);
    printDiscovery(report, out);
    out.line();
    out.line(out.paint(Tone::Heading, u"Targets"_s));
    for (const auto &target : report.targets)
        printTarget(target, out);
}

} // namespace claw::cli
