// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "config/findings.h"

namespace claw::config {

//! Reports every key that earlier versions used and that has moved since (configuration spec 8.1).
//! While there is one, the schema is not asked: its complaints would only repeat these.
void findLegacyKeys(const json::Json5Node &root, Findings &findings);

} // namespace claw::config
