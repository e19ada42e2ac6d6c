// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace claw::client {

//! Notices a gateway that stopped ticking: no tick for more than two of its intervals.
class TickWatch : public QObject
{
    Q_OBJECT

public:
    explicit TickWatch(QObject *parent = nullptr);

    //! `interval` is the gateway's; `least` how often to look at most. Looking costs one timer.
    void start(std::chrono::milliseconds interval, std::chrono::milliseconds least);
    void stop();
    void onTick();

Q_SIGNALS:
    void expired();

private:
    QTimer m_timer;
    std::chrono::milliseconds m_patience{0};
    qint64 m_lastTickMs = 0; //!< Monotonic.
};

} // namespace claw::client
