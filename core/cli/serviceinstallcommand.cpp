// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/serviceinstallcommand.h"

#include "cli/clitr.h"
#include "cli/options.h"
#include "cli/serviceverification.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto answerPatience = 10s;

//! What was given but is not going to reach the gateway.
void warnOfLostSecrets(const CliSettings &settings, const InstallOptions &options,
                       ServiceReply &reply)
{
    const auto &auth = settings.config.gateway.auth;
    if (options.token && !auth.token.isEmpty() && !auth.token.matches(options.token->trimmed()))
        reply.warn(Tr::tr("--token is not used: gateway.auth.token in %1 overrules it.")
                       .arg(settings.shownConfigPath));
    const auto &environment = reply.context().environment;
    if (!environment.value(u"CLAWDBOT_GATEWAY_PASSWORD"_s).isEmpty() && auth.password.isEmpty())
        reply.warn(Tr::tr("CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set "
                          "gateway.auth.password."));
}

} // namespace

QString ServiceInstallCommand::path() const
{
    return u"gateway install"_s;
}

QString ServiceInstallCommand::summary() const
{
    return Tr::tr("Keep the gateway running as a service");
}

void ServiceInstallCommand::declare(CLI::App &app)
{
    addOption(app, "--port", "<port>", m_options.port, Tr::tr("Port to listen on (18789)"));
    addOption(app, "--token", "<token>", m_options.token,
              Tr::tr("Shared token; kept in a file only you can read"));
    addFlag(app, "--force", m_force, Tr::tr("Write the service file again"));
    addFlag(app, "--no-start", m_noStart, Tr::tr("Register it without starting it"));
    addFlag(app, "--linger", m_linger, Tr::tr("Also keep it running when you log out"));
    addFlag(app, "--system", m_system,
            Tr::tr("Show the service file for the whole machine instead"));
    addOption(app, "--runtime", "<name>", m_runtime,
              Tr::tr("Accepted and not needed: node or bun"));
    addFlag(app, "--json", m_json, Tr::tr("Print JSON"));
}

int ServiceInstallCommand::run(const CommandContext &context)
{
    ServiceDesk desk(context);
    ServiceReply reply(u"install"_s, m_json ? ServiceReply::Form::Json : ServiceReply::Form::Text,
                       context, desk.manager().words());
    if (context.environment.value(u"CLAWDBOT_NIX_MODE"_s) == "1"_L1)
        return reply.fail(Tr::tr("Nix mode detected; service install is disabled."));
    const auto settings = readSettings(context);
    if (!settings)
        return reply.fail(Tr::tr("Gateway install failed"), settings.error());
    const auto plan = desk.plan(*settings, m_options);
    if (!plan)
        return reply.fail(plan.error().message);
    if (m_runtime && *m_runtime != "node"_L1 && *m_runtime != "bun"_L1)
        return reply.fail(Tr::tr("Invalid --runtime (use \"node\" or \"bun\")"));
    if (m_system)
        return showSystemWide(*plan, desk, reply);

    const auto state = QCoro::waitFor(desk.manager().query());
    if (!state)
        return reply.fail(Tr::tr("Gateway service check failed"), state.error());
    if (state->isMasked)
        return reply.fail(
            Tr::tr("Gateway service is masked. Run: %1").arg(reply.words().unmaskCommand));
    if (state->isLoaded && state->installed && !m_force)
        return alreadyInstalled(*state, *plan, desk, reply);
    warnOfLostSecrets(*settings, m_options, reply);
    return install(*plan, desk, reply);
}

