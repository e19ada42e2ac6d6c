// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/apiservices.h"

namespace claw::server::web {

//! `POST /v1/responses`, whole or as a stream (protocol spec 10.6), while
//! `gateway.http.endpoints.responses.enabled` says so.
void addResponses(net::HttpRouter &router, const ApiServices &services);

} // namespace claw::server::web
