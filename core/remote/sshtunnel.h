// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "process/companion.h"
#include "remote/sshtarget.h"

#include <memory>

namespace claw::remote {

//! What a tunnel is made of.
struct SshTunnelPlan
{
    SshTarget target;
    quint16 remotePort = 0; //!< On the loopback of the other machine.
    QString identity; //!< A key file; empty: ssh decides.
    QString program = QStringLiteral("ssh");
    QProcessEnvironment environment;

    //! Asks nothing (BatchMode), fails when the forward cannot be made, and notices a dead connection
    //! within a minute. Binds loopback only.
    [[nodiscard]] QStringList arguments(quint16 localPort) const;
};

//! A port of this machine that leads through `ssh` to a port of another one. Gone with this object.
class SshTunnel
{
public:
    explicit SshTunnel(SshTunnelPlan plan);

    //! Yields the local port, a free one on 127.0.0.1, once it accepts connections. Once.
    [[nodiscard]] QCoro::Task<Result<quint16>> open(std::chrono::milliseconds deadline);
    [[nodiscard]] QCoro::Task<> close();

    [[nodiscard]] const SshTunnelPlan &plan() const { return m_plan; }
    [[nodiscard]] quint16 localPort() const { return m_localPort; }
    [[nodiscard]] qint64 pid() const { return m_ssh ? m_ssh->pid() : 0; }

private:
    SshTunnelPlan m_plan;
    quint16 m_localPort = 0;
    std::unique_ptr<process::Companion> m_ssh;
};

//! What ssh said on its way out, with the next step where the cause is a common one.
[[nodiscard]] Error explainSsh(const QString &said, const SshTarget &target);

} // namespace claw::remote
