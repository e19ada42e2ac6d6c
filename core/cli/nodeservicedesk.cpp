// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/nodeservicedesk.h"

#include "base/version.h"
#include "cli/servicedesk.h"
#include "config/gatewayconfig.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::cli {

namespace {

const auto kindVariable = u"CLAWDBOT_SERVICE_KIND"_s;

} // namespace

QProcessEnvironment nodeServiceEnvironment(QProcessEnvironment environment)
{
    const QString profile = service::ServiceNames::of(environment).profile;
    const bool isDefault = profile.isEmpty();
    environment.insert(u"CLAWDBOT_SYSTEMD_UNIT"_s,
                       isDefault ? u"clawdbot-node"_s : u"clawdbot-node-"_s + profile);
    environment.insert(u"CLAWDBOT_LAUNCHD_LABEL"_s,
                       isDefault ? u"com.clawdbot.node"_s : u"com.clawdbot.node."_s + profile);
    environment.insert(u"CLAWDBOT_WINDOWS_TASK_NAME"_s,
                       isDefault ? u"Clawdbot Node"_s : u"Clawdbot Node (%1)"_s.arg(profile));
    return environment;
}

NodeServiceDesk::NodeServiceDesk(const CommandContext &context)
    : m_context(context)
    , m_environment(nodeServiceEnvironment(context.environment))
    , m_runner(context.environment)
    , m_manager(service::platformServiceManager(m_environment, m_runner))
{ }

service::ServicePlan NodeServiceDesk::plan(const CliSettings &settings,
                                           const nodehost::HostFile &host) const
{
    const QString token = m_context.environment.value(service::tokenVariable).trimmed();
    const QString program = calledProgram(m_context.environment);
    auto plan =
        service::planService({.paths = settings.paths,
                              .environment = m_environment,
                              .program = program,
                              .port = host.port.value_or(config::GatewayConfig::defaultPort),
                              .token = Secret(token),
                              .hasConfiguredToken = false,
                              .version = buildVersion()});
    // Everything else the host reads from node.json.
    plan.command = {program, u"node"_s, u"run"_s};
    plan.secretsFile = settings.paths.stateDir + u"/node.env"_s;
    auto &entries = plan.environment;
    const auto isPort = [](const service::EnvironmentEntry &entry) {
        return entry.name == "CLAWDBOT_GATEWAY_PORT"_L1;
    };
    entries.erase(std::remove_if(entries.begin(), entries.end(), isPort), entries.end());
    for (service::EnvironmentEntry &entry : entries) {
        if (entry.name == kindVariable)
            entry.value = u"node"_s;
    }
    return plan;
}

} // namespace claw::cli
