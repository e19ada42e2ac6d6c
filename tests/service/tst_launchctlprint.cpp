// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/launchctlprint.h"
#include "tests/service/fixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::serviceFixture;
using Status = ServiceRuntime::Status;

class tst_LaunchctlPrint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAJob_data();
    void readsAJob();
    void tellsAnUnknownJobFromAMissingDomain();
    void findsASwitchedOffJob();
};

void tst_LaunchctlPrint::readsAJob_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<Status>("status");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<int>("restarts");
    // The coalition below has a state of its own, which is not the job's.
    QTest::addRow("running") << u"running"_s << Status::Running
                             << u"running (pid 4242, last exit 1)"_s << 2;
    QTest::addRow("first run") << u"first-run"_s << Status::Running << u"running (pid 4242)"_s << 0;
    QTest::addRow("throttled") << u"throttled"_s << Status::Stopped
                               << u"stopped (state spawn scheduled, last exit 78)"_s << 11;
    QTest::addRow("killed") << u"killed"_s << Status::Stopped
                            << u"stopped (state not running, last exit 0, reason Killed: 9)"_s << 1;
    QTest::addRow("no job") << u"unknown"_s << Status::Unknown << u"unknown"_s << 0;
}

void tst_LaunchctlPrint::readsAJob()
{
    QFETCH(QString, file);
    QFETCH(Status, status);
    QFETCH(QString, summary);
    QFETCH(int, restarts);
    const auto runtime = parseLaunchctlPrint(serviceFixture(u"launchctl-print-%1.txt"_s.arg(file)));
    QCOMPARE(runtime.status, status);
    QCOMPARE(runtime.summary(), summary);
    QCOMPARE(runtime.restarts, restarts);
}

void tst_LaunchctlPrint::tellsAnUnknownJobFromAMissingDomain()
{
    const auto outcome = [](int code, const QString &file) {
        return claw::process::ProcessOutcome{.exitCode = code, .err = serviceFixture(file)};
    };
    QVERIFY(isUnknownJob(outcome(113, u"launchctl-print-unknown.txt"_s)));
    QVERIFY(isUnknownJob(outcome(64, u"launchctl-print-unknown.txt"_s)));
    QVERIFY(!isUnknownJob(outcome(112, u"launchctl-print-no-domain.txt"_s)));
    QVERIFY(!isUnknownJob(outcome(0, u"launchctl-print-running.txt"_s)));
    QVERIFY(!isUnknownJob({.end = claw::process::ProcessEnd::TimedOut}));
}

void tst_LaunchctlPrint::findsASwitchedOffJob()
{
    for (const auto &file :
         {u"launchctl-print-disabled.txt"_s, u"launchctl-print-disabled-old.txt"_s}) {
        const auto output = serviceFixture(file);
        QVERIFY(isDisabledJob(output, u"com.clawdbot.gateway"_s));
        QVERIFY(!isDisabledJob(output, u"com.clawdbot.rescue"_s));
        QVERIFY(!isDisabledJob(output, u"com.clawdbot"_s));
    }
}

QTEST_GUILESS_MAIN(tst_LaunchctlPrint)
#include "tst_launchctlprint.moc"
