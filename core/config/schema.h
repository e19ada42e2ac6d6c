// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/shape.h"

namespace claw::config {

//! The whole document (configuration spec 12). Sections come in the order in which they are written.
[[nodiscard]] const ShapeNode &configShape();

// Its sections, one file for a group of them.
[[nodiscard]] Shape gatewayShape();
[[nodiscard]] Shape agentsShape();
[[nodiscard]] Shape bindingsShape();
[[nodiscard]] Shape broadcastShape();
[[nodiscard]] Shape toolsShape();
[[nodiscard]] Shape modelsShape();
[[nodiscard]] Shape authShape();
[[nodiscard]] Shape sessionShape();
[[nodiscard]] Shape messagesShape();
[[nodiscard]] Shape commandsShape();
[[nodiscard]] Shape approvalsShape();
[[nodiscard]] Shape hooksShape();
[[nodiscard]] Shape browserShape();
[[nodiscard]] Shape diagnosticsShape();
[[nodiscard]] Shape loggingShape();
[[nodiscard]] Shape envShape();
[[nodiscard]] Shape skillsShape();
[[nodiscard]] Shape pluginsShape();
[[nodiscard]] Shape channelsShape();

// Parts that several sections share.
[[nodiscard]] Shape texts(); //!< A list of strings.
[[nodiscard]] Shape textMap();
[[nodiscard]] Shape textOrNumber();
[[nodiscard]] Shape allowDeny(); //!< {allow, deny}, lists of tool names.
[[nodiscard]] Shape modelOrChoice(); //!< A model name, or {primary, fallbacks}.
[[nodiscard]] Shape modelChoice(); //!< {primary, fallbacks}.
[[nodiscard]] Shape typingMode();
[[nodiscard]] Shape groupChatShape();
[[nodiscard]] Shape sendScopeShape(); //!< {default, rules[]} of who may be sent to or answered.
[[nodiscard]] Shape humanDelayShape();
[[nodiscard]] Shape heartbeatShape();
[[nodiscard]] Shape memorySearchShape();
[[nodiscard]] Shape sandboxShape();
[[nodiscard]] Shape agentToolsShape();
[[nodiscard]] Shape blockStreamingChunk();
[[nodiscard]] Shape blockStreamingCoalesce();
[[nodiscard]] Shape hexColor();
[[nodiscard]] Shape executable(); //!< A program name or path without shell syntax.
[[nodiscard]] Shape limitsShape(); //!< {costUsdPerDay, tokensPerDay}
[[nodiscard]] Shape installRecords();

} // namespace claw::config
