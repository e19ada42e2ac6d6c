// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clientcommands.h"

#include "cli/agentcommand.h"
#include "cli/approvalscommands.h"
#include "cli/backupcommands.h"
#include "cli/chatcommand.h"
#include "cli/clitr.h"
#include "cli/commandline.h"
#include "cli/completioncommand.h"
#include "cli/configcommands.h"
#include "cli/croncommands.h"
#include "cli/dashboardcommand.h"
#include "cli/devicescommands.h"
#include "cli/doctorcommand.h"
#include "cli/gatewaycallcommand.h"
#include "cli/gatewaydiscovercommand.h"
#include "cli/gatewayprobecommand.h"
#include "cli/gatewaystatuscommand.h"
#include "cli/gatewayusagecostcommand.h"
#include "cli/healthcommand.h"
#include "cli/loginitemcommand.h"
#include "cli/logscommand.h"
#include "cli/modelscommands.h"
#include "cli/nodescommands.h"
#include "cli/pairingcommands.h"
#include "cli/serviceinstallcommand.h"
#include "cli/serviceverbcommand.h"
#include "cli/sessionscommand.h"
#include "cli/setupcommands.h"
#include "cli/statuscommand.h"
#include "cli/traycommand.h"

using namespace Qt::StringLiterals;

namespace claw::cli {

void addGatewayCommands(CommandLine &line)
{
    using Verb = ServiceVerbCommand::Verb;
    line.add(std::make_unique<ServiceInstallCommand>());
    for (const auto verb : {Verb::Start, Verb::Stop, Verb::Restart, Verb::Uninstall})
        line.add(std::make_unique<ServiceVerbCommand>(verb));
    line.add(std::make_unique<GatewayStatusCommand>());
    line.add(std::make_unique<GatewayCallCommand>());
    line.add(std::make_unique<HealthCommand>(HealthCommand::Place::Gateway));
    line.add(std::make_unique<GatewayProbeCommand>());
    line.add(std::make_unique<GatewayDiscoverCommand>());
    line.add(std::make_unique<GatewayUsageCostCommand>());
}

void addViewCommands(CommandLine &line, AgentHere agentHere)
{
    addSetupCommands(line);
    addConfigCommands(line);
    line.add(std::make_unique<DashboardCommand>());
    line.add(std::make_unique<ChatCommand>());
    line.add(std::make_unique<AgentCommand>(std::move(agentHere)));
    addModelsCommands(line);
    line.add(std::make_unique<SessionsCommand>());
    addCronCommands(line);
    addDevicesCommands(line);
    addNodesCommands(line);
    addPairingCommands(line);
    addApprovalsCommands(line);
    line.add(std::make_unique<StatusCommand>());
    line.add(std::make_unique<HealthCommand>(HealthCommand::Place::TopLevel));
    line.add(std::make_unique<LogsCommand>());
    line.add(std::make_unique<DoctorCommand>());
    addBackupCommands(line);
    line.add(std::make_unique<CompletionCommand>(line));
    line.add(std::make_unique<TrayCommand>());
    line.setBare(u"tray"_s, &TrayCommand::isPossible);
    line.addGroup(u"login-item"_s, Tr::tr("Start the tray at log-in"));
    using LoginVerb = LoginItemCommand::Verb;
    for (const auto verb : {LoginVerb::Install, LoginVerb::Remove, LoginVerb::Status})
        line.add(std::make_unique<LoginItemCommand>(verb));
}

} // namespace claw::cli
