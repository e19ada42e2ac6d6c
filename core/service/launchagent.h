// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "service/servicestate.h"

#include <vector>

namespace claw::service {

//! The text of the property list for `plan`, as launchd.plist(5) reads it. With `user` it is one for
//! the whole machine, which runs as that account. Fails with InvalidRequest for a value that no such
//! file can hold.
[[nodiscard]] Result<QString> renderLaunchAgent(const ServicePlan &plan, const QString &user = {});

//! What an XML property list says; nullopt when it runs nothing or is none.
[[nodiscard]] std::optional<InstalledService> readLaunchAgent(const QString &text);

//! Where launchd puts what the gateway complains about.
[[nodiscard]] QString launchAgentErrorLog(const QString &logDir);

//! As foreignSystemdServices(), for the agents of a directory. `own` is the label of this gateway.
[[nodiscard]] std::vector<ForeignService> foreignLaunchAgents(const QString &directory,
                                                              const QString &own,
                                                              bool isSystemWide);

} // namespace claw::service
