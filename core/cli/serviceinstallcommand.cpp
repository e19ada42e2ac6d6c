// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/serviceinstallcommand.h"

#include "cli/options.h"
#include "cli/serviceverification.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr std::chrono::milliseconds answerPatience = 10s;

//! What was given but is not going to reach the gateway.
void warnOfLostSecrets(const CliSettings &settings, const InstallOptions &options,
                       ServiceReply &reply)
{
    const auto &auth = settings.config.gateway.auth;
    if (options.token && !auth.token.isEmpty() && !auth.token.matches(options.token->trimmed()))
        reply.warn(u"--token is not used: gateway.auth.token in %1 overrules it."_s.arg(
            settings.shownConfigPath));
    const auto &environment = reply.context().environment;
    if (!environment.value(u"CLAWDBOT_GATEWAY_PASSWORD"_s).isEmpty() && auth.password.isEmpty())
        reply.warn(u"CLAWDBOT_GATEWAY_PASSWORD is not carried into the service; set "
                   "gateway.auth.password."_s);
}

} // namespace

QString ServiceInstallCommand::path() const
{
    return u"gateway install"_s;
}

QString ServiceInstallCommand::summary() const
{
    return u"Keep the gateway running as a service"_s;
}

void ServiceInstallCommand::declare(CLI::App &app)
{
    addOption(app, "--port", "<port>", m_options.port, u"Port to listen on (18789)"_s);
    addOption(app, "--token", "<token>", m_options.token,
              u"Shared token; kept in a file only you can read"_s);
    addFlag(app, "--force", m_force, u"Write the service file again"_s);
    addFlag(app, "--no-start", m_noStart, u"Register it without starting it"_s);
    addFlag(app, "--linger", m_linger, u"Also keep it running when you log out"_s);
    addFlag(app, "--system", m_system, u"Show the service file for the whole machine instead"_s);
    addOption(app, "--runtime", "<name>", m_runtime, u"Accepted and not needed: node or bun"_s);
    addFlag(app, "--json", m_json, u"Print JSON"_s);
}

int ServiceInstallCommand::run(const CommandContext &context)
{
    ServiceDesk desk(context);
    ServiceReply reply(u"install"_s, m_json ? ServiceReply::Form::Json : ServiceReply::Form::Text,
                       context, desk.manager().words());
    if (context.environment.value(u"CLAWDBOT_NIX_MODE"_s) == "1"_L1)
        return reply.fail(u"Nix mode detected; service install is disabled."_s);
    const auto settings = readSettings(context);
    if (!settings)
        return reply.fail(u"Gateway install failed"_s, settings.error());
    const auto plan = desk.plan(*settings, m_options);
    if (!plan)
        return reply.fail(plan.error().message);
    if (m_runtime && *m_runtime != "node"_L1 && *m_runtime != "bun"_L1)
        return reply.fail(u"Invalid --runtime (use \"node\" or \"bun\")"_s);
    if (m_system)
        return showSystemWide(*plan, desk, reply);

    const auto state = QCoro::waitFor(desk.manager().query());
    if (!state)
        return reply.fail(u"Gateway service check failed"_s, state.error());
    if (state->isMasked)
        return reply.fail(u"Gateway service is masked. Run: %1"_s.arg(reply.words().unmaskCommand));
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
        return reply.fail(u"Gateway install failed"_s, error);
    }
    reply.line({});
    reply.line(u"Installed %1: %2"_s.arg(reply.words().kind, *installed));
    if (!state)
        return reply.fail(u"Gateway service check failed"_s, state.error());
    reply.setLoaded(state->isLoaded);
    reply.done(reply.words().installedLine);
    if (m_noStart) {
        reply.hint(u"Start with: "_s, reply.context().commandHint(u"clawdbot gateway start"_s));
    } else {
        const auto settings =
            state->installed ? desk.settingsOf(*state->installed) : readSettings(reply.context());
        const auto target = settings ? desk.targetOf(*settings) : tl::unexpected(settings.error());
        const auto answered = target ? waitForAnswer(*target, settings->paths, answerPatience)
                                     : tl::unexpected(target.error());
        if (!answered)
            return reply.fail(u"Gateway install failed: it was started and does not answer"_s,
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
    const QString message = u"Gateway service already %1."_s.arg(reply.words().loaded);
    reply.line(message);
    for (const auto &finding : desk.manager().audit(state, plan)) {
        if (finding.code != "systemd-linger-disabled"_L1)
            reply.warn(finding.detail.isEmpty()
                           ? finding.message
                           : u"%1 (%2)"_s.arg(finding.message, finding.detail));
    }
    reply.line(u"Reinstall with: "_s
               + reply.context().commandHint(u"clawdbot gateway install --force"_s));
    if (state.runtime.status != service::ServiceRuntime::Status::Running)
        reply.hint(u"It does not run. Start with: "_s,
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
        return reply.fail(u"Gateway install failed"_s, wide.error());
    reply.line(
        u"# Nothing was changed. As an administrator, write this to %1:\n"_s.arg(wide->path));
    reply.line(wide->text);
    reply.line(u"# Then run:"_s);
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
            reply.warn(u"%1. Run: sudo loginctl enable-linger $USER"_s.arg(kept.error().message));
        return;
    }
    reply.hint(u"Without lingering the gateway stops when you log out. Keep it online: "_s,
               u"loginctl enable-linger"_s);
}

} // namespace claw::cli
