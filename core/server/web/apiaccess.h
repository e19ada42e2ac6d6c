// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "auth/attemptlimiter.h"
#include "auth/sharedauth.h"
#include "auth/tailnetdirectory.h"
#include "net/httprouter.h"

#include <memory>

namespace claw::server::web {

/*! Who may use the routes for programs. In this order, and before the body is read: a web page from
    elsewhere is refused (403), another method (405), a caller without the secret of the gateway (401,
    protocol spec 10.2). A wrong secret costs time, as in a handshake; device tokens do not count.
    Nobody gets in without a secret through a proxy that is not known, whatever the auth mode.
*/
class ApiAccess
{
public:
    using Admission = decltype(net::HttpRoute::admit);

    //! Everything outlives the admissions.
    struct Services
    {
        auth::AuthSettings auth;
        auth::AttemptLimiter &limiter;
        auth::TailnetDirectory *tailnet = nullptr; //!< Null: nobody can be asked.
        std::function<auth::ClientOrigin(const net::HttpHead &head)> originOf;
        std::function<Result<>(const net::HttpHead &head)> checkPage; //!< Of the Origin header.
    };
    explicit ApiAccess(Services services);

    //! For a route that answers this method; GET means HEAD as well.
    [[nodiscard]] Admission forMethod(const QByteArray &method) const;

private:
    using Verdict = std::optional<net::HttpResponse>;
    using ServicesPtr = std::shared_ptr<const Services>;

    [[nodiscard]] static QCoro::Task<Verdict> judge(ServicesPtr services, QByteArray method,
                                                    net::HttpHead head, std::stop_token stop);
    [[nodiscard]] static QCoro::Task<Verdict> checkSecret(ServicesPtr services, QString secret,
                                                          auth::ClientOrigin origin,
                                                          std::stop_token stop);

    ServicesPtr m_services;
};

//! What stands behind `Bearer` in the Authorization header, trimmed; empty: nothing.
[[nodiscard]] QString bearerOf(const net::HttpHead &head);

} // namespace claw::server::web
