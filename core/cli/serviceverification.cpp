// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cli/serviceverification.h"

#include "async/pause.h"
#include "cli/clitr.h"
#include "process/portowners.h"

#include <QCoroTask>
#include <QElapsedTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::cli {

namespace {

constexpr auto poll = 100ms;
constexpr std::chrono::milliseconds longestAttempt = 3s;
constexpr int configurationExit = 78;

Result<> askOnce(const GatewayTarget &target, const files::StatePaths &paths)
{
    GatewaySession session(target, paths, Persona::Cli, longestAttempt);
    if (const auto hello = session.open(); !hello) {
        if (session.lastClose().cause == client::CloseCause::ConnectRefused)
            return {};
        return tl::unexpected(hello.error());
    }
    const auto health = session.request(u"health"_s, QJsonValue(QJsonValue::Undefined));
    return health ? Result<>() : tl::unexpected(health.error());
}

} // namespace

Result<> waitForAnswer(const GatewayTarget &target, const files::StatePaths &paths,
                       std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        auto answered = askOnce(target, paths);
        if (answered || timer.hasExpired(patience.count()))
            return answered;
        QCoro::waitFor(async::pause(poll));
    }
}

QString waitForClosedPort(quint16 port, std::chrono::milliseconds patience)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const auto listeners = process::findListeners(port);
        if (!listeners || listeners->isEmpty())
            return {};
        if (timer.hasExpired(patience.count()))
            return listeners->owners.empty() ? Tr::tr("a process of another user")
                                             : listeners->owners.front().shown();
        QCoro::waitFor(async::pause(poll));
    }
}

QStringList reasonsOf(const service::ServiceRuntime &runtime)
{
    QStringList lines;
    // After an orderly end the last word was "stopping".
    const bool hasFailed = !runtime.result.isEmpty() && runtime.result != "success"_L1;
    if (hasFailed && !runtime.statusText.isEmpty())
        lines.append(Tr::tr("Cause: %1").arg(runtime.statusText));
    if (runtime.isLooping())
        lines.append(
            Tr::tr("It is started again and again (%n times so far).", nullptr, runtime.restarts));
    if (runtime.lastExitStatus == configurationExit)
        lines.append(
            Tr::tr("Exit code 78: it is not started again until the configuration is fixed."));
    else if (runtime.result == "watchdog"_L1)
        lines.append(Tr::tr("It froze, and the watchdog ended it."));
    else if (runtime.result == "oom-kill"_L1)
        lines.append(Tr::tr("The system ran out of memory and ended it."));
    return lines;
}

} // namespace claw::cli
