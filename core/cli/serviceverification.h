// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cli/gatewaysession.h"
#include "service/servicemanager.h"

namespace claw::cli {

//! Service managers say what they believe; these look at the effect.

//! Asks the gateway for its health until it answers. One that refuses our secret answers too. Fails
//! with what the last attempt brought.
[[nodiscard]] Result<> waitForAnswer(const GatewayTarget &target, const files::StatePaths &paths,
                                     std::chrono::milliseconds patience);

//! What is left of a service that was stopped: the process that still holds its port, if any, after
//! `patience`.
[[nodiscard]] QString waitForClosedPort(quint16 port, std::chrono::milliseconds patience);

//! Why a gateway that should run does not, in the words of the manager and the gateway, line by line.
[[nodiscard]] QStringList reasonsOf(const service::ServiceRuntime &runtime);

} // namespace claw::cli
