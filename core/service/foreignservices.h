// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "service/servicestate.h"

#include <vector>

namespace claw::service {

enum class Reach { User, System };

//! The units in a directory that start something called clawdbot and are none of our gateways, of
//! whatever profile. At most a thousand files are looked into.
[[nodiscard]] std::vector<ForeignService> foreignSystemdServices(const QString &directory,
                                                                 Reach reach);

} // namespace claw::service
