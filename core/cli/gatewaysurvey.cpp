// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaysurvey.h"

#include "base/clock.h"
#include "remote/discoveryhelper.h"

#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr std::chrono::milliseconds mostForLoopback{800};
constexpr std::chrono::milliseconds mostForTunnel{2000};
constexpr std::chrono::milliseconds mostElsewhere{1500};
constexpr std::chrono::milliseconds mostForDiscovery{1200};
constexpr qsizetype mostDiscovered = 8; //!< Are asked; all are listed.

using Kind = ProbedTarget::Kind;
using Probes = std::vector<QCoro::Task<GatewayProbe>>;

std::chrono::milliseconds budget(Kind kind)
{
    switch (kind) {
    case Kind::LocalLoopback:
        return mostForLoopback;
    case Kind::SshTunnel:
        return mostForTunnel;
    default:
        return mostElsewhere;
    }
}

//! The target of these options as it would be in that mode, so that one resolution serves all.
Result<GatewayTarget> targetIn(config::GatewayMode mode, const SurveyPlan &plan,
                               const std::optional<QString> &url)
{
    CliSettings settings = plan.settings;
    settings.config.gateway.mode = mode;
    RpcOptions options = plan.rpc;
    options.url = url;
    return options.target(settings, WithoutRemoteUrl::FallBackToLocal);
}

Result<std::vector<ProbedTarget>> configuredTargets(const SurveyPlan &plan)
{
    const auto &gateway = plan.settings.config.gateway;
    const auto ownMode = gateway.mode.value_or(config::GatewayMode::Local);
    std::vector<ProbedTarget> targets;
    const auto add = [&targets](Kind kind, Result<GatewayTarget> target,
                                bool isActive) -> Result<> {
        if (!target)
            return tl::unexpected(target.error());
        targets.push_back({.kind = kind, .isActive = isActive, .target = *std::move(target)});
        return {};
    };
    Result<> added;
    if (plan.rpc.url && !plan.rpc.url->trimmed().isEmpty())
        added = add(Kind::Explicit, targetIn(ownMode, plan, plan.rpc.url), true);
    if (added && !gateway.remote.url.trimmed().isEmpty())
        added = add(Kind::ConfigRemote, targetIn(config::GatewayMode::Remote, plan, std::nullopt),
                    ownMode == config::GatewayMode::Remote);
    if (added)
        added = add(Kind::LocalLoopback, targetIn(config::GatewayMode::Local, plan, std::nullopt),
                    true);
    if (!added)
        return tl::unexpected(added.error());
    return targets;
}

//! The ssh that the user would get by typing it.
QString sshProgram(const QProcessEnvironment &environment)
{
    const auto path = environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QString found =
        path.isEmpty() ? QString() : QStandardPaths::findExecutable(u"ssh"_s, path);
    return found.isEmpty() ? u"ssh"_s : found;
}

std::optional<remote::SshTarget> sshTargetOf(const QList<remote::Beacon> &beacons,
                                             const QProcessEnvironment &environment)
{
    for (const auto &beacon : beacons) {
        if (beacon.bestHost().isEmpty())
            continue;
        return remote::SshTarget{.user = environment.value(u"USER"_s).trimmed(),
                                 .host = beacon.bestHost(),
                                 .port = beacon.sshPort == 22 ? quint16(0) : beacon.sshPort};
    }
    return std::nullopt;
}

bool isThisGateway(const remote::Beacon &beacon, quint16 localPort)
{
    const QString host = QSysInfo::machineHostName().section(u'.', 0, 0);
    return beacon.bestPort() == localPort
        && beacon.lanHost.compare(host + ".local"_L1, Qt::CaseInsensitive) == 0;
}

//! The address that the daemon found, since few machines can look up names under .local themselves.
QUrl addressOf(const remote::Beacon &beacon)
{
    QUrl url(beacon.wsUrl());
    const bool isIpv4 = beacon.address.contains(u'.');
    if (beacon.tailnetDns.isEmpty() && isIpv4)
        url.setHost(beacon.address);
    return url;
}

//! Those that nobody configured; without credentials.
std::vector<ProbedTarget> strangersAmong(const QList<remote::Beacon> &beacons,
                                         const std::vector<ProbedTarget> &known, quint16 localPort)
{
    std::vector<ProbedTarget> strangers;
    for (const auto &beacon : beacons) {
        const QUrl url = addressOf(beacon);
        const bool isKnown = std::any_of(known.begin(), known.end(), [&url](const auto &target) {
            return target.target.url == url;
        });
        if (url.isEmpty() || isKnown || isThisGateway(beacon, localPort)
            || qsizetype(strangers.size()) >= mostDiscovered)
            continue;
        GatewayTarget target;
        target.url = url;
        target.sourceText = u"mDNS"_s;
        target.tlsFingerprint = beacon.tlsFingerprint;
        strangers.push_back({.kind = Kind::Discovered, .isActive = false, .target = target});
    }
    return strangers;
}

