// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httprouter.h"
#include "server/web/readinesssource.h"

namespace claw::server::web {

//! For monitors and service managers, without credentials and without details:
//! `GET /healthz` answers 200 `{"ok":true}` as long as the event loop turns;
//! `GET /readyz` answers 503 with the phase until the gateway serves, then 200.
//! Other methods than GET and HEAD: 405. `source` must outlive the router.
void addHealthRoutes(net::HttpRouter &router, const ReadinessSource &source);

} // namespace claw::server::web
