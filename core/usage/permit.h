// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "providers/usage.h"

#include <QPointer>

namespace claw::usage {

class SpendCap;

/*! The leave to send one request to a model; askWithinCaps() gets one for each.

        const auto most = upperBound({model}, prompt);
        auto permit = co_await caps.begin(agentId, most, stop);
        if (!permit)
            co_return ...permit.error();         // says which cap, what was spent, until when
        const auto outcome = co_await ...;       // the request
        permit->settle(billedUsage(call, outcome));

    One that is dropped without a word counts as if the call had cost its upper bound. A coroutine
    holds one at a time: what it waits for while holding it may wait for it. Outlives its SpendCap
    without harm. Move-only, of the control thread.
*/
class Permit
{
public:
    Permit() = default; //!< For nothing.
    ~Permit();
    Permit(Permit &&other) noexcept;
    Permit &operator=(Permit &&other) noexcept;

    //! What the call came to. The reservation stands until this is on the disk; nobody waits for it.
    void settle(const providers::Usage &spent);
    //! The request never went out: it cost nothing.
    void sentNothing();

private:
    friend class SpendCap;
    Permit(SpendCap *caps, quint64 call);
    void drop();

    QPointer<SpendCap> m_caps;
    quint64 m_call = 0; //!< 0: settled, or moved from.
};

} // namespace claw::usage
