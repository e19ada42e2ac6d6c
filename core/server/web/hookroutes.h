// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "server/web/hookaccess.h"
#include "server/web/hookrun.h"
#include "server/web/mappedhook.h"

namespace claw::server::web {

/*! Hooks (protocol spec 10.3): other programs tell the gateway that something happened.
    `POST <hooks.path>/wake` puts words before the main session, `POST <hooks.path>/agent` asks an agent,
    and what any other means `hooks.mappings` says. All of it is in the ledger before the program is told
    that it was taken.
*/
class HookRoutes
{
public:
    //! The references outlive it.
    HookRoutes(const HookServices &services, HookAccess::Origin originOf);

    //! Outlives the router's requests.
    void addTo(net::HttpRouter &router);

private:
    //! NotFound: there is no such hook; else see mappedHook().
    [[nodiscard]] Result<HookDeed> deedOf(const net::HttpExchange &exchange) const;
    void serve(const std::shared_ptr<net::HttpExchange> &exchange);

    const HookServices m_services;
    HookSettings m_settings;
    HookAccess m_access;
    async::TaskScope m_scope;
};

} // namespace claw::server::web
