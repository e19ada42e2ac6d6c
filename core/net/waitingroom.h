// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/headwaiter.h"

#include <QHash>
#include <QHostAddress>

#include <list>

namespace claw::net {

//! The connections that still owe us the head of a request, the oldest first. There are seats for so
//! many in all and so many of one address class; see Limits.
class WaitingRoom
{
public:
    explicit WaitingRoom(const Limits &limits)
        : m_limits(limits)
    { }

    void enter(HeadWaiter *waiter);
    void leave(HeadWaiter *waiter);
    [[nodiscard]] int count() const { return int(m_waiters.size()); }
    [[nodiscard]] HeadWaiter *oldest() const;

    //! Who has to go before one more from that class may enter; null while there are seats. The oldest
    //! silent one gives way: a flood of silent connections so drowns itself and not the next client,
    //! whose head follows at once. Only when all speak must one of them go.
    [[nodiscard]] HeadWaiter *whoGivesWayTo(const QHostAddress &addressClass) const;

private:
    const Limits m_limits;
    std::list<HeadWaiter *> m_waiters;
    QHash<QHostAddress, int> m_perClass;
};

} // namespace claw::net
