// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewayprobecommand.h"

#include "base/clock.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto defaultTimeout = 3'000ms;
constexpr std::chrono::milliseconds mostForLoopback{800};
constexpr std::chrono::milliseconds mostElsewhere{1500};

using Kind = ProbedTarget::Kind;

//! The settings as they would be in that mode, so that one resolution serves both.
CliSettings inMode(CliSettings settings, config::GatewayMode mode)
{
    settings.config.gateway.mode = mode;
    return settings;
}

} // namespace

QString GatewayProbeCommand::path() const
{
    return u"gateway probe"_s;
}

QString GatewayProbeCommand::summary() const
{
    return u"Find out which gateways can be reached from here"_s;
}

void GatewayProbeCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "3000");
}

Result<std::vector<ProbedTarget>> GatewayProbeCommand::candidates(const CliSettings &settings) const
{
    const auto resolve = [](const RpcOptions &options, const CliSettings &from) {
        return options.target(from, WithoutRemoteUrl::FallBackToLocal);
    };
    const auto &gateway = settings.config.gateway;
    std::vector<ProbedTarget> targets;
    if (m_rpc.url && !m_rpc.url->trimmed().isEmpty()) {
        auto target = resolve(m_rpc, settings);
        if (!target)
            return tl::unexpected(target.error());
        targets.push_back({.kind = Kind::Explicit, .target = *std::move(target), .probe = {}});
    }
    RpcOptions withoutUrl = m_rpc;
    withoutUrl.url.reset();
    if (!gateway.remote.url.trimmed().isEmpty()) {
        auto target = resolve(withoutUrl, inMode(settings, config::GatewayMode::Remote));
        if (!target)
            return tl::unexpected(target.error());
        targets.push_back({.kind = Kind::ConfigRemote,
                           .isActive = gateway.mode == config::GatewayMode::Remote,
                           .target = *std::move(target),
                           .probe = {}});
    }
    auto local = resolve(withoutUrl, inMode(settings, config::GatewayMode::Local));
    if (!local)
        return tl::unexpected(local.error());
    targets.push_back({.kind = Kind::LocalLoopback, .target = *std::move(local), .probe = {}});
    return targets;
}

Result<ProbeReport> GatewayProbeCommand::collect(const CommandContext &context) const
{
    const auto timeout = m_rpc.timeoutOr(defaultTimeout);
    if (!timeout)
        return tl::unexpected(timeout.error());
    const auto settings = readSettings(context);
    if (!settings)
        return tl::unexpected(settings.error());
    warnOfBrokenSettings(*settings, context);
    auto targets = candidates(*settings);
    if (!targets)
        return tl::unexpected(targets.error());

    const SystemClock clock;
    const qint64 startedMs = clock.monotonicMs();
    ProbeReport report{.targets = *std::move(targets),
                       .startedMs = clock.nowMs(),
                       .durationMs = 0,
                       .timeout = *timeout,
                       .localPort = 0,
                       .tailnetAddress = findTailnetAddress()};
    for (auto &candidate : report.targets) {
        const auto most = candidate.kind == Kind::LocalLoopback ? mostForLoopback : mostElsewhere;
        candidate.probe = probeGateway(candidate.target, settings->paths, std::min(most, *timeout));
    }
    report.localPort = report.targets.back().target.port;
    report.durationMs = clock.monotonicMs() - startedMs;
    return report;
}

int GatewayProbeCommand::run(const CommandContext &context)
{
    const auto report = collect(context);
    if (!report) {
        context.err.line("Error: "_L1 + report.error().message);
        return 1;
    }
    if (m_rpc.json)
        context.out.line(QString::fromUtf8(json::pretty(toJson(*report))));
    else
        print(*report, context.out);
    if (report->isReachable())
        return 0;
    if (!m_rpc.json)
        context.err.line(
            u"No gateway answers. Try: %1"_s.arg(context.commandHint(u"clawdbot gateway"_s)));
    return 1;
}

} // namespace claw::cli
