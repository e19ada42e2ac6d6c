// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/probereport.h"

#include "cli/clitr.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

using Kind = ProbedTarget::Kind;

QString heading(const ProbedTarget &target)
{
    switch (target.kind) {
    case Kind::Explicit:
        return Tr::tr("URL (explicit)");
    case Kind::ConfigRemote:
        return target.isActive ? Tr::tr("Remote (configured)")
                               : Tr::tr("Remote (configured, inactive)");
    case Kind::SshTunnel:
        return Tr::tr("Remote over SSH");
    case Kind::Discovered:
        return Tr::tr("Found in the network");
    case Kind::LocalLoopback:
        break;
    }
    return Tr::tr("Local loopback");
}

QString wideAreaWord(const QJsonObject &config)
{
    const auto enabled = config["config"_L1]["discovery"_L1]["wideArea"_L1]["enabled"_L1];
    if (!enabled.isBool())
        return Tr::tr("unknown");
    return enabled.toBool() ? Tr::tr("enabled") : Tr::tr("disabled");
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
            u"  "_s
            + Tr::tr(
                "Answers, and wants credentials; none are shown to a gateway that is known from "
                "the network alone"));
        return;
    }
    if (!probe.isConnected) {
        out.line(
            u"  "_s
            + Tr::tr("Connect: %1")
                  .arg(out.paint(Tone::Failure, Tr::tr("failed - %1").arg(probe.connectError))));
        return;
    }
    const QString rpc = probe.rpcError.isEmpty()
        ? out.paint(Tone::Success, u"ok"_s)
        : out.paint(Tone::Failure, Tr::tr("failed - %1").arg(probe.rpcError));
    out.line(u"  "_s
             + Tr::tr("Connect: %1 (%2ms) · RPC: %3")
                   .arg(out.paint(Tone::Success, u"ok"_s), QString::number(probe.latencyMs), rpc));
    const QJsonObject self = probe.self();
    if (!self.isEmpty())
        out.line(u"  "_s
                 + Tr::tr("Gateway: %1 (%2) · %3 · app %4")
                       .arg(self.value("host"_L1).toString(), self.value("ip"_L1).toString(),
                            self.value("platform"_L1).toString(),
                            self.value("version"_L1).toString()));
    if (!probe.config.isEmpty())
        out.line(u"  "_s + Tr::tr("Wide-area discovery: %1").arg(wideAreaWord(probe.config)));
}

void printWarnings(const ProbeReport &report, Terminal &out)
{
    const auto warnings = warningsOf(report);
    if (warnings.isEmpty())
        return;
    out.line();
    out.line(out.paint(Tone::Warning, Tr::tr("Warning:")));
    for (const auto &warning : warnings)
        out.line("- "_L1 + warning.message);
}

void printDiscovery(const ProbeReport &report, Terminal &out)
{
    out.line();
    out.line(out.paint(Tone::Heading, Tr::tr("Discovery (this machine)")));
    const auto places = u"local. + clawdbot.internal."_s;
    if (!report.beacons.isEmpty()) {
        out.line(Tr::tr("Found %n gateway(s) via Bonjour (%1)", nullptr, int(report.beacons.size()))
                     .arg(places));
        return;
    }
    out.line(Tr::tr("Found 0 gateways via Bonjour (%1)").arg(places));
    if (!report.discoveryProblem.isEmpty())
        out.line(out.paint(Tone::Muted, Tr::tr("Note: %1").arg(report.discoveryProblem)));
    out.line(
        out.paint(Tone::Muted,
                  Tr::tr("Tip: if the gateway is remote, mDNS won’t cross networks; use Wide-Area "
                         "Bonjour (split DNS) or SSH tunnels.")));
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
                         .message = Tr::tr("SSH tunnel failed: %1").arg(report.tunnelProblem)});
    QStringList reachable;
    for (const auto &target : report.targets) {
        if (target.probe.isConnected)
            reachable.append(kindWord(target.kind));
    }
    if (reachable.size() > 1)
        warnings.append(
            {.code = u"multiple_gateways"_s,
             .message = Tr::tr("More than one gateway answers; run one on purpose only."),
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
    out.line(out.paint(Tone::Heading, Tr::tr("Gateway Status")));
    out.line(Tr::tr("Reachable: %1")
                 .arg(report.isReachable() ? out.paint(Tone::Success, Tr::tr("yes"))
                                           : out.paint(Tone::Failure, Tr::tr("no"))));
    out.line(Tr::tr("Probe budget: %1ms").arg(report.timeout.count()));
    printWarnings(report, out);
    printDiscovery(report, out);
    out.line();
    out.line(out.paint(Tone::Heading, Tr::tr("Targets")));
    for (const auto &target : report.targets)
        printTarget(target, out);
}

} // namespace claw::cli
