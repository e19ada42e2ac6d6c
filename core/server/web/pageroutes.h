// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httprouter.h"
#include "server/web/pagefiles.h"
#include "server/web/readinesssource.h"

namespace claw::server::web {

/*! The control page by the rules of protocol spec 10.7, as the last route: its files by their names,
    the page itself for every other path (it routes by itself), 404 for a file below `assets/` that is
    not there (a page of an older build must not be fed HTML). Files whose names change with their
    content may be kept for ever; the page is asked for anew, and answered 304 when it is the same.
    Disabled, it matches nothing. `source` and `files` must outlive the router. */
void addPageRoutes(net::HttpRouter &router, const ReadinessSource &source, const PageFiles &files);

} // namespace claw::server::web
