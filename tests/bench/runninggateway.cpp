// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/runninggateway.h"

#include "tests/bench/processfacts.h"
#include "tests/bench/waiting.h"

#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::bench {

namespace {

constexpr auto startLimit = 60s;
constexpr auto retryAfter = 1ms;

QElapsedTimer startedClock()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

} // namespace

RunningGateway::RunningGateway(const testing::Program &program, const QString &configuration)
    : m_program(program)
    , m_home(configuration)
    , m_clock(startedClock())
    , m_process(program, m_home)
    , m_startMs(waitForHello())
{
    if (m_startMs)
        m_pid = listenerIn(m_process.processId(), m_home.port());
    if (m_startMs && m_pid == 0)
        m_startMs = fail(ErrorCode::NotFound, u"no process of the gateway listens on its port"_s);
}

Result<double> RunningGateway::waitForHello()
{
    WireClient client(u"bench-start"_s);
    double helloMs = 0;
    QString reason;
    const auto attempt = [&] { client.open(m_home.port(), m_home.token()); };
    QObject::connect(&client, &WireClient::ready, &client,
                     [&] { helloMs = double(m_clock.nsecsElapsed()) / 1e6; });
    QObject::connect(&client, &WireClient::failed, &client, [&](const QString &why) {
        reason = why;
        QTimer::singleShot(retryAfter, Qt::PreciseTimer, &client, attempt);
    });
    attempt();
    const bool ended = waitUntil([&] { return helloMs > 0 || !m_process.isRunning(); }, startLimit);
    if (ended && helloMs > 0)
        return helloMs;
    return fail(ErrorCode::Unavailable,
                u"the gateway did not come up (%1): %2"_s.arg(
                    reason, QString::fromUtf8(m_process.output())));
}

testing::Outcome RunningGateway::run(const QStringList &arguments) const
{
    return m_home.run(m_program, arguments);
}

} // namespace claw::bench
