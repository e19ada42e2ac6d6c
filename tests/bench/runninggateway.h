// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#pragma once

#include "base/result.h"
#include "tests/bench/load.h"
#include "tests/support/gatewayprocess.h"

#include <QElapsedTimer>

namespace claw::bench {

//! A gateway that runs as long as this object, from its start to its first hello-ok already measured.
class RunningGateway
{
public:
    //! `configuration` is added to that of the home, in JSON5 and with a comma in front.
    explicit RunningGateway(const testing::Program &program, const QString &configuration = {});

    //! From the start of the process to the first hello-ok, or why there was none within a minute.
    [[nodiscard]] const Result<double> &startMs() const { return m_startMs; }
    //! The process that holds the port.
    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] Target target() const { return {m_home.port(), m_home.token()}; }
    [[nodiscard]] QString homePath() const { return m_home.path(); }
    [[nodiscard]] QProcessEnvironment environment() const { return m_home.environment(); }
    //! Runs a command of the same program as the same user.
    [[nodiscard]] testing::Outcome run(const QStringList &arguments) const;

private:
    Result<double> waitForHello();

    testing::Program m_program;
    testing::UserHome m_home;
    QElapsedTimer m_clock;
    testing::GatewayProcess m_process;
    Result<double> m_startMs;
    qint64 m_pid = 0;
};

} // namespace claw::bench
