// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/bench/turns.h"

#include "tests/bench/processfacts.h"
#include "tests/bench/runninggateway.h"
#include "tests/bench/talker.h"
#include "tests/bench/waiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace claw::bench {

namespace {

constexpr int talkers = 8;
constexpr int manyRuns = 50;
constexpr int liveSessions = 200;
constexpr int wordsOfAnAnswer = 100;
constexpr auto wordInterval = 40ms;
constexpr auto endLimit = 30s;

struct Bench
{
    const Plan &plan;
    ModelServer &model;
    const RunningGateway &gateway;
    Talker talker{gateway.target(), model};
    QList<Reading> readings = {};
};

double quantile(QList<double> values, double part)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values.at(qsizetype(double(values.size() - 1) * part));
}

Result<> bringToRest(Bench &bench)
{
    bench.talker.talk(0);
    if (!waitUntil([&bench] { return bench.talker.underWay() == 0; }, endLimit))
        return fail(ErrorCode::Timeout,
                    u"%1 answers do not come to an end"_s.arg(bench.talker.underWay()));
    return {};
}

Result<> measureRate(Bench &bench)
{
    bench.model.setAnswer(1, 0ms);
    bench.talker.talk(talkers);
    runFor(bench.plan.warmUp);
    const int before = bench.talker.turns();
    QElapsedTimer clock;
    clock.start();
    runFor(bench.plan.window);
    const double seconds = double(clock.nsecsElapsed()) / 1e9;
    const double turns = bench.talker.turns() - before;
    bench.readings.append({u"turns through `chat.send`, instant model, %1 sessions"_s.arg(talkers),
                           turns / seconds, u"1/s"_s, false});
    return bringToRest(bench);
}

Result<> measureDelay(Bench &bench, int runs)
{
    bench.model.setAnswer(wordsOfAnAnswer, wordInterval);
    bench.talker.talk(runs);
    runFor(bench.plan.warmUp);
    (void)bench.talker.takeDelays();
    runFor(bench.plan.window);
    const QList<double> delays = bench.talker.takeDelays();
    if (delays.isEmpty())
        return fail(ErrorCode::Timeout, u"no word of an answer arrived"_s);
    const QString what =
        u"added to a word of an answer, %1 %2"_s.arg(runs).arg(runs == 1 ? u"run"_s : u"runs"_s);
    bench.readings.append({what + u", p50"_s, quantile(delays, 0.5), u"ms"_s});
    bench.readings.append({what + u", p99"_s, quantile(delays, 0.99), u"ms"_s});
    return {};
}

//! While the runs of measureDelay() stream on.
Result<> measureHealth(Bench &bench)
{
    QList<double> times;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < bench.plan.window.count()) {
        times.append(bench.talker.healthMs());
        runFor(10ms);
    }
    if (std::ranges::min(times) < 0)
        return fail(ErrorCode::Unavailable, u"health is not answered while answers stream"_s);
    bench.readings.append(
        {u"`health` while %1 runs stream, p99"_s.arg(manyRuns), quantile(times, 0.99), u"ms"_s});
    return bringToRest(bench);
}

Result<> measureSessions(Bench &bench)
{
    bench.model.setAnswer(1, 0ms);
    const double before = ProcessFacts::of(bench.gateway.pid()).residentKiB;
    const auto ended = [&bench] { return bench.talker.turns() + bench.talker.failures(); };
    const int turns = ended();
    bench.talker.talk(liveSessions);
    if (!waitUntil([&] { return ended() - turns >= liveSessions; }, endLimit))
        return fail(ErrorCode::Timeout, u"not every session is answered"_s);
    if (const auto rest = bringToRest(bench); !rest)
        return rest;
    runFor(bench.plan.settle);
    const double after = ProcessFacts::of(bench.gateway.pid()).residentKiB;
    bench.readings.append({u"memory per live session (%1)"_s.arg(liveSessions),
                           (after - before) / liveSessions, u"KB"_s});
    return {};
}

} // namespace

Result<QList<Reading>> measureTurns(const testing::Program &program, const Plan &plan)
{
    ModelServer model;
    const RunningGateway gateway(program, model.configuration());
    if (!gateway.startMs())
        return tl::unexpected(gateway.startMs().error());
    Bench bench{.plan = plan, .model = model, .gateway = gateway};
    auto result = bench.talker.connectNow()
                      .and_then([&] { return measureRate(bench); })
                      .and_then([&] { return measureDelay(bench, 1); })
                      .and_then([&] { return bringToRest(bench); })
                      .and_then([&] { return measureDelay(bench, manyRuns); })
                      .and_then([&] { return measureHealth(bench); })
                      .and_then([&] { return measureSessions(bench); });
    // What a program does to itself under load is said beside its figures, and ends no measurement.
    if (const int failures = bench.talker.failures(); failures > 0)
        qWarning().noquote() << u"%1: %2 turns failed, the last one with: %3"_s.arg(
            program.path, QString::number(failures), bench.talker.fault());
    if (!result)
        return tl::unexpected(result.error());
    return bench.readings;
}

} // namespace claw::bench
