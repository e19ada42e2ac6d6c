// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/servicedesk.h"

#include "base/version.h"
#include "cli/clitr.h"
#include "cli/rpcoptions.h"
#include "config/gatewayresolution.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace claw::cli {

ServiceDesk::ServiceDesk(const CommandContext &context)
    : m_context(context)
    , m_runner(context.environment)
    , m_manager(service::platformServiceManager(context.environment, m_runner))
{ }

Result<service::ServicePlan> ServiceDesk::plan(const CliSettings &settings,
                                               const InstallOptions &options) const
{
    const auto &gateway = settings.config.gateway;
    config::GatewayOverrides overrides;
    if (options.port) {
        overrides.port = config::parsePort(*options.port);
        if (!overrides.port)
            return fail(ErrorCode::InvalidRequest, Tr::tr("Invalid port"));
    }
    const QString token = options.token
        ? options.token->trimmed()
        : m_context.environment.value(service::tokenVariable).trimmed();
    const bool isConfigured = !gateway.auth.token.isEmpty();
    return service::planService(
        {.paths = settings.paths,
         .environment = m_context.environment,
         .program = calledProgram(m_context.environment),
         .port = config::resolvePort(gateway, overrides, settings.environment),
         .token = isConfigured ? Secret() : Secret(token),
         .hasConfiguredToken = isConfigured,
         .version = buildVersion()});
}

Result<CliSettings> ServiceDesk::settingsOf(const service::InstalledService &installed) const
{
    const CommandContext inside{.out = m_context.out,
                                .err = m_context.err,
                                .environment = installed.placedOver(m_context.environment),
                                .profile = m_context.profile};
    auto settings = readSettings(inside);
    if (!settings)
        return settings;
    // The gateway prefers the token of the configuration to that of its environment.
    settings->environment.remove(service::tokenVariable);
    const auto token = service::valueOf(installed.environment, service::tokenVariable);
    if (settings->config.gateway.auth.token.isEmpty() && !token.isEmpty())
        settings->environment.insert(service::tokenVariable, token);
    return settings;
}

Result<GatewayTarget> ServiceDesk::targetOf(const CliSettings &settings) const
{
    CliSettings local = settings;
    local.config.gateway.mode = config::GatewayMode::Local;
    return RpcOptions().target(local, WithoutRemoteUrl::FallBackToLocal);
}

QString calledProgram(const QProcessEnvironment &environment)
{
    const QString called = QCoreApplication::arguments().value(0);
    QString path;
    if (QDir::fromNativeSeparators(called).contains(u'/'))
        path = QDir::cleanPath(QDir::current().absoluteFilePath(called));
    else
        path = QStandardPaths::findExecutable(
            called, environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts));
    return QFileInfo(path).isExecutable() ? path : QCoreApplication::applicationFilePath();
}

} // namespace claw::cli
