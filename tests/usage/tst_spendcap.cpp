// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "async/pause.h"
#include "tests/support/manualclock.h"
#include "tests/support/smalldisk.h"
#include "usage/spendcap.h"

#include <QCoroTask>
#include <QDateTime>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::usage;

namespace {

providers::Usage usageOf(double costUsd, qint64 tokens = 0)
{
    return {.output = tokens, .total = tokens, .cost = {.output = costUsd}};
}

config::ConfigPtr limited(config::LimitsConfig all, config::LimitsConfig ofOps = {})
{
    config::Config config;
    config.limits = all;
    config.agents.list = {{.id = u"main"_s, .isDefault = true}, {.id = u"ops"_s, .limits = ofOps}};
    return std::make_shared<const config::Config>(config);
}

//! Caps over a ledger that can be closed and opened again, as by a restart.
struct Bench
{
    QTemporaryDir dir;
    testing::ManualClock clock;
    QTimeZone zone{"Europe/Berlin"};
    config::ConfigPtr config;
    std::unique_ptr<ledger::Ledger> ledger;
    std::unique_ptr<SpendCap> caps;

    explicit Bench(config::ConfigPtr inForce)
        : config(std::move(inForce))
    {
        clock.setNow(QDateTime(QDate(2026, 11, 24), QTime(12, 0), zone).toMSecsSinceEpoch());
        restart();
    }

    void restart()
    {
        caps.reset();
        ledger.reset();
        ledger = std::make_unique<ledger::Ledger>(dir.path(), clock);
        caps = std::make_unique<SpendCap>(SpendCapInput{
            .ledger = *ledger, .config = [this] { return config; }, .clock = clock, .zone = zone});
        ledger->open();
        QCoro::waitFor(ledger->flush());
        QCoreApplication::processEvents();
    }
    Result<Permit> begin(CallEstimate most, const QString &agent = u"main"_s)
    {
        return QCoro::waitFor(caps->begin(agent, most, {}));
    }
    void spend(double costUsd, const QString &agent = u"main"_s)
    {
        auto permit = begin({.costUsd = costUsd}, agent);
        if (!permit)
            qFatal("a test cannot spend: %s", qPrintable(permit.error().message));
        permit->settle(usageOf(costUsd));
    }
    double spent() const { return caps->book().all().spent.costUsd; }
};

//! A call that asks, and keeps what it was told.
class Asking
{
public:
    Asking(SpendCap &caps, CallEstimate most, const QString &agent = u"main"_s)
        : m_told(std::make_shared<std::optional<Result<Permit>>>())
        , m_task(ask(m_told, &caps, most, agent, stop.get_token()))
    { }
    bool isTold() const { return m_told->has_value(); }
    bool mayGo() const { return isTold() && (*m_told)->has_value(); }
    Error error() const { return (*m_told)->error(); }
    Permit &permit() { return (*m_told)->value(); }

    std::stop_source stop;

private:
    using Told = std::shared_ptr<std::optional<Result<Permit>>>; // The coroutine may outlive us.

    static QCoro::Task<> ask(Told told, SpendCap *caps, CallEstimate most, QString agent,
                             std::stop_token stop)
    {
        auto permit = co_await caps->begin(agent, most, stop);
        told->emplace(std::move(permit));
    }

    Told m_told;
    QCoro::Task<> m_task;
};

//! One of many that ask at the same time: costs what chance says, at most what it announced.
QCoro::Task<> call(SpendCap *caps, QString agent, double most, double cost,
                   std::chrono::milliseconds takes, int *ended, double *dearest)
{
    const CallEstimate estimate{.costUsd = most, .tokens = qint64(most * 1000)};
    auto permit = co_await caps->begin(agent, estimate, std::stop_token());
    if (permit) {
        co_await async::pause(takes);
        permit->settle(usageOf(cost, qint64(cost * 1000)));
        *dearest = std::max(*dearest, cost);
    }
    ++*ended;
}

} // namespace

