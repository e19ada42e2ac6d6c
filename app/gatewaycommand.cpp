// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/gatewaycommand.h"

#include "app/foreground.h"
#include "cli/clitr.h"
#include "cli/options.h"

#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace claw::app {

GatewayCommand::GatewayCommand(Spelling spelling)
    : m_spelling(spelling)
{ }

QString GatewayCommand::path() const
{
    return m_spelling == Spelling::Run ? u"gateway run"_s : u"gateway"_s;
}

QString GatewayCommand::summary() const
{
    return m_spelling == Spelling::Run ? cli::Tr::tr("Run the gateway in the foreground")
                                       : cli::Tr::tr("Run the gateway, or ask a running one");
}

void GatewayCommand::declare(CLI::App &app)
{
    auto &o = m_options;
    cli::addOption(app, "--port", "<port>", o.port, cli::Tr::tr("Port to listen on (18789)"));
    cli::addOption(app, "--bind", "<mode>", o.bind,
                   cli::Tr::tr("Where to listen: loopback, lan, tailnet, auto, custom"));
    cli::addOption(app, "--token", "<token>", o.token,
                   cli::Tr::tr("Shared token; prefer CLAWDBOT_GATEWAY_TOKEN"));
    cli::addOption(app, "--auth", "<mode>", o.auth,
                   cli::Tr::tr("What clients show: token or password"));
    cli::addOption(app, "--password", "<password>", o.password,
                   cli::Tr::tr("Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD"));
    cli::addOption(app, "--tailscale", "<mode>", o.tailscale,
                   cli::Tr::tr("Publish through Tailscale: off, serve, funnel"));
    cli::addFlag(app, "--tailscale-reset-on-exit", o.tailscaleResetOnExit,
                 cli::Tr::tr("Undo that at the end"));
    cli::addFlag(app, "--allow-unconfigured", o.allowUnconfigured,
                 cli::Tr::tr("Start without gateway.mode=local"));
    cli::addFlag(app, "--dev", o.dev,
                 cli::Tr::tr("Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev"));
    cli::addFlag(app, "--reset", o.reset, cli::Tr::tr("Delete the playground first (with --dev)"));
    cli::addFlag(app, "--force", o.force, cli::Tr::tr("End whoever listens on the port"));
    cli::addFlag(app, "--verbose", o.verbose,
                 cli::Tr::tr("Show debug lines and WebSocket traffic"));
    cli::addFlag(app, "--claude-cli-logs", o.claudeCliLogs,
                 cli::Tr::tr("Show only the lines of the claude-cli agent"));
    cli::addOption(app, "--ws-log", "<style>", o.wsLog,
                   cli::Tr::tr("Lines about frames, with --verbose: auto, full, compact"));
    cli::addFlag(app, "--compact", o.compact, cli::Tr::tr("Same as --ws-log compact"));
    cli::addFlag(app, "--raw-stream", o.rawStream, cli::Tr::tr("Record what models stream"));
    cli::addOption(app, "--raw-stream-path", "<path>", o.rawStreamPath,
                   cli::Tr::tr("Where to record it"));
}

int GatewayCommand::run(const cli::CommandContext &context)
{
    auto options = m_options;
    options.dev = options.dev || context.profile == "dev"_L1;
    Foreground foreground(std::move(options), context);
    return QCoro::waitFor(foreground.run());
}

} // namespace claw::app
