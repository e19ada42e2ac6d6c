// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/clientcommands.h"

#include "cli/commandline.h"
#include "cli/gatewaycallcommand.h"
#include "cli/gatewaystatuscommand.h"
#include "cli/healthcommand.h"

namespace claw::cli {

void addGatewayCommands(CommandLine &line)
{
    line.add(std::make_unique<GatewayStatusCommand>());
    line.add(std::make_unique<GatewayCallCommand>());
    line.add(std::make_unique<HealthCommand>(HealthCommand::Place::Gateway));
}

void addViewCommands(CommandLine &line)
{
    line.add(std::make_unique<HealthCommand>(HealthCommand::Place::TopLevel));
}

} // namespace claw::cli
