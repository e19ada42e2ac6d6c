// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httphead.h"
#include "net/httpresponse.h"

#include <chrono>

namespace claw::server::web {

//! `405 Method Not Allowed` as text.
[[nodiscard]] net::HttpResponse methodNotAllowed();
//! `404 Not Found` as text.
[[nodiscard]] net::HttpResponse notFound();

//! Tells when to ask again (Retry-After, RFC 9110 10.2.3): in whole seconds, rounded up.
[[nodiscard]] net::HttpResponse retryLater(const net::HttpResponse &response,
                                           std::chrono::milliseconds after);

//! Adds the headers that every answer of ours carries: nothing may frame it, guess at its type, keep
//! a copy of it, or learn from a Referer where it came from; and a page may load only what the
//! gateway itself serves, no scripts at all.
[[nodiscard]] net::HttpResponse hardened(const net::HttpResponse &response);
//! The same for the control page, which runs the gateway's own scripts and talks to the gateway alone.
//! What is written into the page as HTML must come from its sanitiser (Trusted Types). How long a copy
//! may be kept is left to the answer.
[[nodiscard]] net::HttpResponse scriptable(const net::HttpResponse &response);

//! Whether the client takes a body in that coding (RFC 9110 12.5.3): it is listed, and not with
//! weight 0. A wildcard does not count; the plain form is always good enough.
[[nodiscard]] bool acceptsCoding(const net::HttpHead &head, QByteArrayView coding);
//! Whether If-None-Match says that the client has the answer already (RFC 9110 13.1.2).
[[nodiscard]] bool namesTag(const net::HttpHead &head, const QByteArray &etag);

} // namespace claw::server::web
