// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/measure.h"

#include "tests/bench/conversations.h"
#include "tests/bench/load.h"
#include "tests/bench/processfacts.h"
#include "tests/bench/runninggateway.h"
#include "tests/bench/turns.h"
#include "tests/bench/waiting.h"
#include "tests/bench/webload.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace claw::bench {

namespace {

constexpr int requestClients = 8;
constexpr int requestsInFlight = 16;
constexpr int handshakeClients = 8;
constexpr int listeners = 50;
constexpr int webClients = 8;

//! What the parts of a run share.
struct Run
{
    const testing::Program &program;
    const Plan &plan;
    QList<Reading> readings;
    std::optional<RunningGateway> gateway; //!< For all loads; started by the first of them.
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

Result<> stillInTime(const Plan &plan)
{
    if (!plan.deadline.hasExpired())
        return {};
    return fail(ErrorCode::Timeout,
                u"the whole run takes too long; what else does this machine do?"_s);
}

Result<> startGateway(Run &run)
{
    if (!run.gateway)
        run.gateway.emplace(run.program);
    if (!run.gateway->startMs())
        return tl::unexpected(run.gateway->startMs().error());
    return {};
}

//! What a load got done in a window, and what that cost the gateway.
struct Rate
{
    double perSecond = 0;
    double cpuMicros = 0; //!< Per thing done.
    double cpuMicrosPerDelivery = 0;
};

Result<Rate> rateOf(Load &load, const Run &run)
{
    if (const auto inTime = stillInTime(run.plan); !inTime)
        return tl::unexpected(inTime.error());
    if (!load.start())
        return fail(ErrorCode::Unavailable, load.fault());
    runFor(run.plan.warmUp);
    const qint64 pid = run.gateway->pid();
    const auto doneBefore = load.done();
    const auto deliveredBefore = load.delivered();
    const double cpuBefore = ProcessFacts::of(pid).cpuMicros;
    QElapsedTimer clock;
    clock.start();
    runFor(run.plan.window);
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

Result<> measureStart(Run &run)
{
    QList<double> times;
    for (int i = 0; i < run.plan.starts; ++i) {
        if (const auto inTime = stillInTime(run.plan); !inTime)
            return inTime;
        const RunningGateway gateway(run.program);
        if (!gateway.startMs())
            return tl::unexpected(gateway.startMs().error());
        times.append(*gateway.startMs());
    }
    run.readings.append({u"start to first hello-ok"_s, median(times), u"ms"_s});
    return {};
}

//! On a gateway of its own, which has served nobody before.
Result<> measureMemory(Run &run)
{
    const RunningGateway gateway(run.program);
    if (!gateway.startMs())
        return tl::unexpected(gateway.startMs().error());
    runFor(run.plan.settle);
    const double idle = ProcessFacts::of(gateway.pid()).residentKiB;
    const int clients = run.plan.idleConnections;
    IdleLoad load(gateway.target(), clients);
    if (!load.start())
        return fail(ErrorCode::Unavailable, load.fault());
    runFor(run.plan.settle);
    const double full = ProcessFacts::of(gateway.pid()).residentKiB;
    if (!load.fault().isEmpty())
        return fail(ErrorCode::Unavailable, load.fault());
    run.readings.append({u"idle memory"_s, idle / 1024, u"MB"_s});
    run.readings.append(
        {u"memory per idle connection (%1 open)"_s.arg(clients), (full - idle) / clients, u"KB"_s});
    return {};
}

Result<> measureHandshakesBy(Run &run, Proof proof)
{
    const auto by = proof == Proof::Device ? u"by device key"_s : u"by token alone"_s;
    HandshakeLoad load(run.gateway->target(), handshakeClients, proof);
    const auto rate = rateOf(load, run);
    if (!rate)
        return failWithin(u"handshakes "_s + by, rate.error());
    run.readings.append({u"handshakes "_s + by, rate->perSecond, u"1/s"_s, false});
    run.readings.append({u"handshake %1, gateway CPU"_s.arg(by), rate->cpuMicros, u"µs"_s});
    return {};
}

Result<> measureHandshakes(Run &run)
{
    auto result = startGateway(run);
    for (const Proof proof : {Proof::Device, Proof::Token}) {
        if (result)
            result = measureHandshakesBy(run, proof);
    }
    return result;
}

Result<> measureRequestsFor(Run &run, const QString &method)
{
    RequestLoad load(run.gateway->target(), WireClient::request(method), requestClients,
                     requestsInFlight);
    const auto rate = rateOf(load, run);
    if (!rate)
        return failWithin(method, rate.error());
    run.readings.append({u"`%1` requests"_s.arg(method), rate->perSecond, u"1/s"_s, false});
    run.readings.append({u"`%1`, gateway CPU"_s.arg(method), rate->cpuMicros, u"µs"_s});
    return {};
}

Result<> measureRequests(Run &run)
{
    auto result = startGateway(run);
    for (const QString &method : {u"last-heartbeat"_s, u"health"_s, u"status"_s}) {
        if (result)
            result = measureRequestsFor(run, method);
    }
    return result;
}

//! From the client's side, the first answer aside: it reads what is on the disk.
Result<> measureWaiting(Run &run, const QString &what, const QByteArray &request)
{
    for (const bool counts : {false, true}) {
        PatientLoad load(run.gateway->target(), request);
        const auto rate = rateOf(load, run);
        if (!rate)
            return failWithin(what, rate.error());
        if (counts)
            run.readings.append({what + u", p99"_s, load.percentile99(), u"ms"_s});
    }
    return {};
}

//! On a gateway of its own, which the others shall not find full.
Result<> measureConversations(Run &run)
{
    run.gateway.emplace(run.program);
    auto result =
        startGateway(run).and_then([&] { return writeConversations(run.gateway->homePath(), {}); });
    if (result)
        result = measureWaiting(run, u"`sessions.list`, 50 of 10 000 sessions"_s,
                                WireClient::request(u"sessions.list"_s, {{u"limit"_s, 50}}));
    if (result)
        result =
            measureWaiting(run, u"`chat.history`, 200 messages of 200 MB"_s,
                           WireClient::request(u"chat.history"_s, {{u"sessionKey"_s, u"main"_s}}));
    run.gateway.reset();
    return result;
}

Result<> measureFetching(Run &run, const QString &what, const QByteArray &path)
{
    WebLoad load(run.gateway->target(), path, webClients);
    const auto rate = rateOf(load, run);
    if (!rate)
        return failWithin(what, rate.error());
    if (load.status() != 200)
        return fail(ErrorCode::Unavailable,
                    u"%1 is answered with %2"_s.arg(what).arg(load.status()));
    run.readings.append({what + u" requests"_s, rate->perSecond, u"1/s"_s, false});
    run.readings.append({what + u", gateway CPU"_s, rate->cpuMicros, u"µs"_s});
    return {};
}

Result<> measureWeb(Run &run)
{
    return startGateway(run)
        .and_then([&run] { return measureFetching(run, u"`GET /healthz`"_s, "/healthz"); })
        .and_then([&run] { return measureFetching(run, u"`GET /` (the page)"_s, "/"); });
}

Result<> measureFanout(Run &run)
{
    if (const auto started = startGateway(run); !started)
        return started;
    FanoutLoad load(run.gateway->target(), listeners);
    const auto rate = rateOf(load, run);
    if (!rate)
        return failWithin(u"presence fan-out"_s, rate.error());
    run.readings.append(
        {u"presence changes to %1 listeners"_s.arg(listeners), rate->perSecond, u"1/s"_s, false});
    run.readings.append({u"presence change, gateway CPU"_s, rate->cpuMicros, u"µs"_s});
    run.readings.append(
        {u"presence event delivered, gateway CPU"_s, rate->cpuMicrosPerDelivery, u"µs"_s});
    return {};
}

Result<> measureCommand(Run &run, const QStringList &arguments)
{
    QList<double> times;
    for (int i = 0; i < run.plan.commandRuns; ++i) {
        if (const auto inTime = stillInTime(run.plan); !inTime)
            return inTime;
        QElapsedTimer clock;
        clock.start();
        const testing::Outcome outcome = run.gateway->run(arguments);
        times.append(double(clock.nsecsElapsed()) / 1e6);
        if (outcome.exitCode != 0)
            return fail(ErrorCode::Unavailable,
                        arguments.join(u' ') + u": " + QString::fromUtf8(outcome.story()));
    }
    run.readings.append({u"`clawdbot %1`"_s.arg(arguments.join(u' ')), median(times), u"ms"_s});
    return {};
}

Result<> measureCommands(Run &run)
{
    auto result = startGateway(run);
    const QList<QStringList> commands{
        {u"--version"_s}, {u"--help"_s}, {u"gateway"_s, u"health"_s}, {u"gateway"_s, u"status"_s}};
    for (const QStringList &arguments : commands) {
        if (result)
            result = measureCommand(run, arguments);
    }
    return result;
}

//! On a gateway of its own, with a model.
Result<> measureTalk(Run &run)
{
    const auto readings = measureTurns(run.program, run.plan);
    if (!readings)
        return failWithin(u"turns"_s, readings.error());
    run.readings.append(*readings);
    return {};
}

struct Part
{
    QLatin1StringView name;
    Result<> (*measure)(Run &run);
};

constexpr Part parts[] = {{"start"_L1, measureStart},
                          {"memory"_L1, measureMemory},
                          {"handshakes"_L1, measureHandshakes},
                          {"requests"_L1, measureRequests},
                          {"conversations"_L1, measureConversations},
                          {"turns"_L1, measureTalk},
                          {"web"_L1, measureWeb},
                          {"fanout"_L1, measureFanout},
                          {"commands"_L1, measureCommands}};

} // namespace

QStringList partNames()
{
    QStringList names;
    for (const Part &part : parts)
        names.append(part.name);
    return names;
}

Result<QList<Reading>> measure(const testing::Program &program, const Plan &plan)
{
    Run run{.program = program, .plan = plan, .readings = {}, .gateway = {}};
    for (const Part &part : parts) {
        if (!plan.only.isEmpty() && plan.only != part.name)
            continue;
        if (const auto measured = part.measure(run); !measured)
            return tl::unexpected(measured.error());
    }
    return run.readings;
}

} // namespace claw::bench
