// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <functional>

namespace claw::net {

//! The body of an answer that is told while it is made. What the client does not read waits, up to
//! Limits::streamBacklog; a client that lets more wait, or reads nothing for Limits::writeStall, is cut
//! off, and HttpExchange::stop() says so. Writing to a client that is gone does nothing.
class HttpBody
{
public:
    //! The connection it is written to; empty members: nobody reads it.
    struct Port
    {
        std::function<void(const QByteArray &part)> write;
        std::function<void()> end;
        std::function<void()> cut; //!< Ends the connection, so that nobody takes it for whole.
    };

    explicit HttpBody(Port port);
    //! A body without its end is cut.
    ~HttpBody();
    HttpBody(const HttpBody &) = delete;
    HttpBody &operator=(const HttpBody &) = delete;

    void write(const QByteArray &part);
    //! Nothing follows.
    void end();

private:
    Port m_port; //!< Empty once it has ended.
};

} // namespace claw::net
