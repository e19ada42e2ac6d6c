// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/apiservices.h"

namespace claw::server::web {

//! Answers one request; `services` and `exchange` are its own for as long as it takes.
using ApiAnswer = QCoro::Task<> (*)(ApiServices services, ExchangePtr exchange);

//! A route on which programs POST: admitted as ApiAccess says, answered in the scope of the services,
//! and told in their format what cannot be read. `bodyLimit` in bytes.
[[nodiscard]] net::HttpRoute apiRoute(const ApiServices &services, ApiAnswer answer,
                                      std::function<bool(const net::HttpHead &head)> matches,
                                      std::function<qint64()> bodyLimit);

} // namespace claw::server::web
