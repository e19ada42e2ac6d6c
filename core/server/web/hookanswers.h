// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpresponse.h"
#include "server/wakes.h"

namespace claw::server::web {

//! `{"ok":false,"error":...}`
[[nodiscard]] net::HttpResponse hookRefused(int status, const QString &why);
//! `{"ok":true,"mode":...}`
[[nodiscard]] net::HttpResponse hookWakeTaken(Wakes::Urgency urgency);
//! `{"ok":true,"runId":...}`
[[nodiscard]] net::HttpResponse hookRunTaken(const QString &runId);

} // namespace claw::server::web
