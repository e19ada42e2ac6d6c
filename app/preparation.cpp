// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/preparation.h"

#include "app/loginshell.h"
#include "config/dotenv.h"
#include "process/portforce.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::app {

using gatewaystart::RefusalKind;
using gatewaystart::refuse;
using gatewaystart::StartResult;

namespace {

// After --force the port may be free a moment before its holder is gone.
constexpr auto forcedPatience = 2s;

} // namespace

Preparation::Preparation(gatewaystart::GatewayRunOptions options,
                         const cli::CommandContext &context)
    : m_options(std::move(options))
    , m_context(context)
{ }

QCoro::Task<StartResult<Prepared>> Preparation::run()
{
    auto launch = co_await makeLaunch();
    if (!launch)
        co_return tl::unexpected(launch.error());
    if (m_options.force) {
        const auto freed = co_await freePort(launch->plan.port);
        if (!freed)
            co_return tl::unexpected(freed.error());
    }
    const auto patience = m_options.force ? std::chrono::milliseconds(forcedPatience) : 0ms;
    auto claim = co_await claimState(*launch, patience);
    if (!claim)
        co_return tl::unexpected(claim.error());
    if (m_options.dev) {
        const auto made = prepareDevProfile();
        if (!made)
            co_return tl::unexpected(made.error());
        m_options.reset = false;
        // Now from the file.
        launch = prepareLaunch(m_options, environment());
        if (!launch)
            co_return tl::unexpected(launch.error());
    }
    co_return Prepared{.launch = *std::move(launch),
                       .claim = *std::move(claim),
                       .imported = std::move(m_imported)};
}

QProcessEnvironment Preparation::environment() const
{
    return config::withVariables(m_context.environment,
                                 m_imported.value_or(QMap<QString, QString>()));
}

//! Waits for the login shell only when what it may know decides who is let in.
QCoro::Task<StartResult<Launch>> Preparation::makeLaunch()
{
    auto facts = readLaunch(m_options, m_context.environment);
    if (!facts)
        co_return tl::unexpected(facts.error());
    const auto &config = *facts->config.inForce.config;
    const auto wanted = config::wantedShellImport(config.shellEnv, facts->environment);
    const auto auth =
        config::resolveAuth(config.gateway, facts->choices.overrides, facts->environment);
    if (wanted && !auth.hasSecret()) {
        m_imported = co_await importFromLoginShell(*wanted, facts->environment);
        facts->environment = config::withVariables(facts->environment, *m_imported);
    }
    co_return planLaunch(m_options, *std::move(facts));
}

StartResult<void> Preparation::prepareDevProfile()
{
    const auto failed = [](const Error &error) {
        return refuse({u"Dev profile: "_s + error.message, error.hint}, RefusalKind::System);
    };
    const auto profile = gatewaystart::DevProfile::forEnvironment(m_context.environment);
    if (!profile)
        return failed(profile.error());
    if (m_options.reset) {
        if (const auto reset = profile->reset(); !reset)
            return failed(reset.error());
    }
    const auto mark = m_context.out.paint(cli::Tone::Success, u"✓"_s);
    const auto config = profile->ensureConfig();
    if (!config)
        return failed(config.error());
    if (*config)
        m_context.out.line(mark + u" dev config created at "_s
                           + profile->paths.shown(profile->paths.configPath));
    const auto workspace = profile->ensureWorkspace();
    if (!workspace)
        return failed(workspace.error());
    if (*workspace)
        m_context.out.line(mark + u" dev workspace initialized at "_s
                           + profile->paths.shown(profile->workspaceDir));
    return {};
}

QCoro::Task<StartResult<void>> Preparation::freePort(quint16 port)
{
    process::LocalProcesses processes;
    process::PortForce force(processes);
    const auto report = co_await force.free(port);
    if (!report)
        co_return refuse({u"Force: Error: "_s + report.error().message, report.error().hint},
                         RefusalKind::Conflict);
    for (const auto &line : report->lines())
        m_context.out.line(line);
    co_return StartResult<void>();
}

} // namespace claw::app
