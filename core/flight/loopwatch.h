// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"
#include "flight/flightrecorder.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <thread>

namespace claw::flight {

//! Tells the recorder what the event loop of its thread is busy with, how long that took when it was
//! long, and once a second that the loop turns. Costs a clock reading and a short copy for an event.
class LoopWatch : public QObject
{
    Q_OBJECT

public:
    //! An event that takes this long is a stall.
    static constexpr std::chrono::milliseconds stallLimit{50};

    //! Both outlive the watch. Watches the thread it is made on.
    LoopWatch(FlightRecorder &recorder, const Clock &clock, QObject *parent = nullptr);

    //! Around the delivery of each event, on whatever thread. Deliveries within deliveries are the
    //! outer one's business.
    void enter(const QObject &receiver);
    void leave();

private:
    FlightRecorder &m_recorder;
    const Clock &m_clock;
    std::thread::id m_thread;
    int m_depth = 0;
    qint64 m_enteredAt = 0; //!< Monotonic.
    QTimer m_heartbeat;
};

} // namespace claw::flight
