// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/box.h"
#include "cli/gatewaystatusreport.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

constexpr size_t mostIssues = 5;

void printServiceBox(const GatewayStatusReport &report, Terminal &out)
{
    out.line(out.paint(Tone::Heading, u"Gateway service status"_s));
    out.write(renderBox({u"Service: %1 (not installed)"_s.arg(report.service.label),
                         u"Runtime: %1"_s.arg(report.runtimeText()),
                         u"Port: %1"_s.arg(report.target.port),
                         u"Last gateway error: %1"_s.arg(report.lastError.value_or(u"none"_s))})
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

void printConfig(const GatewayStatusReport &report, const CommandContext &context)
{
    const auto &settings = report.settings;
    context.out.line(u"Service: %1 (not installed)"_s.arg(report.service.label));
    context.out.line(u"File logs: %1"_s.arg(settings.paths.shown(settings.logFile())));
    context.out.line();
    context.out.line(u"Config (cli): %1%2%3"_s.arg(settings.shownConfigPath,
                                                   settings.exists ? QString() : u" (missing)"_s,
                                                   settings.valid ? QString() : u" (invalid)"_s));
    for (size_t i = 0; i < std::min(mostIssues, settings.issues.size()); ++i) {
        const auto &issue = settings.issues[i];
        context.err.line(u"Config issue: %1: %2"_s.arg(
            issue.path.isEmpty() ? u"<root>"_s : issue.path, issue.message));
    }
}

void printGateway(const GatewayStatusReport &report, const CommandContext &context)
{
    auto &out = context.out;
    out.line(u"Gateway: bind=%1 (%2), port=%3 (env/config)"_s.arg(
        config::toWord(report.settings.config.gateway.bind), report.bindHost,
        QString::number(report.target.port)));
    out.line(u"Probe target: %1"_s.arg(report.target.url.toString(QUrl::RemoveUserInfo)));
    const QString dashboard = report.dashboardUrl();
    out.line(u"Dashboard: %1"_s.arg(dashboard.isEmpty() ? u"disabled"_s : dashboard));
    if (!report.probeNote.isEmpty())
        out.line(u"Probe note: %1"_s.arg(report.probeNote));
    out.line();
    out.line(u"Runtime: %1"_s.arg(report.runtimeText()));
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
    QStringList addresses;
    for (const auto &owner : report.listeners->owners) {
        addresses.append(owner.addresses);
        if (!isFine)
            context.err.line(u"Port %1 is in use by %2."_s.arg(QString::number(report.target.port),
                                                               owner.shown()));
    }
    for (const auto &user : report.listeners->hidden) {
        if (!isFine)
            context.err.line(u"Port %1 is in use by a process of user %2."_s.arg(
                QString::number(report.target.port), user.isEmpty() ? u"unknown"_s : user));
    }
    if (!addresses.isEmpty())
        context.out.line(u"Listening: %1"_s.arg(addresses.join(u", ")));
}

} // namespace

void print(const GatewayStatusReport &report, const CommandContext &context)
{
    printServiceBox(report, context.out);
    if (report.probe)
        printProbeBox(report, context.out);
    context.out.line();
    printConfig(report, context);
    context.out.line();
    printGateway(report, context);
    printProbe(report, context);
    context.out.line();
    printPort(report, context);
    context.out.line(u"Troubles: run %1"_s.arg(context.commandHint(u"clawdbot status"_s)));
    context.out.line(u"Troubleshooting: https://docs.clawd.bot/troubleshooting"_s);
}

} // namespace claw::cli