//! Opens the tunnel and asks the gateway behind it.
QCoro::Task<std::optional<ProbedTarget>> probeThroughTunnel(const SurveyPlan *plan,
                                                            remote::SshTarget ssh, quint16 port,
                                                            QString *problem)
{
    remote::SshTunnel tunnel({.target = ssh,
                              .remotePort = port,
                              .identity = plan->sshIdentity,
                              .program = sshProgram(plan->settings.environment),
                              .environment = plan->settings.environment});
    const auto patience = std::min(mostForTunnel, plan->timeout);
    const auto localPort = co_await tunnel.open(patience);
    if (!localPort) {
        const auto &error = localPort.error();
        *problem = error.hint.isEmpty() ? error.message : error.message + "; "_L1 + error.hint;
        co_return std::nullopt;
    }
    const QString url = u"ws://127.0.0.1:%1"_s.arg(*localPort);
    auto target = targetIn(config::GatewayMode::Remote, *plan, url);
    std::optional<ProbedTarget> probed;
    if (target) {
        probed.emplace(ProbedTarget{.kind = Kind::SshTunnel, .target = *std::move(target)});
        probed->tunnel = TunnelFacts{.target = ssh.shown(),
                                     .localPort = *localPort,
                                     .remotePort = port,
                                     .pid = tunnel.pid()};
        const auto limit = std::min(budget(Kind::SshTunnel), plan->timeout);
        probed->probe =
            co_await probeGateway(probed->target, plan->settings.paths, Persona::Probe, limit);
    }
    co_await tunnel.close();
    co_return probed;
}

//! Begins to ask each of them.
Probes begin(const std::vector<ProbedTarget> &targets, const SurveyPlan &plan, Persona persona)
{
    Probes probes;
    for (const auto &target : targets)
        probes.push_back(probeGateway(target.target, plan.settings.paths, persona,
                                      std::min(budget(target.kind), plan.timeout)));
    return probes;
}

QCoro::Task<> finish(std::vector<ProbedTarget> *targets, Probes probes)
{
    for (size_t i = 0; i < probes.size(); ++i)
        targets->at(i).probe = co_await probes[i];
}

//! What is known before anybody was asked.
Result<ProbeReport> prepare(const SurveyPlan &plan, qint64 nowMs)
{
    auto targets = configuredTargets(plan);
    if (!targets)
        return tl::unexpected(targets.error());
    ProbeReport report;
    report.startedMs = nowMs;
    report.timeout = plan.timeout;
    report.discoveryTimeout = std::min(mostForDiscovery, plan.timeout);
    report.tailnetAddress = findTailnetAddress();
    report.localPort = targets->back().target.port;
    report.targets = *std::move(targets);
    return report;
}

} // namespace

QCoro::Task<Result<ProbeReport>> survey(SurveyPlan plan)
{
    const SystemClock clock;
    const qint64 startedMs = clock.monotonicMs();
    auto prepared = prepare(plan, clock.nowMs());
    if (!prepared)
        co_return tl::unexpected(prepared.error());
    ProbeReport report = *std::move(prepared);

    auto browsing = remote::browseGateways(remote::discoveryHelperPath(), plan.settings.environment,
                                           report.discoveryTimeout);
    const auto persona = Persona::Probe;
    auto probing = begin(report.targets, plan, persona);
    QString tunnelProblem;
    std::optional<QCoro::Task<std::optional<ProbedTarget>>> tunnelling;
    if (plan.ssh)
        tunnelling = probeThroughTunnel(&plan, *plan.ssh, report.localPort, &tunnelProblem);

    auto found = co_await browsing;
    report.beacons = std::move(found.beacons);
    report.discoveryProblem = found.problem;
    if (!plan.ssh && plan.sshAuto) {
        plan.ssh = sshTargetOf(report.beacons, plan.settings.environment);
        if (plan.ssh)
            tunnelling = probeThroughTunnel(&plan, *plan.ssh, report.localPort, &tunnelProblem);
    }
    auto strangers = strangersAmong(report.beacons, report.targets, report.localPort);
    auto asking = begin(strangers, plan, Persona::Stranger);

    co_await finish(&report.targets, std::move(probing));
    co_await finish(&strangers, std::move(asking));
    if (tunnelling) {
        auto tunnel = co_await *tunnelling;
        if (tunnel)
            report.targets.insert(report.targets.begin(), *std::move(tunnel));
        else
            report.tunnelProblem = tunnelProblem;
    }
    for (auto &stranger : strangers)
        report.targets.push_back(std::move(stranger));
    report.durationMs = clock.monotonicMs() - startedMs;
    co_return report;
}

} // namespace claw::cli
