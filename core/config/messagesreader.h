// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/blockstreamingconfig.h"
#include "config/messagesconfig.h"

#include <QJsonObject>

namespace claw::config {

//! The parts of readConfig() about messages: `messages`, `commands` and the members of
//! `agents.defaults` that say how a reply is sent in blocks.
[[nodiscard]] MessagesConfig readMessages(const QJsonObject &section);
[[nodiscard]] CommandsConfig readCommands(const QJsonObject &section);
[[nodiscard]] BlockStreamingConfig readBlockStreaming(const QJsonObject &agentDefaults);

} // namespace claw::config
