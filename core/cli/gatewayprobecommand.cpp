// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/gatewayprobecommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "json/jsontext.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto defaultTimeout = 3'000ms;
} // namespace

QString GatewayProbeCommand::path() const
{
    return u"gateway probe"_s;
}

QString GatewayProbeCommand::summary() const
{
    return Tr::tr("Find out which gateways can be reached from here");
}

void GatewayProbeCommand::declare(CLI::App &app)
{
    m_rpc.declare(app, "3000");
    addOption(app, "--ssh", "<user@host>", m_ssh,
              Tr::tr("Ask through an SSH tunnel (user@host:port)"));
    addOption(app, "--ssh-identity", "<path>", m_sshIdentity, Tr::tr("Key file for the tunnel"));
    addFlag(app, "--ssh-auto", m_sshAuto,
            Tr::tr("Tunnel to the first gateway found in the network"));
}

Result<SurveyPlan> GatewayProbeCommand::plan(const CommandContext &context) const
{
    const auto timeout = m_rpc.timeoutOr(defaultTimeout);
    if (!timeout)
        return tl::unexpected(timeout.error());
    auto settings = readSettings(context);
    if (!settings)
        return tl::unexpected(settings.error());
    warnOfBrokenSettings(*settings, context);

    const auto &remote = settings->config.gateway.remote;
    const QString ssh = m_ssh.value_or(remote.sshTarget).trimmed();
    SurveyPlan plan{.settings = *settings, .rpc = m_rpc, .timeout = *timeout};
    plan.sshIdentity = m_sshIdentity.value_or(remote.sshIdentity).trimmed();
    if (!plan.sshIdentity.isEmpty())
        plan.sshIdentity = settings->paths.expanded(plan.sshIdentity);
    plan.sshAuto = m_sshAuto;
    if (ssh.isEmpty())
        return plan;
    const auto target = remote::parseSshTarget(ssh);
    if (!target)
        return tl::unexpected(target.error());
    plan.ssh = *target;
    return plan;
}

Result<ProbeReport> GatewayProbeCommand::collect(const CommandContext &context) const
{
    const auto planned = plan(context);
    if (!planned)
        return tl::unexpected(planned.error());
    return QCoro::waitFor(survey(*planned));
}

int GatewayProbeCommand::run(const CommandContext &context)
{
    const auto report = collect(context);
    if (!report) {
        context.err.line(Tr::tr("Error: %1").arg(report.error().message));
        if (!report.error().hint.isEmpty())
            context.err.line(report.error().hint);
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
            Tr::tr("No gateway answers. Try: %1").arg(context.commandHint(u"clawdbot gateway"_s)));
    return 1;
}

} // namespace claw::cli
