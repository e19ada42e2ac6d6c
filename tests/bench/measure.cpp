// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/measure.h"

#include "tests/bench/load.h"
#include "tests/bench/processfacts.h"
#include "tests/bench/runninggateway.h"
#include "tests/bench/waiting.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

constexpr int requestClients = 8;
constexpr int requestsInFlight = 16;
constexpr int handshakeClients = 8;
constexpr int listeners = 50;

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

//! What a load got done in a window, and what that cost the gateway.
struct Rate
{
    double perSecond = 0;
    double cpuMicros = 0; //!< Per thing done.
    double cpuMicrosPerDelivery = 0;
};

Result<Rate> rateOf(Load &load, qint64 pid, const Plan &plan)
{
    if (!load.start())
        return fail(ErrorCode::Unavailable, load.fault());
    runFor(plan.warmUp);
    const auto doneBefore = load.done();
    const auto deliveredBefore = load.delivered();
    const double cpuBefore = ProcessFacts::of(pid).cpuMicros;
    QElapsedTimer clock;
    clock.start();
    runFor(plan.window);
    const double cpu = ProcessFacts::of(pid).cpuMicros - cpuBefore;
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const auto done = double(load.done() - doneBefore);
    const auto delivered = double(load.delivered() - deliveredBefore);
    if (!load.fault().isEmpty())
        return fail(ErrorCode::Unavailable, load.fault());
    if (done == 0)
        return fail(ErrorCode::Timeout, u"nothing got done in the window"_s);
    return Rate{.perSecond = done / seconds,
                .cpuMicros = cpu / done,
                .cpuMicrosPerDelivery = delivered > 0 ? cpu / delivered : 0};
}

Result<> measureStart(const testing::Program &program, const Plan &plan, QList<Reading> &readings)
{
    QList<double> times;
    for (int i = 0; i < plan.starts; ++i) {
        const RunningGateway gateway(program);
        if (!gateway.startMs())
            return tl::unexpected(gateway.startMs().error());
        times.append(*gateway.startMs());
    }
    readings.append({u"start to first hello-ok"_s, median(times), u"ms"_s});
    return {};
}

Result<> measureMemory(const testing::Program &program, const Plan &plan, QList<Reading> &readings)
{
    const RunningGateway gateway(program);
    if (!gateway.startMs())
        return tl::unexpected(gateway.startMs().error());
    runFor(plan.settle);
    const double idle = ProcessFacts::of(gateway.pid()).residentKiB;
    IdleLoad load(gateway.target(), plan.idleConnections);
    if (!load.start())
        return fail(ErrorCode::Unavailable, load.fault());
    runFor(plan.settle);
    const double full = ProcessFacts::of(gateway.pid()).residentKiB;
    if (!load.fault().isEmpty())
        return fail(ErrorCode::Unavailable, load.fault());
    readings.append({u"idle memory"_s, idle / 1024, u"MB"_s});
    readings.append({u"memory per idle connection (%1 open)"_s.arg(plan.idleConnections),
                     (full - idle) / plan.idleConnections, u"KB"_s});
    return {};
}

Result<> measureHandshakes(const RunningGateway &gateway, const Plan &plan,
                           QList<Reading> &readings)
{
    HandshakeLoad load(gateway.target(), handshakeClients);
    const auto rate = rateOf(load, gateway.pid(), plan);
    if (!rate)
        return failWithin(u"handshakes"_s, rate.error());
    readings.append({u"handshakes"_s, rate->perSecond, u"1/s"_s, false});
    readings.append({u"handshake, gateway CPU"_s, rate->cpuMicros, u"µs"_s});
    return {};
}

Result<> measureRequests(const RunningGateway &gateway, const QString &method, const Plan &plan,
                         QList<Reading> &readings)
{
    RequestLoad load(gateway.target(), WireClient::request(method), requestClients,
                     requestsInFlight);
    const auto rate = rateOf(load, gateway.pid(), plan);
    if (!rate)
        return failWithin(method, rate.error());
    readings.append({u"`%1` requests"_s.arg(method), rate->perSecond, u"1/s"_s, false});
    readings.append({u"`%1`, gateway CPU"_s.arg(method), rate->cpuMicros, u"µs"_s});
    return {};
}

Result<> measureFanout(const RunningGateway &gateway, const Plan &plan, QList<Reading> &readings)
{
    FanoutLoad load(gateway.target(), listeners);
    const auto rate = rateOf(load, gateway.pid(), plan);
    if (!rate)
        return failWithin(u"presence fan-out"_s, rate.error());
    readings.append(
        {u"presence changes to %1 listeners"_s.arg(listeners), rate->perSecond, u"1/s"_s, false});
    readings.append({u"presence change, gateway CPU"_s, rate->cpuMicros, u"µs"_s});
    readings.append(
        {u"presence event delivered, gateway CPU"_s, rate->cpuMicrosPerDelivery, u"µs"_s});
    return {};
}

Result<> measureCommand(const RunningGateway &gateway, const QStringList &arguments,
                        const Plan &plan, QList<Reading> &readings)
{
    QList<double> times;
    for (int i = 0; i < plan.commandRuns; ++i) {
        QElapsedTimer clock;
        clock.start();
        const testing::Outcome outcome = gateway.run(arguments);
        times.append(double(clock.nsecsElapsed()) / 1e6);
        if (outcome.exitCode != 0)
            return fail(ErrorCode::Unavailable,
                        arguments.join(u' ') + u": " + QString::fromUtf8(outcome.story()));
    }
    readings.append({u"`clawdbot %1`"_s.arg(arguments.join(u' ')), median(times), u"ms"_s});
    return {};
}

} // namespace

Result<QList<Reading>> measure(const testing::Program &program, const Plan &plan)
{
    QList<Reading> readings;
    auto result = measureStart(program, plan, readings);
    if (result)
        result = measureMemory(program, plan, readings);
    if (!result)
        return tl::unexpected(result.error());

    const RunningGateway gateway(program);
    if (!gateway.startMs())
        return tl::unexpected(gateway.startMs().error());
    result = measureHandshakes(gateway, plan, readings);
    for (const QString &method : {u"last-heartbeat"_s, u"health"_s, u"status"_s}) {
        if (result)
            result = measureRequests(gateway, method, plan, readings);
    }
    if (result)
        result = measureFanout(gateway, plan, readings);
    const QList<QStringList> commands{{u"--version"_s}, {u"--help"_s}, {u"gateway"_s, u"health"_s}};
    for (const QStringList &arguments : commands) {
        if (result)
            result = measureCommand(gateway, arguments, plan, readings);
    }
    if (!result)
        return tl::unexpected(result.error());
    return readings;
}

} // namespace claw::bench
