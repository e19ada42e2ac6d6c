// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/clientaddress.h"
#include "net/httphead.h"

namespace claw::server {

//! What the head of a request says about where it comes from.
[[nodiscard]] auth::RequestOrigin requestOriginOf(const net::HttpHead &head);

} // namespace claw::server
