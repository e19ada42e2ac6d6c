// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/version.h"
#include "cli/box.h"
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
            err.line(
                err.paint(Tone::Warning, u"Service config looks out of date or non-standard."_s));
        err.line(u"Service config issue: %1"_s.arg(shown(finding)));
    }
    if (isOutOfDate)
        err.line(u"Recommendation: run \"%1\""_s.arg(
            context.commandHint(u"clawdbot gateway install --force"_s)));
}

void printService(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &out = context.out;
    const auto &paths = report.gatewaySettings().paths;
    out.line(serviceText(report));
    out.line(u"File logs: %1"_s.arg(paths.shown(report.gatewaySettings().logFile())));
    if (const auto &installed = report.service.installed) {
        out.line(u"Command: %1"_s.arg(installed->command.join(u' ')));
        out.line(u"Service file: %1"_s.arg(paths.shown(installed->sourcePath)));
        if (!installed->workingDirectory.isEmpty())
            out.line(u"Working dir: %1"_s.arg(paths.shown(installed->workingDirectory)));
        QStringList variables;
        for (const auto &entry : installed->shownEnvironment())
            variables.append(entry.name + u'=' + entry.value);
        if (!variables.isEmpty())
            out.line(u"Service env: %1"_s.arg(variables.join(u' ')));
        const auto version =
            service::valueOf(installed->environment, u"CLAWDBOT_SERVICE_VERSION"_s);
        out.line(u"Version: %1 (cli), %2 (service)"_s.arg(
            buildVersion(), version.isEmpty() ? u"unknown"_s : version));
    }
    printFindings(report, context);
}

void printConfigOf(const QString &whose, const CliSettings &settings, const QString &issuePrefix,
                   const CommandContext &context)
{
    context.out.line(u"Config (%1): %2%3%4"_s.arg(whose, settings.shownConfigPath,
                                                  settings.exists ? QString() : u" (missing)"_s,
                                                  settings.valid ? QString() : u" (invalid)"_s));
    for (size_t i = 0; i < std::min(mostIssues, settings.issues.size()); ++i) {
        const auto &issue = settings.issues[i];
        context.err.line(u"%1: %2: %3"_s.arg(
            issuePrefix, issue.path.isEmpty() ? u"<root>"_s : issue.path, issue.message));
    }
}

void printConfig(const GatewayStatusReport &report, const CommandContext &context)
{
    printConfigOf(u"cli"_s, report.settings, u"Config issue"_s, context);
    if (!report.serviceSettings)
        return;
    const bool differs = report.hasConfigMismatch();
    CliSettings shown = *report.serviceSettings;
    if (!differs)
        shown.issues.clear(); // They were named above.
    printConfigOf(u"service"_s, shown, u"Service config issue"_s, context);
    if (!differs)
        return;
    context.err.line(u"Root cause: CLI and service are using different config paths (likely a "
                     "profile/state-dir mismatch)."_s);
    context.err.line(u"Fix: rerun `clawdbot gateway install --force` from the same --profile / "
                     "CLAWDBOT_STATE_DIR you expect."_s);
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
    if (runtime.since.isValid())
        out.line(u"Since: %1%2"_s.arg(
            runtime.since.toString(u"yyyy-MM-dd HH:mm:ss"),
            runtime.restarts > 0 ? u", restarted %1 times"_s.arg(runtime.restarts) : QString()));
    if (!runtime.statusText.isEmpty())
        out.line(u"Gateway says: %1"_s.arg(runtime.statusText));
}

void printGateway(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &out = context.out;
    const bool isServicePort = report.service.installed && report.service.installed->port();
    out.line(u"Gateway: bind=%1 (%2), port=%3 (%4)"_s.arg(
        config::toWord(report.gatewaySettings().config.gateway.bind), report.bindHost,
        QString::number(report.target.port), isServicePort ? u"service args"_s : u"env/config"_s));
    out.line(u"Probe target: %1"_s.arg(report.target.url.toString(QUrl::RemoveUserInfo)));
    const QString dashboard = report.dashboardUrl();
    out.line(u"Dashboard: %1"_s.arg(dashboard.isEmpty() ? u"disabled"_s : dashboard));
    if (!report.probeNote.isEmpty())
        out.line(u"Probe note: %1"_s.arg(report.probeNote));
    out.line();
    printRuntime(report, out);
    if (const auto &last = report.lastRun) {
        const QString text = u"Last run: it "_s + last->fullText();
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
    err.line(u"RPC target: %1"_s.arg(report.target.url.toString(QUrl::RemoveUserInfo)));
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
        context.out.line(u"Listening: %1"_s.arg(addresses.join(u", ")));
    if (report.service.installed && report.cliPort != report.target.port)
        context.out.line(u"Note: CLI config resolves gateway port=%1."_s.arg(report.cliPort));
}

void printDiagnosis(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &err = context.err;
    const bool isFineWithout = !report.service.installed && report.probe && report.probe->isOk;
    if (!report.managerAdvice.isEmpty() && !isFineWithout) {
        err.line(u"%1 user services unavailable."_s.arg(report.words.label));
        err.line(report.service.runtime.detail);
        for (const auto &line : report.managerAdvice)
            err.line(line);
    }
    const auto diagnosis = diagnose(report, QDateTime::currentDateTime());
    if (!diagnosis)
        return;
    for (const auto &line : diagnosis->lines)
        err.line(err.paint(Tone::Failure, line));
    err.line(u"Next: %1"_s.arg(context.commandHint(diagnosis->next)));
    if (!report.words.logCommand.isEmpty())
        err.line(u"Logs: %1"_s.arg(report.words.logCommand));
}

void printOthers(const GatewayStatusReport &report, const CommandContext &context)
{
    if (report.others.empty())
        return;
    auto &err = context.err;
    err.line(u"Other gateway-like services detected (best effort):"_s);
    for (const auto &other : report.others) {
        err.line(u"- %1 (%2, unit: %3)"_s.arg(
            other.label, other.isSystemWide ? u"system"_s : u"user"_s, other.path));
        err.line(u"Cleanup hint: %1"_s.arg(other.removal));
    }
    err.line(u"Recommendation: run a single gateway per machine for most setups. One gateway "
             "supports multiple agents (see docs: /gateway#multiple-gateways-same-host)."_s);
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
    context.out.line(u"Troubles: run %1"_s.arg(context.commandHint(u"clawdbot status"_s)));
    context.out.line(u"Troubleshooting: https://docs.clawd.bot/troubleshooting"_s);
}

} // namespace claw::cli
