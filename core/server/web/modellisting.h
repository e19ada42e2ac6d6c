// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/apiservices.h"

namespace claw::server::web {

//! `GET /v1/models`, where the configuration has chat completions on: the agents, as models that a
//! program can choose from. The reference has no such list.
void addModelListing(net::HttpRouter &router, const ApiServices &services);

} // namespace claw::server::web
