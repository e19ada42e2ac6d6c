// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "cli/box.h"
#include "cli/clitr.h"
#include "cli/gatewaystatusreport.h"
#include "cli/portdiagnostics.h"
#include "cli/servicediagnosis.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr size_t mostIssues = 5;

QString serviceText(const GatewayStatusReport &report)
{
    return u"Service: %1 (%2)"_s.arg(report.words.label, report.registrationText());
}

void printServiceBox(const GatewayStatusReport &report, Terminal &out)
{
    out.line(out.paint(Tone::Heading, u"Gateway service status"_s));
    out.write(renderBox({serviceText(report), u"Runtime: %1"_s.arg(report.runtimeText()),
                         u"Port: %1"_s.arg(report.target.port),
                         u"Last gateway error: %1"_s.arg(report.lastError ? report.lastError->text()
                                                                          : u"none"_s)})
                  .toUtf8());
}

void printProbeBox(const GatewayStatusReport &report, Terminal &out)
{
    const auto &probe = *report.probe;
    QStringList lines{u"Target: %1"_s.arg(report.target.url.toString(QUrl::RemoveUserInfo)),
                      "Status: "_L1
                          + (probe.isOk ? out.paint(Tone::Success, u"✓ connected"_s)
                                        : out.paint(Tone::Failure, u"✗ failed"_s))};
    if (probe.isOk)
        lines.append(u"Latency: %1ms"_s.arg(probe.latencyMs));
    out.line();
    out.line(out.paint(Tone::Heading, u"RPC probe"_s));
    out.write(renderBox(lines).toUtf8());
}

void printFindings(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &err = context.err;
    const auto shown = [](const service::ServiceFinding &finding) {
        return finding.detail.isEmpty() ? finding.message
                                        : u"%1 (%2)"_s.arg(finding.message, finding.detail);
    };
    bool isOutOfDate = false;
    for (const auto &finding : report.findings) {
        if (finding.code == "systemd-linger-disabled"_L1) {
            err.line(shown(finding)); // The file is fine.
            continue;
        }
        if (!std::exchange(isOutOfDate, true))
            err.line(err.paint(Tone::Warning,
                               Tr::tr("Service config looks out of date or non-standard.")));
        err.line(Tr::tr("Service config issue: %1").arg(shown(finding)));
    }
    if (isOutOfDate)
        err.line(Tr::tr("Recommendation: run \"%1\"")
                     .arg(context.commandHint(u"clawdbot gateway install --force"_s)));
}

void printService(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &out = context.out;
    const auto &paths = report.gatewaySettings().paths;
    out.line(serviceText(report));
    out.line(Tr::tr("File logs: %1").arg(paths.shown(report.gatewaySettings().logFile())));
    if (const auto &installed = report.service.installed) {
        out.line(Tr::tr("Command: %1").arg(installed->command.join(u' ')));
        out.line(Tr::tr("Service file: %1").arg(paths.shown(installed->sourcePath)));
        if (!installed->workingDirectory.isEmpty())
            out.line(Tr::tr("Working dir: %1").arg(paths.shown(installed->workingDirectory)));
        QStringList variables;
        for (const auto &entry : installed->shownEnvironment())
            variables.append(entry.name + u'=' + entry.value);
        if (!variables.isEmpty())
            out.line(Tr::tr("Service env: %1").arg(variables.join(u' ')));
        const auto version =
            service::valueOf(installed->environment, u"CLAWDBOT_SERVICE_VERSION"_s);
        out.line(Tr::tr("Version: %1 (cli), %2 (service)")
                     .arg(buildVersion(), version.isEmpty() ? Tr::tr("unknown") : version));
    }
    printFindings(report, context);
}

void printConfigOf(const QString &whose, const CliSettings &settings, const QString &issuePrefix,
                   const CommandContext &context)
{
    const QString place = Tr::tr("Config (%1): %2").arg(whose, settings.shownConfigPath);
    context.out.line(place + (settings.exists ? QString() : u' ' + Tr::tr("(missing)"))
                     + (settings.valid ? QString() : u' ' + Tr::tr("(invalid)")));
    for (size_t i = 0; i < std::min(mostIssues, settings.issues.size()); ++i) {
        const auto &issue = settings.issues[i];
        context.err.line(u"%1: %2: %3"_s.arg(
            issuePrefix, issue.path.isEmpty() ? u"<root>"_s : issue.path, issue.message));
    }
}

void printConfig(const GatewayStatusReport &report, const CommandContext &context)
{
    printConfigOf(u"cli"_s, report.settings, Tr::tr("Config issue"), context);
    if (!report.serviceSettings)
        return;
    const bool differs = report.hasConfigMismatch();
    CliSettings shown = *report.serviceSettings;
    if (!differs)
        shown.issues.clear(); // They were named above.
    printConfigOf(u"service"_s, shown, Tr::tr("Service config issue"), context);
    if (!differs)
        return;
    context.err.line(
        Tr::tr("Root cause: CLI and service are using different config paths (likely a "
               "profile/state-dir mismatch)."));
    context.err.line(
        Tr::tr("Fix: rerun `clawdbot gateway install --force` from the same --profile / "
               "CLAWDBOT_STATE_DIR you expect."));
}