int ServiceInstallCommand::install(const service::ServicePlan &plan, ServiceDesk &desk,
                                   ServiceReply &reply) const
{
    auto &manager = desk.manager();
    const auto start = m_noStart ? service::StartNow::No : service::StartNow::Yes;
    const auto installed = QCoro::waitFor(manager.install(plan, start));
    const auto state = QCoro::waitFor(manager.query());
    if (!installed) {
        Error error = installed.error();
        if (state)
            error.hint = (error.hint.split(u'\n') + reasonsOf(state->runtime)).join(u'\n');
        return reply.fail(Tr::tr("Gateway install failed"), error);
    }
    reply.line({});
    reply.line(Tr::tr("Installed %1: %2").arg(reply.words().kind, *installed));
    if (!state)
        return reply.fail(Tr::tr("Gateway service check failed"), state.error());
    reply.setLoaded(state->isLoaded);
    reply.done(reply.words().installedLine);
    if (m_noStart) {
        reply.hint(Tr::tr("Start with: %1"),
                   reply.context().commandHint(u"clawdbot gateway start"_s));
    } else {
        const auto settings =
            state->installed ? desk.settingsOf(*state->installed) : readSettings(reply.context());
        const auto target = settings ? desk.targetOf(*settings) : tl::unexpected(settings.error());
        const auto answered = target ? waitForAnswer(*target, settings->paths, answerPatience)
                                     : tl::unexpected(target.error());
        if (!answered)
            return reply.fail(Tr::tr("Gateway install failed: it was started and does not answer"),
                              answered.error());
        reply.done(u"service runtime: "_s + reply.words().activeWord);
    }
    careForLogout(state->linger, desk, reply);
    return reply.succeed(u"installed"_s);
}

int ServiceInstallCommand::alreadyInstalled(const service::ServiceState &state,
                                            const service::ServicePlan &plan, ServiceDesk &desk,
                                            ServiceReply &reply) const
{
    reply.setLoaded(true);
    const QString message = Tr::tr("Gateway service already %1.").arg(reply.words().loaded);
    reply.line(message);
    for (const auto &finding : desk.manager().audit(state, plan)) {
        if (finding.code != "systemd-linger-disabled"_L1)
            reply.warn(finding.detail.isEmpty()
                           ? finding.message
                           : u"%1 (%2)"_s.arg(finding.message, finding.detail));
    }
    reply.line(Tr::tr("Reinstall with: %1")
                   .arg(reply.context().commandHint(u"clawdbot gateway install --force"_s)));
    if (state.runtime.status != service::ServiceRuntime::Status::Running)
        reply.hint(Tr::tr("It does not run. Start with: %1"),
                   reply.context().commandHint(u"clawdbot gateway start"_s));
    careForLogout(state.linger, desk, reply);
    reply.add(u"message"_s, message);
    return reply.succeed(u"already-installed"_s);
}

int ServiceInstallCommand::showSystemWide(const service::ServicePlan &plan, ServiceDesk &desk,
                                          ServiceReply &reply) const
{
    const auto wide = desk.manager().systemWide(plan);
    if (!wide)
        return reply.fail(Tr::tr("Gateway install failed"), wide.error());
    reply.line(
        Tr::tr("# Nothing was changed. As an administrator, write this to %1:\n").arg(wide->path));
    reply.line(wide->text);
    reply.line(Tr::tr("# Then run:"));
    for (const auto &command : wide->commands)
        reply.line(command);
    reply.add(u"path"_s, wide->path);
    reply.add(u"unit"_s, wide->text);
    reply.add(u"commands"_s, QJsonArray::fromStringList(wide->commands));
    return reply.succeed(u"shown"_s);
}

void ServiceInstallCommand::careForLogout(service::Linger linger, ServiceDesk &desk,
                                          ServiceReply &reply) const
{
    if (linger != service::Linger::No)
        return;
    if (m_linger) {
        if (const auto kept = QCoro::waitFor(desk.manager().keepAfterLogout()); kept)
            reply.done(u"lingering enabled: the gateway survives log-out"_s);
        else
            reply.warn(
                Tr::tr("%1. Run: sudo loginctl enable-linger $USER").arg(kept.error().message));
        return;
    }
    reply.hint(Tr::tr("Without lingering the gateway stops when you log out. Keep it online: %1"),
               u"loginctl enable-linger"_s);
}

} // namespace claw::cli
