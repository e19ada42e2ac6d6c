// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "base/backoff.h"
#include "client/gatewayclient.h"

#include <QObject>
#include <QTimer>

namespace claw::client {

//! Keeps a client connected: opens it, and opens it again after every end, whatever the cause, with
//! growing and slightly random delays. A successful introduction resets the delay.
class Reconnector : public QObject
{
    Q_OBJECT

public:
    struct Plan
    {
        //! A fifth of jitter keeps many clients of a restarted gateway from coming back in step.
        Backoff::Plan backoff{.first = std::chrono::milliseconds(1000),
                              .longest = std::chrono::milliseconds(30000),
                              .factor = 2.0,
                              .jitter = 0.2};
        std::chrono::milliseconds openDeadline{10000};
    };

    //! Both are used as long as this object lives.
    Reconnector(GatewayClient &client, Random &random, Plan plan);
    Reconnector(GatewayClient &client, Random &random)
        : Reconnector(client, random, Plan{})
    { }

    void start();
    //! Stops trying and closes the connection.
    void stop();
    //! Does not wait for the next attempt, because something says that it may succeed now; the delays
    //! start small again. Nothing unless started, or while connected or connecting.
    void tryNow();

Q_SIGNALS:
    void retryScheduled(std::chrono::milliseconds delay);

private:
    void attempt();

    GatewayClient &m_client;
    Backoff m_backoff;
    std::chrono::milliseconds m_openDeadline;
    QTimer m_timer;
    bool m_isRunning = false;
    async::TaskScope m_scope;
};

} // namespace claw::client
