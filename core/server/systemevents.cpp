// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/systemevents.h"

namespace claw::server {

qint64 SystemEvents::enqueue(const QString &sessionKey, const QString &text, qint64 nowMs,
                             qint64 inputId)
{
    constexpr size_t maxQueued = 20;
    const QString trimmed = text.trimmed();
    auto &queue = m_queues[sessionKey];
    if (trimmed.isEmpty() || (!queue.empty() && queue.back().text == trimmed))
        return inputId;
    queue.push_back({.timeMs = nowMs, .text = trimmed, .inputId = inputId});
    ++m_generation;
    if (queue.size() <= maxQueued)
        return 0;
    const qint64 oldest = queue.front().inputId;
    queue.erase(queue.begin());
    return oldest;
}

QStringList SystemEvents::peek(const QString &sessionKey) const
{
    QStringList texts;
    const auto queue = m_queues.constFind(sessionKey);
    if (queue == m_queues.constEnd())
        return texts;
    for (const prompt::HappenedEvent &event : *queue)
        texts.append(event.text);
    return texts;
}

std::vector<prompt::HappenedEvent> SystemEvents::take(const QString &sessionKey)
{
    auto taken = m_queues.take(sessionKey);
    if (!taken.empty())
        ++m_generation;
    return taken;
}

} // namespace claw::server
