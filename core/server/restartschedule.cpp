// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/restartschedule.h"

#include <algorithm>

namespace claw::server {

RestartSchedule::RestartSchedule(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT due(m_reason); });
}

std::chrono::milliseconds RestartSchedule::request(QString reason, std::chrono::milliseconds delay)
{
    delay = std::clamp(delay, std::chrono::milliseconds(0), longestDelay);
    if (m_timer.isActive() && m_timer.remainingTimeAsDuration() <= delay)
        return delay;
    m_reason = std::move(reason);
    m_timer.start(delay);
    return delay;
}

} // namespace claw::server
