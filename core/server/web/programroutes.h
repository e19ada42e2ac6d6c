// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "async/taskscope.h"
#include "server/web/apiservices.h"

namespace claw::server::web {

//! The HTTP interfaces for programs, and what is on its way in them.
class ProgramRoutes
{
public:
    struct Services
    {
        ConversationServices conversation;
        Random &random;
        tools::ToolRegistry &tools;
        const files::StatePaths &paths;
    };
    //! `access` outlives it.
    ProgramRoutes(const Services &services, const ApiAccess &access);

    //! In the order in which they are asked, before the page. Outlives the router's requests.
    void addTo(net::HttpRouter &router);

private:
    const Services m_services;
    const ApiAccess &m_access;
    async::TaskScope m_scope;
};

} // namespace claw::server::web
