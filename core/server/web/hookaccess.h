// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/attemptlimiter.h"
#include "net/httprouter.h"
#include "server/web/hooksettings.h"

#include <QUrlQuery>

namespace claw::server::web {

/*! Who may call a hook (protocol spec 10.3): whoever knows `hooks.token`, which comes as a bearer, in
    `X-Clawdbot-Token` or as `token` in the query. The secret of the gateway does not count, and this one
    opens nothing else. A wrong token costs time, in an account apart from that of the gateway's secret,
    so that a forgotten program with an old token does not keep people out.
*/
class HookAccess
{
public:
    using Origin = std::function<auth::ClientOrigin(const net::HttpHead &head)>;

    //! The references outlive it.
    HookAccess(const HookSettings &settings, Origin originOf, const Clock &clock);

    //! Judges a request before its body is read. Outlives what it judges.
    [[nodiscard]] QCoro::Task<std::optional<net::HttpResponse>> judge(net::HttpHead head,
                                                                      std::stop_token stop);

private:
    const HookSettings &m_settings;
    const Origin m_originOf;
    auth::AttemptLimiter m_limiter;
};

//! What stands behind the base path, without slashes before it.
[[nodiscard]] QByteArray hookNamedBy(const net::HttpHead &head, const QByteArray &basePath);

//! The fields of a query, as forms write them: a plus is a space.
[[nodiscard]] QUrlQuery queryOf(const net::HttpHead &head);

} // namespace claw::server::web
