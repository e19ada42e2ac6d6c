// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/toolsconfig.h"
#include "sessions/sessionstores.h"

#include <QString>

namespace claw::tools {

//! Fails with Forbidden unless one agent may look into the sessions of another.
[[nodiscard]] Result<> mayLookInto(const config::AgentToAgentConfig &rules, const QString &asker,
                                   const QString &owner);

//! The session that a model means by a key, short or whole, or by a session id. Short keys are the
//! asker's own before they are the default agent's. Fails with NotFound or Forbidden.
[[nodiscard]] Result<sessions::SessionTarget> findSession(sessions::SessionStores &stores,
                                                          const config::AgentToAgentConfig &rules,
                                                          const QString &asker,
                                                          const QString &words);

} // namespace claw::tools
