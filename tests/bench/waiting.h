// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <chrono>
#include <functional>

namespace claw::bench {

//! Runs the event loop until `condition` holds, which is looked at after every round; false when the
//! limit came first.
bool waitUntil(const std::function<bool()> &condition, std::chrono::milliseconds limit);

//! Runs the event loop for so long.
void runFor(std::chrono::milliseconds duration);

} // namespace claw::bench
