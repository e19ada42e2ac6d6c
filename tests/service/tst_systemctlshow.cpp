// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/systemctlshow.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw::service;
using Status = ServiceRuntime::Status;

namespace {

ServiceState shown(const QByteArray &output)
{
    const MonotonicNow now{.wallClock = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000),
                           .monotonicMs = 100'000};
    return stateOf(parseUnitProperties(output), now);
}

} // namespace

class tst_SystemctlShow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRunningUnitIsUnderstood()
    {
        const auto state = shown("MainPID=4242\nStatusText=listening on ws://127.0.0.1:18789\n"
                                 "Result=success\nNRestarts=2\nExecMainCode=0\nExecMainStatus=0\n"
                                 "LoadState=loaded\nActiveState=active\nSubState=running\n"
                                 "UnitFileState=enabled\nNeedDaemonReload=no\n"
                                 "ActiveEnterTimestampMonotonic=40000000\n");
        QVERIFY(state.isLoaded);
        QCOMPARE(state.runtime.status, Status::Running);
        QCOMPARE(state.runtime.pid, 4242);
        QCOMPARE(state.runtime.restarts, 2);
        QCOMPARE(state.runtime.since, QDateTime::fromMSecsSinceEpoch(1'699'999'940'000));
        QCOMPARE(state.runtime.statusText, u"listening on ws://127.0.0.1:18789"_s);
        QCOMPARE(state.runtime.summary(),
                 u"running (pid 4242, state active, sub running, last exit 0, reason 0)"_s);
        QCOMPARE(state.runtime.shortSummary(), u"running (pid 4242)"_s);
    }

    void aRefusedStartIsUnderstood()
    {
        const auto state = shown("MainPID=0\nResult=exit-code\nExecMainCode=1\nExecMainStatus=78\n"
                                 "LoadState=loaded\nActiveState=failed\nSubState=failed\n"
                                 "UnitFileState=enabled\nActiveEnterTimestampMonotonic=0\n");
        QCOMPARE(state.runtime.status, Status::Stopped);
        QVERIFY(!state.runtime.pid);
        QCOMPARE(state.runtime.lastExitStatus, 78);
        QVERIFY(!state.runtime.since.isValid());
        QVERIFY(!state.runtime.isLooping());
        QCOMPARE(state.runtime.summary(),
                 u"stopped (state failed, sub failed, last exit 78, reason 1)"_s);
        QCOMPARE(state.runtime.shortSummary(), u"stopped (state failed)"_s);
    }

    void aRestartLoopIsUnderstood()
    {
        const auto state = shown("MainPID=0\nActiveState=activating\nSubState=auto-restart\n"
                                 "NRestarts=12\nUnitFileState=enabled\nLoadState=loaded\n");
        QCOMPARE(state.runtime.status, Status::Stopped);
        QVERIFY(state.runtime.isLooping());
    }

    void aMissingUnitIsUnderstood()
    {
        const auto state =
            shown("LoadState=not-found\nActiveState=inactive\nSubState=dead\nUnitFileState=\n");
        QVERIFY(state.runtime.isMissing);
        QVERIFY(!state.isLoaded);
        QVERIFY(!state.isMasked);
    }

    void registrationFollowsTheFileState_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<bool>("loaded");
        QTest::addColumn<bool>("masked");
        QTest::addRow("enabled") << "enabled"_ba << true << false;
        QTest::addRow("enabled-runtime") << "enabled-runtime"_ba << true << false;
        QTest::addRow("linked") << "linked"_ba << true << false;
        QTest::addRow("disabled") << "disabled"_ba << false << false;
        QTest::addRow("masked") << "masked"_ba << false << true;
        QTest::addRow("masked-runtime") << "masked-runtime"_ba << false << true;
    }
    void registrationFollowsTheFileState()
    {
        QFETCH(QByteArray, word);
        const auto state = shown("ActiveState=inactive\nUnitFileState=" + word + "\n");
        QTEST(state.isLoaded, "loaded");
        QTEST(state.isMasked, "masked");
    }

    void nonsenseIsUnknown()
    {
        const auto state = shown("no properties here\n=x\n");
        QCOMPARE(state.runtime.status, Status::Unknown);
        QCOMPARE(state.runtime.summary(), u"unknown"_s);
    }
};

QTEST_GUILESS_MAIN(tst_SystemctlShow)
#include "tst_systemctlshow.moc"