void printRuntime(const GatewayStatusReport &report, Terminal &out)
{
    const auto &runtime = report.service.runtime;
    if (!report.service.installed && !runtime.pid) {
        out.line(u"Runtime: %1"_s.arg(report.runtimeText()));
        return;
    }
    const bool isRunning = runtime.status == service::ServiceRuntime::Status::Running;
    out.line(u"Runtime: %1"_s.arg(
        out.paint(isRunning ? Tone::Success : Tone::Failure, runtime.summary())));
    if (!isRunning)
        return;
    const QString since = runtime.since.toString(u"yyyy-MM-dd HH:mm:ss");
    if (runtime.since.isValid() && runtime.restarts > 0)
        out.line(Tr::tr("Since: %1, restarted %n times", nullptr, runtime.restarts).arg(since));
    else if (runtime.since.isValid())
        out.line(Tr::tr("Since: %1").arg(since));
    if (!runtime.statusText.isEmpty())
        out.line(Tr::tr("Gateway says: %1").arg(runtime.statusText));
}

void printGateway(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &out = context.out;
    const bool isServicePort = report.service.installed && report.service.installed->port();
    out.line(Tr::tr("Gateway: bind=%1 (%2), port=%3 (%4)")
                 .arg(config::toWord(report.gatewaySettings().config.gateway.bind), report.bindHost,
                      QString::number(report.target.port),
                      isServicePort ? Tr::tr("service args") : u"env/config"_s));
    out.line(Tr::tr("Probe target: %1").arg(report.target.url.toString(QUrl::RemoveUserInfo)));
    const QString dashboard = report.dashboardUrl();
    out.line(Tr::tr("Dashboard: %1").arg(dashboard.isEmpty() ? Tr::tr("disabled") : dashboard));
    if (!report.probeNote.isEmpty())
        out.line(Tr::tr("Probe note: %1").arg(report.probeNote));
    out.line();
    printRuntime(report, out);
    if (const auto &last = report.lastRun) {
        const QString text = Tr::tr("Last run: it %1").arg(last->fullText());
        out.line(last->isInOrder() ? text : out.paint(Tone::Warning, text));
    }
}

void printProbe(const GatewayStatusReport &report, const CommandContext &context)
{
    if (!report.probe)
        return;
    if (report.probe->isOk) {
        context.out.line(u"RPC probe: ok"_s);
        return;
    }
    auto &err = context.err;
    err.line(err.paint(Tone::Failure, u"RPC probe: failed"_s));
    err.line(Tr::tr("RPC target: %1").arg(report.target.url.toString(QUrl::RemoveUserInfo)));
    for (const auto &line : report.probe->failure)
        err.line("  "_L1 + line);
}

void printPort(const GatewayStatusReport &report, const CommandContext &context)
{
    if (!report.listeners)
        return;
    const bool isFine = !report.probe || report.probe->isOk;
    if (!isFine && !report.listeners->isEmpty()) {
        for (const auto &line : portDiagnostics(report.target.port, *report.listeners, context))
            context.err.line(line);
    }
    QStringList addresses;
    for (const auto &owner : report.listeners->owners)
        addresses.append(owner.addresses);
    if (!addresses.isEmpty())
        context.out.line(Tr::tr("Listening: %1").arg(addresses.join(u", ")));
    if (report.service.installed && report.cliPort != report.target.port)
        context.out.line(Tr::tr("Note: CLI config resolves gateway port=%1.").arg(report.cliPort));
}

void printDiagnosis(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &err = context.err;
    const bool isFineWithout = !report.service.installed && report.probe && report.probe->isOk;
    if (!report.managerAdvice.isEmpty() && !isFineWithout) {
        err.line(Tr::tr("%1 user services unavailable.").arg(report.words.label));
        err.line(report.service.runtime.detail);
        for (const auto &line : report.managerAdvice)
            err.line(line);
    }
    const auto diagnosis = diagnose(report, QDateTime::currentDateTime());
    if (!diagnosis)
        return;
    for (const auto &line : diagnosis->lines)
        err.line(err.paint(Tone::Failure, line));
    err.line(Tr::tr("Next: %1").arg(context.commandHint(diagnosis->next)));
    if (!report.words.logCommand.isEmpty())
        err.line(Tr::tr("Logs: %1").arg(report.words.logCommand));
}

void printOthers(const GatewayStatusReport &report, const CommandContext &context)
{
    if (report.others.empty())
        return;
    auto &err = context.err;
    err.line(Tr::tr("Other gateway-like services detected (best effort):"));
    for (const auto &other : report.others) {
        err.line(Tr::tr("- %1 (%2, unit: %3)")
                     .arg(other.label, other.isSystemWide ? u"system"_s : u"user"_s, other.path));
        err.line(Tr::tr("Cleanup hint: %1").arg(other.removal));
    }
    err.line(Tr::tr("Recommendation: run a single gateway per machine for most setups. One gateway "
                    "supports multiple agents (see docs: /gateway#multiple-gateways-same-host)."));
}

} // namespace

void print(const GatewayStatusReport &report, const CommandContext &context)
{
    printServiceBox(report, context.out);
    if (report.probe)
        printProbeBox(report, context.out);
    context.out.line();
    printService(report, context);
    context.out.line();
    printConfig(report, context);
    context.out.line();
    printGateway(report, context);
    printProbe(report, context);
    printDiagnosis(report, context);
    context.out.line();
    printPort(report, context);
    printOthers(report, context);
    context.out.line(Tr::tr("Troubles: run %1").arg(context.commandHint(u"clawdbot status"_s)));
    context.out.line(Tr::tr("Troubleshooting: https://docs.clawd.bot/troubleshooting"));
}

} // namespace claw::cli
