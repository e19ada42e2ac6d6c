// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpresponse.h"
#include "tools/tooloutput.h"

namespace claw::server::web {

//! 404: there is no such tool, or it may not be used.
[[nodiscard]] net::HttpResponse toolNotFound(const QString &name);
//! 400 with the reason.
[[nodiscard]] net::HttpResponse toolFailed(const QString &why);
//! 200 with the result as a whole, or toolFailed().
[[nodiscard]] net::HttpResponse toolAnswered(const tools::ToolOutput &output);

} // namespace claw::server::web
