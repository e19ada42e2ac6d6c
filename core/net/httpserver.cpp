// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpserver.h"

#include "net/httpconnection.h"

namespace claw::net {

HttpServer::HttpServer(ConnectionSplitter &splitter, const Clock &clock, const Limits &limits,
                       QObject *parent)
    : QObject(parent)
    , m_splitter(splitter)
    , m_clock(clock)
    , m_limits(limits)
{
    connect(&splitter, &ConnectionSplitter::requestReceived, this, &HttpServer::serve);
}

void HttpServer::serve(QTcpSocket *socket, const HttpHead &head)
{
    auto *connection = new HttpConnection(socket, head, m_router, m_clock, m_limits, this);
    connect(connection, &HttpConnection::finished, this,
            [this, connection](QTcpSocket *done, KeepAlive keepAlive) {
                connection->deleteLater();
                if (!done)
                    return;
                if (keepAlive == KeepAlive::Yes)
                    m_splitter.awaitNextRequest(done);
                else
                    m_splitter.dismiss(done);
            });
    connection->start();
}

} // namespace claw::net
