// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaystatuscommand.h"

#include "cli/connectionfailure.h"
#include "cli/gatewaysession.h"
#include "cli/lastgatewayerror.h"
#include "cli/options.h"
#include "flight/lastrun.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

QString bindHostOf(const config::GatewayConfig &gateway, const GatewayTarget &target)
{
    switch (gateway.bind) {
    case config::BindMode::Lan:
        return u"0.0.0.0"_s;
    case config::BindMode::Custom:
        return gateway.customBindHost.isEmpty() ? u"127.0.0.1"_s : gateway.customBindHost;
    case config::BindMode::Tailnet:
        return target.source == TargetSource::Tailnet ? target.url.host() : u"127.0.0.1"_s;
    case config::BindMode::Auto:
    case config::BindMode::Loopback:
        break;
    }
    return u"127.0.0.1"_s;
}

QString probeNoteOf(const config::GatewayConfig &gateway, const GatewayTarget &target)
{
    if (target.source == TargetSource::CommandLine)
        return {};
    if (gateway.bind == config::BindMode::Loopback)
        return u"Loopback-only gateway; only local clients can connect."_s;
    if (gateway.bind == config::BindMode::Lan)
        return u"Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all "
               "interfaces); use a LAN IP for remote clients."_s;
    return {};
}

flight::Sighting sightingOf(const GatewayStatusReport &report)
{
    flight::Sighting sighting{.answers = report.probe && report.probe->isOk,
                              .nowMs = SystemClock().nowMs()};
    if (report.listeners) {
        for (const auto &owner : report.listeners->owners)
            sighting.listeners.push_back(owner.pid);
    }
    return sighting;
}

} // namespace

QString GatewayStatusCommand::path() const
{
    return u"gateway status"_s;
}

QString GatewayStatusCommand::summary() const
{
    return u"Show the gateway service and whether the gateway answers"_s;
}

void GatewayStatusCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "10000");
    addFlag(app, "--no-probe", m_skipsProbe, u"Look at the service only"_s);
    addFlag(app, "--deep", m_isDeep, u"Also look at services of the system"_s);
}

ProbeResult GatewayStatusCommand::probe(const GatewayStatusReport &report,
                                        const CommandContext &context) const
{
    // A timeout that makes no sense is no reason to say nothing about the service.
    const auto timeout = m_rpc.timeoutOr(10s).value_or(10s);
    GatewaySession session(report.target, report.settings.paths, Persona::Cli, timeout);
    const auto hello = session.open();
    if (!hello)
        return {.failure = describeFailure(hello.error(), session, context)};
    const auto status = session.request(u"status"_s, QJsonValue(QJsonValue::Undefined));
    if (!status)
        return {.failure = describeFailure(status.error(), session, context)};
    return {.isOk = true, .latencyMs = session.elapsedMs(), .failure = {}};
}

Result<GatewayStatusReport> GatewayStatusCommand::collect(const CommandContext &context) const
{
    auto settings = readSettings(context);
    if (!settings)
        return tl::unexpected(settings.error());
    auto target = m_rpc.target(*settings, WithoutRemoteUrl::FallBackToLocal);
    if (!target)
        return tl::unexpected(target.error());

    const auto &gateway = settings->config.gateway;
    GatewayStatusReport report{.settings = *settings,
                               .target = *target,
                               .service = platformService(),
                               .bindHost = bindHostOf(gateway, *target),
                               .probeNote = probeNoteOf(gateway, *target),
                               .lastError = lastGatewayError(settings->logFile()),
                               .listeners = {},
                               .lastRun = {},
                               .probe = {}};
    if (!m_skipsProbe)
        report.probe = probe(report, context);
    if (auto listeners = process::findListeners(report.target.port))
        report.listeners = *std::move(listeners);
    report.lastRun = flight::lastRunIn(settings->paths.flightPath(), sightingOf(report));
    return report;
}

int GatewayStatusCommand::run(const CommandContext &context)
{
    const auto report = collect(context);
    if (!report) {
        context.err.line(u"Gateway status failed: %1"_s.arg(report.error().message));
        return 1;
    }
    if (m_rpc.json)
        context.out.line(QString::fromUtf8(json::pretty(toJson(*report))));
    else
        print(*report, context);
    return 0;
}

} // namespace claw::cli
