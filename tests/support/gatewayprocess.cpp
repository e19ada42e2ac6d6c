// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/support/gatewayprocess.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <unistd.h>

#include <chrono>
#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::testing {

namespace {

constexpr auto startLimit = 60s;
constexpr int stopLimitMs = 8'000;

} // namespace

GatewayProcess::GatewayProcess(const Program &program, const UserHome &home)
    : m_port(home.port())
{
    m_process.setProcessEnvironment(home.environment());
    m_process.setWorkingDirectory(home.path());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    // The reference runs its gateway in a child of a child.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    m_process.start(program.path, program.arguments + QStringList{u"gateway"_s});
}

GatewayProcess::~GatewayProcess()
{
    const auto group = pid_t(m_process.processId());
    if (group <= 0)
        return;
    ::kill(-group, SIGTERM);
    if (!m_process.waitForFinished(stopLimitMs))
        ::kill(-group, SIGKILL);
    m_process.waitForFinished(stopLimitMs);
}

bool GatewayProcess::waitUntilListening()
{
    return QTest::qWaitFor(
               [this] {
                   QTcpSocket probe;
                   probe.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
                   return probe.waitForConnected(200) || m_process.state() == QProcess::NotRunning;
               },
               int(std::chrono::milliseconds(startLimit).count()))
        && m_process.state() == QProcess::Running;
}

QByteArray GatewayProcess::output()
{
    m_output += m_process.readAll();
    return m_output;
}

} // namespace claw::testing
