// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "cron/cronevent.h"

namespace claw::server {

//! The payload of the event `cron`.
[[nodiscard]] QByteArray encodeCronEvent(const cron::CronEvent &event);

} // namespace claw::server
