// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/loopwatch.h"

using namespace std::chrono_literals;

namespace claw::flight {

LoopWatch::LoopWatch(FlightRecorder &recorder, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_recorder(recorder)
    , m_clock(clock)
    , m_thread(std::this_thread::get_id())
{
    // Very coarse: on the full second, together with whatever else wakes the machine then.
    m_heartbeat.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_heartbeat, &QTimer::timeout, this, [this] { m_recorder.alive(); });
    m_heartbeat.start(1s);
}

void LoopWatch::enter(const QObject &receiver)
{
    if (std::this_thread::get_id() != m_thread || m_depth++ > 0)
        return;
    m_enteredAt = m_clock.monotonicMs();
    m_recorder.busyWith(receiver.metaObject()->className());
}

void LoopWatch::leave()
{
    if (std::this_thread::get_id() != m_thread || --m_depth > 0)
        return;
    const qint64 took = m_clock.monotonicMs() - m_enteredAt;
    if (took >= stallLimit.count())
        m_recorder.stall(took);
    m_recorder.idle();
}

} // namespace claw::flight
