// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewaystatuscommand.h"

#include "cli/clitr.h"
#include "cli/connectionfailure.h"
#include "cli/gatewaysession.h"
#include "cli/options.h"
#include "cli/portdiagnostics.h"
#include "config/gatewayresolution.h"
#include "flight/lastrun.h"
#include "json/jsontext.h"

#include <QCoroTask>

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
        return Tr::tr("Loopback-only gateway; only local clients can connect.");
    if (gateway.bind == config::BindMode::Lan)
        return Tr::tr("Local probe uses loopback (127.0.0.1). bind=lan listens on 0.0.0.0 (all "
                      "interfaces); use a LAN IP for remote clients.");
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
    return Tr::tr("Show the gateway service and whether the gateway answers");
}

void GatewayStatusCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "10000");
    addFlag(app, "--no-probe", m_skipsProbe, Tr::tr("Look at the service only"));
    addFlag(app, "--deep", m_isDeep, Tr::tr("Also look at services of the system"));
}

ProbeResult GatewayStatusCommand::probe(const GatewayStatusReport &report,
                                        const CommandContext &context) const
{
    // A timeout that makes no sense is no reason to say nothing about the service.
    const auto timeout = m_rpc.timeoutOr(10s).value_or(10s);
    GatewaySession session(report.target, report.settings.paths, Persona::Cli, timeout);
    const auto hello = session.open();
    if (!hello)
        return {.wasRefused = session.lastClose().cause == client::CloseCause::ConnectRefused,
                .failure = describeFailure(hello.error(), session, context)};
    const auto status = session.request(u"status"_s, QJsonValue(QJsonValue::Undefined));
    if (!status)
        return {.failure = describeFailure(status.error(), session, context)};
    return {.isOk = true, .latencyMs = session.elapsedMs(), .failure = {}};
}

Result<> GatewayStatusCommand::chooseTarget(const ServiceDesk &desk,
                                            GatewayStatusReport &report) const
{
    // The service may run with another port, state and configuration than this command line has.
    if (report.service.installed) {
        if (auto seen = desk.settingsOf(*report.service.installed))
            report.serviceSettings = *std::move(seen);
    }
    auto target = m_rpc.target(report.gatewaySettings(), WithoutRemoteUrl::FallBackToLocal);
    if (!target)
        return tl::unexpected(target.error());
    report.target = *std::move(target);
    const auto &gateway = report.gatewaySettings().config.gateway;
    report.bindHost = bindHostOf(gateway, report.target);
    report.probeNote = probeNoteOf(gateway, report.target);
    return {};
}

void GatewayStatusCommand::examineService(Result<service::ServiceState> state, ServiceDesk &desk,
                                          GatewayStatusReport &report) const
{
    if (state) {
        report.service = *std::move(state);
    } else {
        report.service.runtime.detail = state.error().message;
        report.managerAdvice = state.error().hint.split(u'\n', Qt::SkipEmptyParts);
    }
    if (report.service.installed) {
        if (const auto plan = desk.plan(report.settings))
            report.findings = desk.manager().audit(report.service, *plan);
    }
    report.others = QCoro::waitFor(desk.manager().findOthers(m_isDeep));
}

Result<GatewayStatusReport> GatewayStatusCommand::collect(const CommandContext &context) const
{
    auto settings = readSettings(context);
    if (!settings)
        return tl::unexpected(settings.error());
    ServiceDesk desk(context);
    GatewayStatusReport report;
    report.settings = *std::move(settings);
    report.words = desk.manager().words();
    report.service.installed = desk.manager().readInstalled();
    report.cliPort =
        config::resolvePort(report.settings.config.gateway, {}, report.settings.environment);
    if (auto chosen = chooseTarget(desk, report); !chosen)
        return tl::unexpected(chosen.error());

    auto asking = desk.manager().query(); // Runs while the gateway is asked.
    if (!m_skipsProbe)
        report.probe = probe(report, context);
    examineService(QCoro::waitFor(asking), desk, report);
    report.lastError = lastGatewayError(report.gatewaySettings().logFile());
    if (auto listeners = process::findListeners(report.target.port))
        report.listeners = *std::move(listeners);
    report.lastRun =
        flight::lastRunIn(report.gatewaySettings().paths.flightPath(), sightingOf(report));
    if (report.listeners)
        report.portHints = portHints(*report.listeners, context);
    return report;
}

int GatewayStatusCommand::run(const CommandContext &context)
{
    const auto report = collect(context);
    if (!report) {
        context.err.line(Tr::tr("Gateway status failed: %1").arg(report.error().message));
        return 1;
    }
    if (m_rpc.json)
        context.out.line(QString::fromUtf8(json::pretty(toJson(*report))));
    else
        print(*report, context);
    return 0;
}

} // namespace claw::cli
