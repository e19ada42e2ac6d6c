// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "server/web/hookaccess.h"

namespace claw::server {
class Wakes;
}

namespace claw::server::web {

/*! Hooks (protocol spec 10.3): other programs tell the gateway that something happened. So far
    `POST <hooks.path>/wake`, which puts words before the main session; they are in the ledger before
    the program is told that they were taken. Every other hook is not found.
*/
class HookRoutes
{
public:
    //! The references outlive it.
    HookRoutes(const LiveConfig &config, Wakes &wakes, HookAccess::Origin originOf,
               const Clock &clock);

    //! Outlives the router's requests.
    void addTo(net::HttpRouter &router);

private:
    HookSettings m_settings;
    HookAccess m_access;
    Wakes &m_wakes;
    async::TaskScope m_scope;
};

} // namespace claw::server::web
