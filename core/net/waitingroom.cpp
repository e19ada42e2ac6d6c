// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/waitingroom.h"

#include <algorithm>

namespace claw::net {

void WaitingRoom::enter(HeadWaiter *waiter)
{
    m_waiters.push_back(waiter);
    ++m_perClass[waiter->addressClass()];
}

void WaitingRoom::leave(HeadWaiter *waiter)
{
    if (m_waiters.remove(waiter) == 0)
        return;
    const auto it = m_perClass.find(waiter->addressClass());
    if (--it.value() == 0)
        m_perClass.erase(it);
}

HeadWaiter *WaitingRoom::oldest() const
{
    return m_waiters.empty() ? nullptr : m_waiters.front();
}

HeadWaiter *WaitingRoom::whoGivesWayTo(const QHostAddress &addressClass) const
{
    const bool crowded = m_perClass.value(addressClass) >= m_limits.waitingPerAddress;
    if (!crowded && count() < m_limits.waitingTotal)
        return nullptr;
    const auto mayGo = [&](const HeadWaiter *waiter) {
        return !crowded || waiter->addressClass() == addressClass;
    };
    const auto silent = std::find_if(m_waiters.begin(), m_waiters.end(), [&](const auto *waiter) {
        return mayGo(waiter) && waiter->isSilent();
    });
    return silent != m_waiters.end() ? *silent
                                     : *std::find_if(m_waiters.begin(), m_waiters.end(), mayGo);
}

} // namespace claw::net
