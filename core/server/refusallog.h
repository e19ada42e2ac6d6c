// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/clock.h"

#include <QHash>
#include <QString>

namespace claw::server {

//! Says in the log why clients are refused, without letting them fill it: the same reason for the
//! same address appears once in ten minutes, and beyond 256 such pairs nothing is said until old
//! ones are forgotten.
class RefusalLog
{
public:
    explicit RefusalLog(const Clock &clock)
        : m_clock(clock)
    { }

    void note(const QString &address, const QString &reason);

private:
    void forgetOld();

    const Clock &m_clock;
    QHash<QString, qint64> m_said; //!< Address and reason; monotonic ms.
};

} // namespace claw::server
