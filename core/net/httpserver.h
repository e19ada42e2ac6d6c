// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/connectionsplitter.h"
#include "net/httprouter.h"

namespace claw::net {

//! The HTTP side of the port: serves what the splitter does not take for a WebSocket.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    //! The splitter must outlive this. Routes may be added at any time.
    HttpServer(ConnectionSplitter &splitter, const Clock &clock, const Limits &limits = {},
               QObject *parent = nullptr);

    [[nodiscard]] HttpRouter &router() { return m_router; }

private:
    void serve(QTcpSocket *socket, const HttpHead &head);

    ConnectionSplitter &m_splitter;
    const Clock &m_clock;
    const Limits m_limits;
    HttpRouter m_router;
};

} // namespace claw::net
