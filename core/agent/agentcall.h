// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/runrequest.h"
#include "config/config.h"
#include "sessions/sessionstores.h"

#include <QJsonObject>

namespace claw::agent {

// What the params of the method `agent` ask for, whoever reads them: a gateway, or the command line
// that runs an agent by itself.

//! Why the agent that the params name cannot be meant: it is not there, or the session is another
//! agent's. nullopt: fine.
[[nodiscard]] std::optional<QString> agentFault(const QJsonObject &params,
                                                const config::Config &config);
//! Which conversation is meant, as it may be spelled. Empty: none.
[[nodiscard]] QString agentSessionKey(const QJsonObject &params,
                                      const sessions::SessionStores &stores);
//! What else is wrong, as users of the command line know it.
[[nodiscard]] std::optional<QString> runFault(const QJsonObject &params, const QString &sessionKey);
//! The request, without its attachments.
[[nodiscard]] RunRequest agentRequest(const QJsonObject &params,
                                      const sessions::SessionTarget &target);

} // namespace claw::agent
