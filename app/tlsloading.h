// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "app/launch.h"
#include "net/tlsidentity.h"

namespace claw::app {

//! The certificate and key that the configuration asks for, or none when `gateway.tls` is off.
[[nodiscard]] QCoro::Task<gatewaystart::StartResult<std::optional<net::TlsIdentity>>> loadTls(
    Launch launch);

} // namespace claw::app
