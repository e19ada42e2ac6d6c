// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/web/apiroute.h"

#include "async/taskscope.h"
#include "server/web/apibody.h"

namespace claw::server::web {

net::HttpRoute apiRoute(const ApiServices &services, ApiAnswer answer,
                        std::function<bool(const net::HttpHead &head)> matches,
                        std::function<qint64()> bodyLimit)
{
    const auto handle = [services, answer](const ExchangePtr &exchange) {
        services.scope.start(answer(services, exchange));
    };
    return {.matches = std::move(matches),
            .handle = handle,
            .bodyLimit = std::move(bodyLimit),
            .admit = services.access.forMethod("POST"),
            .tellFault = apiFault};
}

} // namespace claw::server::web
