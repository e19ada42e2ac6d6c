// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"

#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto started = u"✓ log file: "_s;

} // namespace

//! `logs --follow` beside a gateway that comes and goes.
class tst_Following : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnThroughARestart()
    {
        const Sandbox box;
        box.putConfig(box.goodConfig());
        RunningProgram first({u"gateway"_s}, box.environment());
        QVERIFY2(first.waitFor(started), first.story());
        RunningProgram logs({u"logs"_s, u"--follow"_s, u"--interval"_s, u"100"_s},
                            box.environment());
        QVERIFY2(logs.waitFor(u"Log file: "_s), logs.story());

        // Its last words arrive although it does not answer any more: they are read from the file.
        first.signal(SIGTERM);
        QCOMPARE(first.waitForExit(), 0);
        QVERIFY2(logs.waitFor(u"reading the file."_s), logs.story());
        QVERIFY2(logs.waitFor(u"received SIGTERM; shutting down"_s), logs.story());

        RunningProgram second({u"gateway"_s}, box.environment());
        QVERIFY2(second.waitFor(started), second.story());
        QVERIFY2(logs.waitFor(u"The gateway answers again."_s), logs.story());
        QVERIFY2(logs.waitFor(u"the last run was stopped (SIGTERM)"_s), logs.story());
        QCOMPARE(logs.out().count(u"received SIGTERM; shutting down"_s), 1); // Nothing twice.
        QVERIFY(logs.isRunning());
    }
};

QTEST_GUILESS_MAIN(tst_Following)
#include "tst_following.moc"
