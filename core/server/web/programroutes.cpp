// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/programroutes.h"

#include "server/web/chatcompletions.h"
#include "server/web/modellisting.h"
#include "server/web/responses.h"
#include "server/web/toolsinvoke.h"

namespace claw::server::web {

ProgramRoutes::ProgramRoutes(const Services &services, const ApiAccess &access)
    : m_services(services)
    , m_access(access)
{ }

void ProgramRoutes::addTo(net::HttpRouter &router)
{
    const ApiServices services{.conversation = m_services.conversation,
                               .random = m_services.random,
                               .tools = m_services.tools,
                               .paths = m_services.paths,
                               .access = m_access,
                               .scope = m_scope};
    addToolsInvoke(router, services);
    addResponses(router, services);
    addChatCompletions(router, services);
    addModelListing(router, services);
}

} // namespace claw::server::web
