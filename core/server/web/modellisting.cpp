// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/modellisting.h"

#include "base/clock.h"
#include "config/agentresolution.h"
#include "openai/modellist.h"
#include "server/liveconfig.h"
#include "server/web/apibody.h"

namespace claw::server::web {

void addModelListing(net::HttpRouter &router, const ApiServices &services)
{
    const LiveConfig &config = services.conversation.config;
    const qint64 since = services.conversation.clock.nowMs() / 1000;
    const auto isOn = [&config, isPath = net::exactPath("/v1/models")](const net::HttpHead &head) {
        const config::HttpConfig &http = config.config().gateway.http;
        return isPath(head) && (http.chatCompletionsEnabled || http.responses.enabled);
    };
    const auto list = [&config, since](const ExchangePtr &exchange) {
        const QStringList ids = config::agentIds(config.config().agents);
        exchange->respond(apiResponse(200, openai::modelList(ids, since)));
    };
    router.add({.matches = isOn,
                .handle = list,
                .bodyLimit = {},
                .admit = services.access.forMethod("GET"),
                .tellFault = apiFault});
}

} // namespace claw::server::web
