// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/gatewaycommand.h"

#include "app/foreground.h"
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
    return m_spelling == Spelling::Run ? u"Run the gateway in the foreground"_s
                                       : u"Run the gateway, or ask a running one"_s;
}

void GatewayCommand::declare(CLI::App &app)
{
    auto &o = m_options;
    cli::addOption(app, "--port", "<port>", o.port, u"Port to listen on (18789)"_s);
    cli::addOption(app, "--bind", "<mode>", o.bind,
                   u"Where to listen: loopback, lan, tailnet, auto, custom"_s);
    cli::addOption(app, "--token", "<token>", o.token,
                   u"Shared token; prefer CLAWDBOT_GATEWAY_TOKEN"_s);
    cli::addOption(app, "--auth", "<mode>", o.auth, u"What clients show: token or password"_s);
    cli::addOption(app, "--password", "<password>", o.password,
                   u"Shared password; prefer CLAWDBOT_GATEWAY_PASSWORD"_s);
    cli::addOption(app, "--tailscale", "<mode>", o.tailscale,
                   u"Publish through Tailscale: off, serve, funnel"_s);
    cli::addFlag(app, "--tailscale-reset-on-exit", o.tailscaleResetOnExit,
                 u"Undo that at the end"_s);
    cli::addFlag(app, "--allow-unconfigured", o.allowUnconfigured,
                 u"Start without gateway.mode=local"_s);
    cli::addFlag(app, "--dev", o.dev, u"Use a playground: profile ~/.clawdbot-dev, ~/clawd-dev"_s);
    cli::addFlag(app, "--reset", o.reset, u"Delete the playground first (with --dev)"_s);
    cli::addFlag(app, "--force", o.force, u"End whoever listens on the port"_s);
    cli::addFlag(app, "--verbose", o.verbose, u"Show debug lines and WebSocket traffic"_s);
    cli::addFlag(app, "--claude-cli-logs", o.claudeCliLogs,
                 u"Show only the lines of the claude-cli agent"_s);
    cli::addOption(app, "--ws-log", "<style>", o.wsLog,
                   u"Lines about frames, with --verbose: auto, full, compact"_s);
    cli::addFlag(app, "--compact", o.compact, u"Same as --ws-log compact"_s);
    cli::addFlag(app, "--raw-stream", o.rawStream, u"Record what models stream"_s);
    cli::addOption(app, "--raw-stream-path", "<path>", o.rawStreamPath, u"Where to record it"_s);
}

int GatewayCommand::run(const cli::CommandContext &context)
{
    auto options = m_options;
    options.dev = options.dev || context.profile == "dev"_L1;
    Foreground foreground(std::move(options), context);
    return QCoro::waitFor(foreground.run());
}

} // namespace claw::app
