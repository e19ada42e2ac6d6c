// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/flightstory.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::flight {

namespace {

constexpr qint64 start = 1'700'000'000'000;
constexpr qint64 end = start + 3 * 3'600'000 + 12 * 60'000;

//! A run that was there a moment ago and has said nothing since.
FlightStory silentRun()
{
    FlightStory story;
    story.run = 5;
    story.startedMs = start;
    story.aliveMs = end;
    story.phase = Phase::Ready;
    story.bootId = u"boot-1"_s;
    story.cgroupOomKills = 2;
    story.systemOomKills = 10;
    return story;
}

const Surroundings unchanged{.bootId = u"boot-1"_s, .cgroupOomKills = 2, .systemOomKills = 10};

FlightStory runWith(Kind kind, qint64 value, const QString &text = {}, qint64 detail = 0)
{
    auto story = silentRun();
    story.entries.push_back({.sequence = 1,
                             .timeMs = end,
                             .kind = kind,
                             .value = value,
                             .detail = detail,
                             .text = text});
    return story;
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesTheCause_data();
    void namesTheCause();
    void tellsARebootByTheBootId();
    void tellsMemoryByTheCounters();
    void tellsTheWatchdogByTheSender();
    void saysWhatTheLoopWasBusyWith();
    void aSignalAfterTheStopCounts();
    void aRestartInPlaceIsNoEnd();
    void refusedStartsHideNothing();
    void hasAJsonForm();
};

void TestVerdict::namesTheCause_data()
{
    QTest::addColumn<FlightStory>("story");
    QTest::addColumn<Cause>("cause");
    QTest::addColumn<bool>("inOrder");
    QTest::addColumn<QString>("text");
    const auto ending = [](Ending ending) { return qint64(ending); };
    QTest::newRow("stopped") << runWith(Kind::Ending, ending(Ending::Stopped), u"SIGTERM"_s)
                             << Cause::Stopped << true << u"was stopped (SIGTERM)"_s;
    QTest::newRow("replaced") << runWith(Kind::Ending, ending(Ending::Replaced)) << Cause::Replaced
                              << true << u"was replaced by a newer program"_s;
    QTest::newRow("forced") << runWith(Kind::Ending, ending(Ending::Forced), u"SIGINT twice"_s)
                            << Cause::Forced << false
                            << u"left before its clean-up was done (SIGINT twice)"_s;
    QTest::newRow("refused") << runWith(Kind::Ending, ending(Ending::Refused), u"port taken"_s)
                             << Cause::Refused << true << u"was refused its start (port taken)"_s;
    QTest::newRow("killed") << silentRun() << Cause::Killed << false
                            << u"was killed without warning (SIGKILL)"_s;
    QTest::newRow("killed while stopping")
        <<
        [] {
            auto story = runWith(Kind::Ending, qint64(Ending::Stopping), u"SIGTERM"_s);
            story.phase = Phase::Stopping;
            return story;
        }()
        << Cause::Killed << false
        << u"was killed without warning (SIGKILL) while stopping (SIGTERM)"_s;
    QTest::newRow("crash") << runWith(Kind::Signal, SIGSEGV) << Cause::Crashed << false
                           << u"crashed with SIGSEGV"_s;
    QTest::newRow("crash from outside") << runWith(Kind::Signal, SIGSEGV, {}, 77) << Cause::Crashed
                                        << false << u"crashed with SIGSEGV sent by pid 77"_s;
    QTest::newRow("abort") << runWith(Kind::Signal, SIGABRT) << Cause::Aborted << false
                           << u"aborted (SIGABRT)"_s;
}

void TestVerdict::namesTheCause()
{
    QFETCH(FlightStory, story);
    const auto verdict = judge(story, unchanged);
    QTEST(verdict.cause, "cause");
    QTEST(verdict.isInOrder(), "inOrder");
    QTEST(verdict.text(), "text");
    QCOMPARE(verdict.startedMs, start);
    QCOMPARE(verdict.endedMs, end);
    QVERIFY(verdict.fullText().endsWith(u", after 3h 12m, on 2023-11-15 01:25:20 UTC"_s));
}

void TestVerdict::tellsARebootByTheBootId()
{
    auto now = unchanged;
    now.bootId = u"boot-2"_s;
    QCOMPARE(judge(silentRun(), now).cause, Cause::Rebooted);
    // Who said good-bye before the reboot was stopped.
    QCOMPARE(judge(runWith(Kind::Ending, qint64(Ending::Stopped)), now).cause, Cause::Stopped);
    now.bootId.clear(); // A system that has none.
    QCOMPARE(judge(silentRun(), now).cause, Cause::Killed);
}

void TestVerdict::tellsMemoryByTheCounters()
{
    auto now = unchanged;
    now.cgroupOomKills = 3;
    now.systemOomKills = 11;
    QCOMPARE(judge(silentRun(), now).cause, Cause::OutOfMemory);
    QVERIFY(judge(silentRun(), now).isCertain);
    now.cgroupOomKills = std::nullopt; // The service manager has made the group anew.
    QCOMPARE(judge(silentRun(), now).cause, Cause::OutOfMemory);
    QVERIFY(!judge(silentRun(), now).isCertain);
    now.systemOomKills = 10;
    QCOMPARE(judge(silentRun(), now).cause, Cause::Killed);
    now.systemOomKills = 11;
    now.bootId = u"boot-2"_s; // Counters of another boot mean nothing.
    QCOMPARE(judge(silentRun(), now).cause, Cause::Rebooted);
}

void TestVerdict::tellsTheWatchdogByTheSender()
{
    auto story = runWith(Kind::Signal, SIGABRT, {}, 1);
    QCOMPARE(judge(story, unchanged).cause, Cause::Aborted); // Nobody watched.
    story.watchdogUs = 60'000'000;
    story.activity = u"chat.send"_s;
    story.busySinceMs = end - 61'000;
    story.aliveMs = end - 61'500;
    const auto verdict = judge(story, unchanged);
    QCOMPARE(verdict.cause, Cause::Watchdog);
    QCOMPARE(verdict.text(),
             u"stood still and was ended by the watchdog, busy with chat.send for 1m 1s"_s);
    story.entries.front().detail = 0; // It aborted by itself.
    QCOMPARE(judge(story, unchanged).cause, Cause::Aborted);
}

void TestVerdict::saysWhatTheLoopWasBusyWith()
{
    auto story = silentRun();
    story.activity = u"health"_s;
    QCOMPARE(judge(story, unchanged).activity, QString()); // It was waiting.
    story.busySinceMs = end;
    QCOMPARE(judge(story, unchanged).text(),
             u"was killed without warning (SIGKILL), busy with health"_s);
}

void TestVerdict::aSignalAfterTheStopCounts()
{
    auto story = runWith(Kind::Ending, qint64(Ending::Stopped));
    story.entries.push_back(
        {.sequence = 2, .timeMs = end, .kind = Kind::Signal, .value = SIGSEGV, .text = {}});
    QCOMPARE(judge(story, unchanged).cause, Cause::Crashed);
}

void TestVerdict::aRestartInPlaceIsNoEnd()
{
    auto story = runWith(Kind::Ending, qint64(Ending::Restarting), u"SIGUSR1"_s);
    story.phase = Phase::Restarting;
    QCOMPARE(judge(story, unchanged).text(),
             u"was killed without warning (SIGKILL) while restarting"_s);
}

void TestVerdict::refusedStartsHideNothing()
{
    const Verdict crash{.cause = Cause::Crashed, .activity = {}, .detail = {}};
    const Verdict refused{
        .cause = Cause::Refused, .phase = Phase::Starting, .activity = {}, .detail = {}};
    QCOMPARE(worthTelling(refused, crash).cause, Cause::Crashed);
    QCOMPARE(worthTelling(refused, std::nullopt).cause, Cause::Refused);
    QCOMPARE(worthTelling(crash, refused).cause, Cause::Crashed);
    auto afterServing = refused;
    afterServing.phase = Phase::Restarting;
    QCOMPARE(worthTelling(afterServing, crash).cause, Cause::Refused);
}

void TestVerdict::hasAJsonForm()
{
    const auto json = judge(runWith(Kind::Signal, SIGSEGV), unchanged).toJson();
    QCOMPARE(json.value("cause"_L1).toString(), u"crash"_s);
    QCOMPARE(json.value("signal"_L1).toString(), u"SIGSEGV"_s);
    QCOMPARE(json.value("text"_L1).toString(), u"crashed with SIGSEGV"_s);
    QCOMPARE(json.value("startedAtMs"_L1).toInteger(), start);
    QCOMPARE(json.value("endedAtMs"_L1).toInteger(), end);
    QCOMPARE(json.value("inOrder"_L1), QJsonValue(false));
    QVERIFY(!json.contains("certain"_L1));
}

} // namespace claw::flight

QTEST_GUILESS_MAIN(claw::flight::TestVerdict)
#include "tst_verdict.moc"
