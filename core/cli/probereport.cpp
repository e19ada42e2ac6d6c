// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/probereport.h"

#include <algorithm>

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
    case Kind::LocalLoopback:
        break;
    }
    return u"Local loopback"_s;
}

void printTarget(const ProbedTarget &target, Terminal &out)
{
    const auto &probe = target.probe;
    out.line(out.paint(Tone::Heading, heading(target)) + u' '
             + out.paint(Tone::Muted, target.target.url.toString(QUrl::RemoveUserInfo)));
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
}

} // namespace

bool ProbeReport::isReachable() const
{
    return primary() != nullptr;
}

const ProbedTarget *ProbeReport::primary() const
{
    const auto found = std::find_if(targets.begin(), targets.end(), [](const ProbedTarget &target) {
        return target.probe.isConnected;
    });
    return found == targets.end() ? nullptr : &*found;
}

QString kindWord(Kind kind)
{
    switch (kind) {
    case Kind::Explicit:
        return u"explicit"_s;
    case Kind::ConfigRemote:
        return u"configRemote"_s;
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
    out.line();
    out.line(out.paint(Tone::Heading, u"Targets"_s));
    for (const auto &target : report.targets)
        printTarget(target, out);
}

} // namespace claw::cli
