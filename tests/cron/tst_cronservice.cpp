// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "cronbench.h"

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::cron;

class tst_CronService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsAJobAtItsTime()
    {
        CronBench bench;
        bench.start();
        const qint64 beganMs = bench.clock.nowMs();
        const QString id = bench.add(everyMinute);
        QCOMPARE(bench.alarm.at, beganMs + minuteMs);
        bench.pass(minuteMs);
        QVERIFY(bench.finishes(1));
        QCOMPARE(bench.receipts(id), QStringList(u"ran"_s));
        const Job job = bench.job(id);
        QCOMPARE(job.state.nextRunAtMs, beganMs + 2 * minuteMs);
        QCOMPARE(job.state.lastRunAtMs, beganMs + minuteMs);
        QCOMPARE(job.state.lastStatus, RunStatus::Ok);
        QVERIFY(!job.state.runningAtMs);
        QCOMPARE(bench.alarm.at, beganMs + 2 * minuteMs);
    }

    void keepsItsPhaseHoweverLateItWas()
    {
        CronBench bench;
        bench.start();
        const qint64 beganMs = bench.clock.nowMs();
        const QString id = bench.add(everyMinute);
        bench.pass(minuteMs + 20'000);
        QVERIFY(bench.finishes(1));
        QCOMPARE(bench.receipts(id), QStringList(u"late"_s));
        QCOMPARE(bench.job(id).state.nextRunAtMs, beganMs + 2 * minuteMs);
    }

    void knowsWhatToDoAboutMissedTimes_data()
    {
        QTest::addColumn<QByteArray>("rule");
        QTest::addColumn<bool>("isDown");
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QStringList>("receipts");
        const qint64 hour = 60 * minuteMs;
        const QByteArray none;
        const QByteArray skip = R"(,"missed":{"policy":"skip"})";
        const QByteArray once = R"(,"missed":{"policy":"run-once"})";
        const QByteArray three = R"(,"missed":{"policy":"run-all","most":3})";
        QTest::newRow("asleep") << none << false << hour << QStringList{u"merged 59"_s, u"ran"_s};
        QTest::newRow("asleep, skip, but just due")
            << skip << false << hour << QStringList{u"skipped 59"_s, u"ran"_s};
        QTest::newRow("down, but just due")
            << none << true << hour + 30'000 << QStringList{u"skipped 59"_s, u"late"_s};
        QTest::newRow("down, run-once")
            << once << true << hour + 30'000 << QStringList{u"merged 59"_s, u"late"_s};
        QTest::newRow("down, run-all")
            << three << true << hour + 30'000
            << QStringList{u"skipped 57"_s, u"late"_s, u"late"_s, u"late"_s};
        QTest::newRow("down for a moment") << none << true << minuteMs << QStringList{u"ran"_s};
    }
    void knowsWhatToDoAboutMissedTimes()
    {
        QFETCH(QByteArray, rule);
        QFETCH(bool, isDown);
        QFETCH(qint64, ms);
        QFETCH(QStringList, receipts);
        CronBench bench;
        bench.start();
        const QString id = bench.add(everyMinute, rule);
        if (isDown)
            bench.down(ms);
        else
            bench.pass(ms);
        const auto ran = std::count_if(receipts.begin(), receipts.end(),
                                       [](const QString &text) { return !text.contains(u' '); });
        QVERIFY(bench.finishes(size_t(ran)));
        QCOMPARE(bench.receipts(id), receipts);
    }

    void skipsWhatIsLongOver()
    {
        const qint64 dayMs = 24 * 60 * minuteMs;
        CronBench bench;
        bench.start();
        const QByteArray daily = R"({"everyMs":86400000})";
        const QString left = bench.add(daily);
        const QString caught = bench.add(daily, R"(,"missed":{"policy":"run-once"})");
        bench.down(3 * dayMs + 10 * minuteMs);
        QVERIFY(bench.finishes(1));
        QCOMPARE(bench.receipts(left, dayMs), QStringList(u"skipped 3"_s));
        QCOMPARE(bench.receipts(caught, dayMs), (QStringList{u"merged 2"_s, u"late"_s}));
    }

    void mergesWhatComesWhileItRuns()
    {
        CronBench bench;
        bench.start();
        const QString id = bench.add(everyMinute);
        bench.runner.duration = [] { return 5 * minuteMs / 2; };
        bench.pass(minuteMs);
        QTRY_COMPARE(bench.runner.calls, 1);
        QVERIFY(bench.job(id).state.runningAtMs);
        bench.pass(minuteMs);
        bench.pass(minuteMs);
        QCOMPARE(bench.runner.calls, 1);
        bench.pass(minuteMs);
        QVERIFY(bench.finishes(1));
        QTRY_VERIFY(bench.alarm.at && *bench.alarm.at <= bench.clock.nowMs());
        bench.pass(0);
        QTRY_COMPARE(bench.runner.calls, 2);
        QCOMPARE(bench.receipts(id), (QStringList{u"ran"_s, u"merged 2"_s}));
    }

    void goesOnWithWhatACrashInterrupted()
    {
        CronBench bench;
        bench.start();
        const QString id = bench.add(everyMinute);
        bench.runner.duration = [] { return 10'000; };
        bench.pass(minuteMs);
        QTRY_COMPARE(bench.runner.calls, 1);
        bench.down(20 * minuteMs);
        QVERIFY(bench.finishes(1));
        for (const int count : std::as_const(bench.runner.executions))
            QCOMPARE(count, 1);
        bench.runner.duration = [] { return 0; };
        bench.pass(0);
        QVERIFY(bench.finishes(2));
        QCOMPARE(bench.receipts(id), (QStringList{u"late"_s, u"merged 19"_s, u"ran"_s}));
    }

    void triesAOneShotJobAgainMoreAndMoreRarely()
    {
        CronBench bench;
        bench.start();
        const qint64 beganMs = bench.clock.nowMs();
        bench.runner.outcome = [] {
            return Outcome{.status = RunStatus::Error, .error = u"no luck"_s};
        };
        const QString id = bench.add(R"({"atMs":)" + QByteArray::number(beganMs + 1000) + "}");
        qint64 waitedMs = 1000;
        size_t runs = 0;
        for (const qint64 wait : {30'000, 60'000, 120'000, 240'000, 480'000, 960'000, 1'920'000,
                                  3'600'000, 3'600'000}) {
            bench.pass(waitedMs);
            QVERIFY(bench.finishes(++runs));
            QCOMPARE(bench.job(id).state.nextRunAtMs, bench.clock.nowMs() + wait);
            waitedMs = wait;
        }
        bench.runner.outcome = [] { return Outcome(); };
        bench.pass(waitedMs);
        QVERIFY(bench.finishes(++runs));
        QVERIFY(!bench.job(id).enabled);
        QVERIFY(!bench.alarm.at);
    }

    void runsAgainWhenItsTimeIsSetAnew()
    {
        CronBench bench;
        bench.start();
        const qint64 beganMs = bench.clock.nowMs();
        const QString id = bench.add(R"({"atMs":)" + QByteArray::number(beganMs + 1000) + "}");
        bench.pass(1000);
        QVERIFY(bench.finishes(1));
        const QJsonObject schedule{{u"kind"_s, u"at"_s}, {u"atMs"_s, beganMs + minuteMs}};
        const QJsonObject patch{{u"schedule"_s, schedule}, {u"enabled"_s, true}};
        QVERIFY(QCoro::waitFor(bench.service->update(id, patch)));
        bench.pass(minuteMs);
        QVERIFY(bench.finishes(2));
    }

    void followsAClockThatIsSetFarBack()
    {
        constexpr qint64 yearMs = qint64(365) * 24 * 60 * minuteMs;
        CronBench bench;
        bench.start();
        const QString id = bench.add(everyMinute);
        bench.pass(10 * yearMs);
        QVERIFY(bench.finishes(1));
        bench.clock.advance(-10 * yearMs);
        bench.alarm.ring();
        const qint64 nowMs = bench.clock.nowMs();
        const qint64 nextMs = bench.job(id).state.nextRunAtMs.value();
        QVERIFY(nextMs > nowMs && nextMs <= nowMs + minuteMs);
        QCOMPARE(bench.alarm.at, nextMs);
    }

    void runsNothingWhileItIsOff()
    {
        CronBench bench;
        bench.settings.enabled = false;
        bench.start();
        const QString id = bench.add(everyMinute);
        QVERIFY(!bench.alarm.at);
        bench.alarm.ring();
        QVERIFY(!QCoro::waitFor(bench.service->status()).nextWakeAtMs);
        QVERIFY(QCoro::waitFor(bench.service->run(id, true))->ran);
        QCOMPARE(bench.runner.calls, 1);
        bench.clock.advance(minuteMs);
        bench.settings.enabled = true;
        bench.service->configure(bench.settings);
        QVERIFY(bench.finishes(2));
        QVERIFY(bench.alarm.at);
    }

    void skippedTimesOfAChangedJobAreOnRecord()
    {
        CronBench bench;
        bench.settings.enabled = false;
        bench.start();
        const QString id = bench.add(everyMinute);
        bench.clock.advance(3 * minuteMs);
        QVERIFY(QCoro::waitFor(bench.service->update(id, QJsonObject{{u"enabled"_s, false}})));
        QCOMPARE(bench.receipts(id), QStringList(u"skipped 3"_s));
    }

    void tenThousandJobsWaitWithOneAlarm()
    {
        CronBench bench;
        JobsFile file;
        for (int i = 0; i < 10'000; ++i) {
            Job job;
            job.id = u"job-%1"_s.arg(i);
            job.name = job.id;
            job.createdAtMs = bench.clock.nowMs();
            job.schedule = ByExpression{u"%1 %2 * * *"_s.arg(i % 60).arg(i / 60 % 24), {}};
            job.payload = SystemEvent{u"t"_s};
            file.jobs.push_back(std::make_shared<const Job>(job));
        }
        QVERIFY(file.write(bench.settings.storePath));
        bench.start();
        QCOMPARE(QCoro::waitFor(bench.service->status()).jobs, 10'000);
        QVERIFY(bench.alarm.at);
        const qint64 nextMs = *bench.alarm.at;
        QVERIFY(nextMs - bench.clock.nowMs() <= minuteMs);
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        QCOMPARE(bench.alarm.rings, 0);
        QCOMPARE(bench.runner.calls, 0);
        bench.clock.setNow(nextMs);
        bench.alarm.ring();
        constexpr int longestWrite = 60'000; // Of ten thousand jobs, under sanitizers.
        QTRY_COMPARE_WITH_TIMEOUT(bench.runner.calls, 7, longestWrite); // So many share a minute.
    }

    void refusesMoreThanItCanKeep()
    {
        CronBench bench;
        bench.start();
        QCOMPARE(bench.add(R"({"expr":"x"})"),
                 u"TypeError: CronPattern: invalid configuration format ('x'), exactly five or six "
                 "space separated parts are required."_s);
        QCOMPARE(QCoro::waitFor(bench.service->status()).jobs, 0);
    }
};

QTEST_GUILESS_MAIN(tst_CronService)
#include "tst_cronservice.moc"