class tst_SpendCap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHundredCallsAtOnceDoNotPassACapByMoreThanOne_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 5; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void aHundredCallsAtOnceDoNotPassACapByMoreThanOne()
    {
        QFETCH(quint32, seed);
        constexpr double cap = 40;
        constexpr double capOfOps = 5;
        Bench bench(
            limited({.costUsdPerDay = cap, .tokensPerDay = 38'000}, {.costUsdPerDay = capOfOps}));
        QRandomGenerator random(seed);
        int ended = 0;
        double dearest = 0;
        double dearestOfOps = 0;
        std::vector<QCoro::Task<>> calls;
        for (int i = 0; i < 100; ++i) {
            const double most = 0.1 + random.generateDouble() * 4;
            const double cost = most * (i % 3 == 0 ? 1 : random.generateDouble());
            const bool isOps = i % 4 == 0;
            calls.push_back(call(bench.caps.get(), isOps ? u"ops"_s : u"main"_s, most, cost,
                                 std::chrono::milliseconds(random.bounded(3)), &ended,
                                 isOps ? &dearestOfOps : &dearest));
        }
        QTRY_COMPARE(ended, 100);
        const auto &all = bench.caps->book().all();
        QVERIFY(all.isUsedUp()); // The calls together cost far more.
        QCOMPARE(all.calls, 0);
        const double last = std::max(dearest, dearestOfOps);
        QVERIFY2(all.spent.costUsd < cap + last, qPrintable(QString::number(all.spent.costUsd)));
        QVERIFY(double(all.spent.tokens) < 38'000 + last * 1000);
        QVERIFY(bench.caps->book().agents()[u"ops"_s].spent.costUsd < capOfOps + dearestOfOps);
        const double before = all.spent.costUsd;
        bench.restart();
        QVERIFY(qAbs(bench.spent() - before) < 1e-9);
    }

    void aSpentCapRefusesAndSaysWhy()
    {
        Bench bench(limited({.costUsdPerDay = 5}));
        bench.spend(5.019);
        const auto refused = bench.begin({.costUsd = 0.01});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QCOMPARE(refused.error().message,
                 u"the daily limit is reached: $5.02 of $5.00 are spent (limits.costUsdPerDay); "
                 "models are asked again from 2026-11-25 00:00 CET on"_s);
        QCOMPARE(refused.error().hint,
                 u"raise limits.costUsdPerDay in the configuration, or wait"_s);
        QCOMPARE(refused.error().details["resetsAt"_L1].toInteger(),
                 QDateTime(QDate(2026, 11, 25), QTime(0, 0), bench.zone).toMSecsSinceEpoch());
    }

    void theCapOfOneAgentHoldsThatAgentAlone()
    {
        Bench bench(limited({}, {.tokensPerDay = 1000}));
        auto permit = bench.begin({.tokens = 100}, u"Ops"_s); // Ids have one spelling.
        QVERIFY(permit);
        permit->settle(usageOf(0, 1234));
        const auto refused = bench.begin({}, u"ops"_s);
        QVERIFY(!refused);
        QCOMPARE(
            refused.error().message,
            u"the daily limit of agent ops is reached: 1,234 of 1,000 tokens are spent "
            "(agents.list[].limits.tokensPerDay); models are asked again from 2026-11-25 00:00 "
            "CET on"_s);
        QVERIFY(bench.begin({}, u"main"_s));
    }

    void aCallThatDoesNotFitWaitsAndGoesAlone()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        auto running = bench.begin({.costUsd = 6});
        QVERIFY(running);
        Asking large(*bench.caps, {.costUsd = 20});
        Asking small(*bench.caps, {.costUsd = 1}); // It would fit, but nobody overtakes.
        QCoro::waitFor(bench.ledger->flush());
        QVERIFY(!large.isTold() && !small.isTold());
        running->settle(usageOf(2));
        QTRY_VERIFY(large.mayGo());
        QVERIFY(!small.isTold());
        large.permit().settle(usageOf(7.5));
        QTRY_VERIFY(small.mayGo());
        QCOMPARE(bench.spent(), 9.5);
    }

    void whoWaitsForItsOwnAgentStopsNoOther()
    {
        Bench bench(limited({.costUsdPerDay = 100}, {.costUsdPerDay = 2}));
        const auto running = bench.begin({.costUsd = 1.5}, u"ops"_s);
        Asking waiting(*bench.caps, {.costUsd = 1}, u"ops"_s);
        QVERIFY(bench.begin({.costUsd = 50}, u"main"_s));
        QVERIFY(!waiting.isTold());
    }

    void waitingEndsWithAStop()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        const auto running = bench.begin({.costUsd = 6});
        Asking large(*bench.caps, {.costUsd = 20});
        Asking small(*bench.caps, {.costUsd = 1});
        large.stop.request_stop();
        QTRY_VERIFY(large.isTold());
        QCOMPARE(large.error().code, ErrorCode::Aborted);
        QTRY_VERIFY(small.mayGo()); // Nobody is before it any more.
    }

    void waitingEndsWithTheGateway()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        auto running = bench.begin({.costUsd = 6});
        Asking waiting(*bench.caps, {.costUsd = 20});
        bench.caps.reset();
        QTRY_VERIFY(waiting.isTold());
        QCOMPARE(waiting.error().code, ErrorCode::Aborted);
        running->settle(usageOf(1)); // Too late, and harmless.
    }

    void whatIsDroppedCountsInFull()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        {
            const auto dropped = bench.begin({.costUsd = 3});
        }
        QCOMPARE(bench.spent(), 3.0);
        bench.begin({.costUsd = 3})->sentNothing();
        QCOMPARE(bench.spent(), 3.0);
        auto permit = bench.begin({.costUsd = 3});
        Permit moved = std::move(*permit);
        moved.settle(usageOf(1));
        moved.settle(usageOf(1)); // Once.
        QCOMPARE(bench.spent(), 4.0);
        QCOMPARE(bench.caps->book().all().calls, 0);
    }

    void aRestartKnowsWhatWasSpentAndACrashCountsInFull()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        bench.spend(1.25);
        auto lost = bench.begin({.costUsd = 4, .tokens = 70}, u"ops"_s);
        QVERIFY(lost);
        bench.restart(); // Without a word about the call that was on its way.
        QCOMPARE(bench.spent(), 5.25);
        QCOMPARE(bench.caps->book().agents()[u"ops"_s].spent.tokens, 70);
        bench.restart();
        QCOMPARE(bench.spent(), 5.25); // Booked once.
    }

    void midnightOpensTheCapsAgain()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        auto late = bench.begin({.costUsd = 4});
        bench.begin({.costUsd = 6})->settle(usageOf(11));
        QSignalSpy usedUp(bench.caps.get(), &SpendCap::usedUpChanged);
        QVERIFY(!bench.begin({.costUsd = 1}));
        bench.clock.setNow(bench.caps->today().endsAtMs - 1);
        QVERIFY(!bench.begin({.costUsd = 1}));
        bench.clock.advance(1);
        QVERIFY(bench.begin({.costUsd = 1}));
        QCOMPARE(usedUp.count(), 1);
        QCOMPARE(bench.caps->today().name(), u"2026-11-25"_s);
        late->settle(usageOf(4)); // Of the day on which it began.
        QCOMPARE(bench.spent(), 1.0);
        bench.clock.advance(-12 * 3600 * 1000); // Somebody sets the clock back.
        QVERIFY(!bench.begin({.costUsd = 1}));
        QCOMPARE(bench.spent(), 15.0);
    }

    void aCapThatChangesCountsForThoseThatWait()
    {
        Bench bench(limited({.costUsdPerDay = 10}));
        const auto running = bench.begin({.costUsd = 6});
        Asking waiting(*bench.caps, {.costUsd = 20});
        QCoro::waitFor(bench.ledger->flush());
        QVERIFY(!waiting.isTold());
        bench.config = limited({});
        bench.caps->reconsider();
        QTRY_VERIFY(waiting.mayGo());
        waiting.permit().settle(usageOf(20));
        bench.config = limited({.costUsdPerDay = 10});
        QSignalSpy usedUp(bench.caps.get(), &SpendCap::usedUpChanged);
        bench.caps->reconsider();
        QCOMPARE(usedUp.count(), 1); // What was spent before there was a cap counts.
        QVERIFY(!bench.begin({.costUsd = 1}));
    }

    void withoutACapATurnCostsNoTransaction()
    {
        Bench bench(limited({}));
        const auto turn = [&bench](bool asksAModel) {
            const int before = bench.ledger->transactions();
            ledger::NewInput input{.sessionKey = u"agent:main:main"_s};
            const auto accepted = QCoro::waitFor(bench.ledger->accept(input));
            const qint64 id = accepted->input.id;
            if (!QCoro::waitFor(bench.ledger->start(id, {})))
                return -1;
            if (asksAModel)
                bench.spend(0.5);
            if (!QCoro::waitFor(bench.ledger->finish(id, ledger::InputState::Done, {})))
                return -1;
            return bench.ledger->transactions() - before;
        };
        QCOMPARE(turn(false), 3);
        QCOMPARE(turn(true), 3);
        bench.restart();
        QCOMPARE(bench.spent(), 0.5);
        bench.config = limited({.costUsdPerDay = 10});
        bench.caps->reconsider();
        QVERIFY(turn(true) > 3);
    }

    void aLedgerThatRefusesKeepsNobodyWithoutACap()
    {
        Bench bench(limited({}, {.costUsdPerDay = 1}));
        bench.caps.reset();
        bench.ledger.reset();
        QVERIFY(QFile::remove(bench.dir.filePath(u"gateway.db"_s)));
        QVERIFY(QDir(bench.dir.path()).mkdir(u"gateway.db"_s));
        bench.restart();
        QVERIFY(bench.begin({.costUsd = 1}));
        const auto refused = bench.begin({.costUsd = 0.5}, u"ops"_s);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.startsWith(u"the daily limit cannot be kept: "_s),
                 qPrintable(refused.error().message));
        QVERIFY(QDir(bench.dir.path()).rmdir(u"gateway.db"_s));
        bench.ledger->retry();
        QVERIFY(bench.begin({.costUsd = 0.5}, u"ops"_s));
        QCOMPARE(bench.caps->book().agents()[u"main"_s].spent.costUsd, 1.0);
    }
};

QTEST_GUILESS_MAIN(tst_SpendCap)
#include "tst_spendcap.moc"
