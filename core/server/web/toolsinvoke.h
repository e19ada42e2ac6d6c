// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/apiservices.h"

namespace claw::server::web {

//! `POST /tools/invoke` (protocol spec 10.4): a tool of the gateway, called by a program as an agent would in
//! a session, under the same rules. Files and commands are for agents alone.
void addToolsInvoke(net::HttpRouter &router, const ApiServices &services);

} // namespace claw::server::web
