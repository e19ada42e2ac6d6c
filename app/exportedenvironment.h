// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "gatewaystart/runoptions.h"

namespace claw::app {

//! Puts what the command line chose into the environment of this process, for the programs it starts,
//! and names in the log (`[env]`) the variables that change what is recorded.
void exportEnvironment(const gatewaystart::GatewayRunOptions &options, const Launch &launch);

} // namespace claw::app
