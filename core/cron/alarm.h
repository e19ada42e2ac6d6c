// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

#include <memory>

namespace claw::cron {

//! Wakes its owner at a moment of the wall clock, and whenever that clock is set. One for all jobs:
//! between two moments nothing runs.
class Alarm : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! At this moment, in ms since 1970, in place of any moment set before; at once when it has
    //! passed.
    virtual void set(qint64 atMs) = 0;
    virtual void clear() = 0;

    //! By the system's own timers: they count while the machine sleeps.
    [[nodiscard]] static std::unique_ptr<Alarm> ofSystem();

Q_SIGNALS:
    //! The moment has come, or the clock was set: look at it.
    void rang();
};

} // namespace claw::cron
