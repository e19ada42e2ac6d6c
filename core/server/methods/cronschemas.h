// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "protocol/schema.h"

namespace claw::server {

// The parameters of `cron.*`. `missed` and `receipts` are ours, and optional.

[[nodiscard]] protocol::Schema cronListSchema();
[[nodiscard]] protocol::Schema cronStatusSchema();
[[nodiscard]] protocol::Schema cronAddSchema();
[[nodiscard]] protocol::Schema cronUpdateSchema();
[[nodiscard]] protocol::Schema cronRemoveSchema();
[[nodiscard]] protocol::Schema cronRunSchema();
[[nodiscard]] protocol::Schema cronRunsSchema();

} // namespace claw::server
