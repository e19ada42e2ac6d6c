// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "tests/support/userhome.h"

#include <QProcess>

namespace claw::testing {

//! A gateway in the foreground, in a process group that ends with this object.
class GatewayProcess
{
public:
    GatewayProcess(const Program &program, const UserHome &home);
    ~GatewayProcess();
    Q_DISABLE_COPY_MOVE(GatewayProcess)

    //! Waits until the port accepts connections; false when the gateway ended or took over a minute.
    [[nodiscard]] bool waitUntilListening();
    //! Of the process that was started; the reference serves from a grandchild of it.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    //! All it has printed so far.
    [[nodiscard]] QByteArray output();

private:
    QProcess m_process;
    QByteArray m_output;
    quint16 m_port;
};

} // namespace claw::testing
