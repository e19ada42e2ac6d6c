// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/httpexchange.h"

#include <optional>
#include <vector>

namespace claw::net {

//! One way to answer requests.
struct HttpRoute
{
    std::function<bool(const HttpHead &head)> matches;
    HttpHandler handle;
    std::optional<qint64> bodyLimit; //!< In bytes; absent: Limits::bodyBytes.
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
