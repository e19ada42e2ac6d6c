// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/nodeforeground.h"

#include "app/remoteaccess.h"
#include "base/version.h"
#include "cli/nodeoptions.h"
#include "cli/platform.h"
#include "cli/terminal.h"

#include <QCoroSignal>

#include <utility>

using namespace Qt::StringLiterals;

namespace claw::app {

namespace {

Secret secretOf(const cli::CliSettings &settings, const QString &variable, const Secret &local,
                const Secret &remote)
{
    const QString given = settings.environment.value(variable).trimmed();
    if (!given.isEmpty())
        return Secret(given);
    return settings.config.gateway.mode == config::GatewayMode::Remote ? remote : local;
}

//! Commands see neither the secrets of the gateway nor what a service manager tells us.
QProcessEnvironment forCommands(const cli::CommandContext &context)
{
    QProcessEnvironment environment = environmentOfPrograms(context.environment);
    for (const auto &name : {u"CLAWDBOT_GATEWAY_TOKEN"_s, u"CLAWDBOT_GATEWAY_PASSWORD"_s})
        environment.remove(name);
    return environment;
}

} // namespace

Result<std::unique_ptr<NodeForeground>> NodeForeground::create(const nodehost::HostFile &file,
                                                               const cli::CliSettings &settings,
                                                               const cli::CommandContext &context)
{
    auto identity =
        auth::DeviceIdentity::loadOrCreate(settings.paths.deviceIdentityPath(), SystemClock());
    if (!identity)
        return failWithin(u"this machine has no key"_s, identity.error());
    return std::unique_ptr<NodeForeground>(
        new NodeForeground(file, settings, *std::move(identity), context));
}

NodeForeground::NodeForeground(const nodehost::HostFile &file, const cli::CliSettings &settings,
                               auth::DeviceIdentity identity, const cli::CommandContext &context)
    : m_context(context)
    , m_notifier(context.environment)
    , m_file(file)
    , m_programs(forCommands(context))
    , m_identity(std::move(identity))
    , m_tokens(settings.paths.deviceTokensPath(), m_identity.deviceId(), m_clock)
    , m_approvals(approvals::ApprovalsDisk(settings.paths.execApprovalsPath(), m_clock, m_random))
    , m_runner(m_programs)
    , m_client(connectOptions(file, settings), m_clock, m_random)
    , m_host(hostServices(settings))
{
    forgetServiceManager();
    connect(&m_client, &client::GatewayClient::connected, this, &NodeForeground::onConnected);
    connect(&m_client, &client::GatewayClient::closed, this, &NodeForeground::onClosed);
    connect(&m_signals, &SignalWatcher::received, this, &NodeForeground::onSignal);
}

client::ConnectOptions NodeForeground::connectOptions(const nodehost::HostFile &file,
                                                      const cli::CliSettings &settings)
{
    const auto &gateway = settings.config.gateway;
    client::ConnectOptions options;
    options.url = cli::gatewayUrl(file);
    options.tlsFingerprint = file.tlsFingerprint;
    options.token =
        secretOf(settings, u"CLAWDBOT_GATEWAY_TOKEN"_s, gateway.auth.token, gateway.remote.token);
    options.password = secretOf(settings, u"CLAWDBOT_GATEWAY_PASSWORD"_s, gateway.auth.password,
                                gateway.remote.password);
    options.client.id = u"node-host"_s;
    options.client.displayName = file.displayName;
    options.client.version = buildVersion();
    options.client.platform = cli::platformName();
    options.client.mode = u"node"_s;
    options.client.instanceId = file.nodeId;
    options.identity = &m_identity;
    options.deviceTokens = &m_tokens;
    nodehost::introduceAsNode(options, m_programs);
    return options;
}

nodehost::NodeHostServices NodeForeground::hostServices(const cli::CliSettings &settings)
{
    return {.client = m_client,
            .approvals = m_approvals,
            .runner = m_runner,
            .random = m_random,
            .environment = m_programs,
            .home = settings.paths.homeDir,
            .defaults = [](const QString &) { return nodehost::ExecDefaults(); }};
}

QCoro::Task<int> NodeForeground::run()
{
    m_context.out.line(u"node host PATH: "_s + m_programs.value(u"PATH"_s));
    m_context.out.line(u"node host %1 (%2) for %3"_s.arg(
        m_file.displayName, m_identity.deviceId().left(12), cli::gatewayUrl(m_file).toString()));
    m_host.start();
    m_notifier.ready(u"connecting to %1"_s.arg(cli::gatewayUrl(m_file).toString()));
    co_await qCoro(this, &NodeForeground::endingWanted);
    m_notifier.stopping(u"ending what runs"_s);
    co_await m_host.stop();
    m_context.out.line(u"node host stopped"_s);
    co_return 0;
}

void NodeForeground::onConnected()
{
    m_wasConnected = true;
    m_context.out.line(m_context.out.paint(
        cli::Tone::Success,
        u"node host connected to %1"_s.arg(cli::gatewayUrl(m_file).toString())));
    m_notifier.status(u"connected to %1"_s.arg(cli::gatewayUrl(m_file).toString()));
}

void NodeForeground::onSignal()
{
    if (!std::exchange(m_isEnding, true))
        Q_EMIT endingWanted();
}

void NodeForeground::onClosed(const client::CloseInfo &info)
{
    if (m_isEnding)
        return;
    if (std::exchange(m_wasConnected, false))
        m_context.err.line(
            u"node host gateway closed (%1): %2"_s.arg(QString::number(info.code), info.reason));
    else
        m_context.err.line(u"node host gateway connect failed: "_s + info.detail);
    m_notifier.status(u"not connected, trying again"_s);
}

} // namespace claw::app
