// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "prompt/bodyassembly.h"

#include <QHash>
#include <QStringList>

namespace claw::server {

//! Short notices that wait for the next prompt of a session. In memory, at most 20 for a session:
//! the oldest goes; a text equal to the last one queued is dropped.
class SystemEvents
{
public:
    //! `inputId` is the text's row in the ledger, 0: it has none. Returns the row of the text that will
    //! not be told after all, 0: there is none.
    qint64 enqueue(const QString &sessionKey, const QString &text, qint64 nowMs,
                   qint64 inputId = 0);
    //! The texts of what waits.
    [[nodiscard]] QStringList peek(const QString &sessionKey) const;
    //! Removes what waits for a session and returns it.
    [[nodiscard]] std::vector<prompt::HappenedEvent> take(const QString &sessionKey);
    [[nodiscard]] quint64 generation() const { return m_generation; }

private:
    QHash<QString, std::vector<prompt::HappenedEvent>> m_queues;
    quint64 m_generation = 0;
};

} // namespace claw::server
