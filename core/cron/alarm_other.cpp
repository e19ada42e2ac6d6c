// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cron/alarm.h"

#include <QDateTime>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace claw::cron {

namespace {

//! Timers of Qt count elapsed time, which is not the wall clock's: while something is due, it is
//! looked at once a minute.
class QtAlarm final : public Alarm
{
public:
    QtAlarm()
    {
        m_timer.setSingleShot(true);
        connect(&m_timer, &QTimer::timeout, this, &Alarm::rang);
    }

    void set(qint64 atMs) override
    {
        constexpr qint64 longest = 60'000;
        const qint64 left = atMs - QDateTime::currentMSecsSinceEpoch();
        m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(left, 0, longest)));
    }
    void clear() override { m_timer.stop(); }

private:
    QTimer m_timer;
};

} // namespace

std::unique_ptr<Alarm> Alarm::ofSystem()
{
    return std::make_unique<QtAlarm>();
}

} // namespace claw::cron
