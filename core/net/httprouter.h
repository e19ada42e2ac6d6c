// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpexchange.h"
#include "net/requestparser.h"

#include <QCoroTask>

#include <optional>
#include <vector>

namespace claw::net {

//! One way to answer requests.
struct HttpRoute
{
    std::function<bool(const HttpHead &head)> matches;
    HttpHandler handle;
    std::function<qint64()> bodyLimit; //!< In bytes; empty: Limits::bodyBytes.
    //! Judges a request before a byte of its body is read, so that strangers cannot make us keep any;
    //! an answer refuses it. Empty: everybody is welcome. It outlives the task.
    std::function<QCoro::Task<std::optional<HttpResponse>>(HttpHead head, std::stop_token stop)>
        admit = {};
    //! How a request that cannot be read is told so. Empty: as text.
    std::function<HttpResponse(const HttpFault &fault)> tellFault = {};
};

//! Matches exactly this path, whatever the method.
[[nodiscard]] std::function<bool(const HttpHead &)> exactPath(QByteArray path);
//! Matches this path and everything below it: "/hooks" matches "/hooks/wake", not "/hooksmith".
[[nodiscard]] std::function<bool(const HttpHead &)> pathBelow(QByteArray path);

//! The routes of the HTTP side in the order they are asked; the first match answers.
class HttpRouter
{
public:
    HttpRouter();

    void add(HttpRoute route);
    //! Never fails: behind all others stands a route that answers `404 Not Found`.
    [[nodiscard]] const HttpRoute &find(const HttpHead &head) const;

private:
    std::vector<HttpRoute> m_routes;
    HttpRoute m_notFound;
};

} // namespace claw::net
