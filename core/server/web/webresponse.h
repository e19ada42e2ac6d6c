// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpresponse.h"

namespace claw::server::web {

//! `405 Method Not Allowed` as text.
[[nodiscard]] net::HttpResponse methodNotAllowed();

//! Adds the headers that every answer of ours carries: nothing may frame it, guess at its type, keep
//! a copy of it, or learn from a Referer where it came from; and a page may load only what the
//! gateway itself serves, no scripts at all.
[[nodiscard]] net::HttpResponse hardened(const net::HttpResponse &response);

} // namespace claw::server::web
