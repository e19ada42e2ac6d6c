// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace claw::usage {
class SpendCap;
}

namespace claw::server {

//! What models used up today, as `limits` in health and status: amounts, caps where there are any,
//! whether they are reached (`blocked`), of all agents together and of each.
[[nodiscard]] QByteArray encodeLimits(const usage::SpendCap &spending);

} // namespace claw::server
