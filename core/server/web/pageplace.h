// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httphead.h"
#include "net/httpresponse.h"

#include <optional>

namespace claw::server::web {

//! Where the page lives (protocol spec 10.7): the answer to a request that is not for it, because of
//! its method (405), because it lies outside of the base path (404), or because it names the base path
//! without its slash (302). Absent: the page answers. `base` is normalised: empty, or `/panel`.
[[nodiscard]] std::optional<net::HttpResponse> answerOutsideOfPage(const net::HttpHead &head,
                                                                   const QByteArray &base);

} // namespace claw::server::web
