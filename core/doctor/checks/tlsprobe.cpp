// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "doctor/checks/tlsprobe.h"

#include "doctor/doctortr.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::doctor {

TlsProbe::TlsProbe(QString host, quint16 port)
    : m_host(std::move(host))
    , m_port(port)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this,
            [this] { finish(Tr::tr("no answer within 4 s")); });
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { finish({}); });
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this] { finish(m_socket.errorString()); });
}

void TlsProbe::start()
{
    m_patience.start(4s);
    m_socket.connectToHostEncrypted(m_host, m_port);
}

void TlsProbe::finish(const QString &failure)
{
    if (std::exchange(m_isDone, true))
        return;
    m_failure = failure;
    m_patience.stop();
    m_socket.disconnect(this); // What closing says is of no interest.
    m_socket.abort();
    Q_EMIT done();
}

} // namespace claw::doctor
