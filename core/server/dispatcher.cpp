// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/dispatcher.h"

using namespace Qt::StringLiterals;

namespace claw::server {

Answer Dispatcher::handle(const protocol::RequestFrame &request,
                          const std::shared_ptr<const Caller> &caller,
                          EarlyResponse respondEarly) const
{
    const auto permitted = caller->permissions.check(auth::methodGroup(request.method));
    if (!permitted)
        return Reply(tl::unexpected(permitted.error()));
    const Method *method = m_methods.find(request.method);
    if (!method && request.method == "connect"_L1)
        return Reply(
            fail(ErrorCode::InvalidRequest, u"connect is only valid as the first request"_s));
    if (!method)
        return Reply(fail(ErrorCode::InvalidRequest, u"unknown method: "_s + request.method));
    auto params = MethodRegistry::validParams(*method, request);
    if (!params)
        return Reply(tl::unexpected(std::move(params.error())));

    return method->handler(
        {.caller = caller, .params = *std::move(params), .respondEarly = std::move(respondEarly)});
}

} // namespace claw::server
