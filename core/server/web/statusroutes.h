// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httprouter.h"
#include "server/web/readinesssource.h"

namespace claw::server::web {

//! The status page in the place, and by the rules, of the Control UI (protocol spec 10.7): the last
//! route. Every path of GET and HEAD shows the page, other methods are answered 405; with a base path
//! only what lies below it. Disabled, it matches nothing and requests end as 404. `source` must
//! outlive the router.
void addStatusRoutes(net::HttpRouter &router, const ReadinessSource &source);

} // namespace claw::server::web
