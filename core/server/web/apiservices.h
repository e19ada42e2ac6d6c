// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/methods/methods.h"
#include "server/web/apiaccess.h"

namespace claw::async {
class TaskScope;
}

namespace claw::tools {
class ToolRegistry;
}

namespace claw::server::web {

//! What the routes for programs are made of. Everything outlives the routes.
struct ApiServices
{
    ConversationServices conversation;
    Random &random;
    tools::ToolRegistry &tools;
    const files::StatePaths &paths;
    const ApiAccess &access;
    async::TaskScope &scope; //!< Owns what is on its way.
};

using ExchangePtr = std::shared_ptr<net::HttpExchange>;

} // namespace claw::server::web
