// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "client/tickwatch.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace claw::client {

namespace {

qint64 nowMs()
{
    return QDeadlineTimer::current().deadline();
}

} // namespace

TickWatch::TickWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (nowMs() - m_lastTickMs > m_patience.count()) {
            stop();
            Q_EMIT expired();
        }
    });
}

void TickWatch::start(std::chrono::milliseconds interval, std::chrono::milliseconds least)
{
    m_patience = 2 * interval;
    m_lastTickMs = nowMs();
    m_timer.start(std::max(interval, least));
}

void TickWatch::stop()
{
    m_timer.stop();
}

void TickWatch::onTick()
{
    m_lastTickMs = nowMs();
}

} // namespace claw::client
