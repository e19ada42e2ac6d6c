// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "agent/heartbeat.h"

namespace claw::server {

//! The payload of the event `heartbeat` and of `last-heartbeat`.
[[nodiscard]] QByteArray encodeHeartbeat(const agent::HeartbeatReport &report);

} // namespace claw::server
