// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/agentsconfig.h"

namespace claw::agent {

//! Whether heartbeats may run now. A span that ends before it begins goes over midnight; one that
//! ends where it begins, or cannot be read, is the whole day. `userTimezone` is an IANA name; empty:
//! the host's.
[[nodiscard]] bool isWithin(const config::ActiveHours &hours, qint64 nowMs,
                            const QString &userTimezone);

} // namespace claw::agent
