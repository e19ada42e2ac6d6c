// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "async/pause.h"

#include <QCoroTimer>
#include <QTimer>

namespace claw::async {

QCoro::Task<bool> pause(std::chrono::milliseconds delay, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(delay);
    const std::stop_callback wake(stop, [&timer] { timer.start(0); });
    co_await timer;
    co_return !stop.stop_requested();
}

} // namespace claw::async
