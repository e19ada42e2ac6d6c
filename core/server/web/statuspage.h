// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "server/web/readinesssource.h"

#include <QByteArray>

namespace claw::server::web {

//! A page in UTF-8 that says how the gateway is. Whole by itself but for its style sheet; runs no
//! script and names no other host.
[[nodiscard]] QByteArray renderStatusPage(const GatewayFacts &facts);

//! What `<base>/assets/status.css` serves.
[[nodiscard]] QByteArray statusStyleSheet();

} // namespace claw::server::web
