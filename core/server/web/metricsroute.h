// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httprouter.h"
#include "server/web/apiaccess.h"
#include "server/web/metricspage.h"

namespace claw::server {
class LiveConfig;
}

namespace claw::server::web {

//! `GET /metrics` for Prometheus: for whoever has the secret of the gateway, as the routes for programs;
//! for everybody while `gateway.metrics.enabled` is true. Everything outlives the router.
void addMetricsRoute(net::HttpRouter &router, const MetricsSources &sources,
                     const ApiAccess &access, const LiveConfig &config);

} // namespace claw::server::web
