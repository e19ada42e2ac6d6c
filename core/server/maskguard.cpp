// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "server/maskguard.h"

#include <QTcpSocket>

#include <algorithm>
#include <utility>

namespace claw::server {

MaskGuard::MaskGuard(QTcpSocket *socket, qint64 headBytes)
    : QObject(socket)
    , m_socket(socket)
    , m_inspected(headBytes)
{
    connect(socket, &QTcpSocket::readyRead, this, &MaskGuard::inspect);
}

void MaskGuard::settle()
{
    m_inspected = std::min(m_inspected, m_socket->bytesAvailable());
}

void MaskGuard::inspect()
{
    const qint64 available = m_socket->bytesAvailable();
    if (m_isViolated || available <= m_inspected)
        return;
    const qint64 inspected = std::exchange(m_inspected, available);
    if (m_check.skip(available - inspected))
        return; // The middle of a long message.
    const QByteArray bytes = m_socket->peek(available);
    m_isViolated = !m_check.feed(QByteArrayView(bytes).sliced(inspected));
    if (m_isViolated)
        Q_EMIT violated();
}

} // namespace claw::server
