// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/providers/modelworld.h"
#include "usage/cappedcall.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::usage;
using claw::testing::ScriptedServer;
using claw::testing::World;

namespace {

// Of one request that is cut off: the prompt of 80 letters and 40 letters of an answer.
constexpr qint64 tokensOfARequest = 30;
constexpr int mostReplyTokens = 10;

config::ConfigPtr limitedTo(qint64 tokensPerDay)
{
    config::Config config;
    config.limits.tokensPerDay = tokensPerDay;
    return std::make_shared<const config::Config>(config);
}

//! Two providers that break off every answer, which is billed all the same, and a cap.
struct Bench
{
    World world;
    QTemporaryDir dir;
    config::ConfigPtr config;
    ledger::Ledger ledger{dir.path(), world.clock};
    SpendCap caps{{.ledger = ledger, .config = [this] { return config; }, .clock = world.clock}};

    explicit Bench(qint64 tokensPerDay)
        : config(limitedTo(tokensPerDay))
    {
        const ScriptedServer::Play brokenOff{
            .bytes = ScriptedServer::events("data: {\"choices\":[{\"delta\":{\"content\":\""
                                            + QByteArray(40, 'x') + "\"}}]}\n\n")};
        world.one.play({brokenOff});
        world.two.play({brokenOff});
        world.writeProfiles(testing::bothProviders);
        world.setConfig(R"({"primary":"one","fallbacks":["two"]})");
        ledger.open();
        QCoro::waitFor(ledger.flush());
    }

    providers::CompletionRequest request() const
    {
        providers::CompletionRequest request{.agentId = u"main"_s};
        request.prompt.maxTokens = mostReplyTokens;
        request.prompt.messages = {
            providers::UserMessage{.content = {providers::TextBlock{.text = QString(80, u'y')}}}};
        return request;
    }
    qsizetype requests() const { return world.one.requests.size() + world.two.requests.size(); }
    qint64 spent() const { return caps.book().all().spent.tokens; }
    //! The most that the gate reckons with for one request.
    qint64 mostOfARequest()
    {
        const auto model = world.client().known({.provider = u"one"_s, .model = u"m"_s});
        return upperBound({*model}, request().prompt).tokens;
    }
};

QCoro::Task<> call(Bench *bench, int *ended, int *refused)
{
    const providers::EventSink nobodyListens;
    const auto outcome = co_await askWithinCaps(bench->caps, bench->world.client(),
                                                bench->request(), nobodyListens, std::stop_token());
    if (!outcome && outcome.error().error.message.startsWith("the daily limit is reached"_L1))
        ++*refused;
    ++*ended;
}

} // namespace

class tst_CappedCall : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryRequestOfACall()
    {
        Bench bench(1'000'000);
        int ended = 0;
        int refused = 0;
        QCoro::waitFor(call(&bench, &ended, &refused));
        QCOMPARE(refused, 0);
        QCOMPARE(bench.requests(), 6); // Two models, each once and repeated twice.
        QCOMPARE(bench.spent(), 6 * tokensOfARequest);
        QCOMPARE(bench.caps.book().all().calls, 0);
    }

    void aHundredCallsWithAllTheirRequestsPassNoCap()
    {
        constexpr qint64 cap = 9000; // A hundred calls would need twice as much.
        Bench bench(cap);
        const qint64 mostOfOne = bench.mostOfARequest();
        QVERIFY2(mostOfOne * 3 < cap,
                 qPrintable(QString::number(mostOfOne))); // Several are on their way at a time.
        int ended = 0;
        int refused = 0;
        std::vector<QCoro::Task<>> calls;
        for (int i = 0; i < 100; ++i)
            calls.push_back(call(&bench, &ended, &refused));
        QTRY_COMPARE_WITH_TIMEOUT(ended, 100, 60'000);
        QVERIFY(bench.caps.book().all().isUsedUp());
        QVERIFY2(bench.spent() < cap + mostOfOne, qPrintable(QString::number(bench.spent())));
        QCOMPARE(bench.spent(), bench.requests() * tokensOfARequest);
        QVERIFY(refused >= 50);
        QCOMPARE(bench.caps.book().all().calls, 0);
    }

    void aCapThatIsSpentOnTheWayEndsTheCall()
    {
        Bench bench(2 * tokensOfARequest);
        const providers::EventSink nobodyListens;
        const auto outcome = QCoro::waitFor(askWithinCaps(
            bench.caps, bench.world.client(), bench.request(), nobodyListens, std::stop_token()));
        QVERIFY(!outcome);
        QCOMPARE(bench.requests(), 2); // The third had no leave, and no other model was tried.
        QCOMPARE(outcome.error().reason, providers::FailureReason::Billing);
        QVERIFY(outcome.error().error.message.startsWith("the daily limit is reached"_L1));
        QVERIFY(outcome.error().error.details.contains("resetsAt"_L1));
        QCOMPARE(outcome.error().spent.sum(), 2 * tokensOfARequest);
        // The key is not to blame.
        QVERIFY(bench.world.usageStats()["one:a"_L1]["disabledUntil"_L1].isUndefined());
    }
};

QTEST_GUILESS_MAIN(tst_CappedCall)
#include "tst_cappedcall.moc"
