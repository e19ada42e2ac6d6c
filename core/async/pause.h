// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCoroTask>

#include <chrono>
#include <stop_token>

namespace claw::async {

//! Waits without blocking. True after the whole delay, false when `stop` cut it short. The waiter
//! always goes on from the event loop, never from inside request_stop().
[[nodiscard]] QCoro::Task<bool> pause(std::chrono::milliseconds delay, std::stop_token stop = {});

} // namespace claw::async
