// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/systemevents.h"

namespace claw::server {

void SystemEvents::enqueue(const QString &sessionKey, const QString &text)
{
    constexpr qsizetype maxQueued = 20;
    const QString trimmed = text.trimmed();
    QStringList &queue = m_queues[sessionKey];
    if (trimmed.isEmpty() || (!queue.isEmpty() && queue.last() == trimmed))
        return;
    queue.append(trimmed);
    if (queue.size() > maxQueued)
        queue.removeFirst();
    ++m_generation;
}

QStringList SystemEvents::peek(const QString &sessionKey) const
{
    return m_queues.value(sessionKey);
}

} // namespace claw::server
