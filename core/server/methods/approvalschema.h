// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/schema.h"

namespace claw::server {

//! `exec-approvals.json` as clients send it, for this machine and for nodes.
[[nodiscard]] protocol::Schema approvalsFileSchema();

} // namespace claw::server
