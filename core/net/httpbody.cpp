// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "net/httpbody.h"

#include <utility>

namespace claw::net {

HttpBody::HttpBody(Port port)
    : m_port(std::move(port))
{ }

HttpBody::~HttpBody()
{
    if (m_port.cut)
        m_port.cut();
}

void HttpBody::write(const QByteArray &part)
{
    if (m_port.write)
        m_port.write(part);
}

void HttpBody::end()
{
    const Port port = std::exchange(m_port, {});
    if (port.end)
        port.end();
}

} // namespace claw::net
