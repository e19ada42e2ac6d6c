// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QStringList>

namespace claw::server {

//! Short notices that wait for the next prompt of a session. In memory, at most 20 for a session:
//! the oldest goes; a text equal to the last one queued is dropped.
class SystemEvents
{
public:
    void enqueue(const QString &sessionKey, const QString &text);
    [[nodiscard]] QStringList peek(const QString &sessionKey) const;
    [[nodiscard]] quint64 generation() const { return m_generation; }

private:
    QHash<QString, QStringList> m_queues;
    quint64 m_generation = 0;
};

} // namespace claw::server
