// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/signalwatcher.h"

#include <QSignalSpy>
#include <QTest>

#include <unistd.h>

#include <csignal>

using claw::app::ProcessSignal;
using claw::app::SignalWatcher;

class tst_SignalWatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSignalArrivesInTheEventLoop_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<ProcessSignal>("signal");
        QTest::newRow("SIGINT") << SIGINT << ProcessSignal::Interrupt;
        QTest::newRow("SIGTERM") << SIGTERM << ProcessSignal::Terminate;
        QTest::newRow("SIGUSR1") << SIGUSR1 << ProcessSignal::Restart;
        QTest::newRow("SIGHUP") << SIGHUP << ProcessSignal::Reload;
    }

    void aSignalArrivesInTheEventLoop()
    {
        QFETCH(int, number);
        SignalWatcher watcher;
        QSignalSpy spy(&watcher, &SignalWatcher::received);
        ::kill(::getpid(), number);
        QVERIFY(spy.isEmpty()); // Not from within the handler.
        QTRY_COMPARE(spy.size(), 1);
        QTEST(spy.first().first().value<ProcessSignal>(), "signal");
    }

    void aFloodOfSignalsIsHarmless()
    {
        SignalWatcher watcher;
        QSignalSpy spy(&watcher, &SignalWatcher::received);
        for (int i = 0; i < 5000; ++i)
            ::kill(::getpid(), SIGHUP);
        QTRY_VERIFY(!spy.isEmpty());
    }

    void theHandlersBeforeComeBack()
    {
        const auto before = std::signal(SIGUSR1, SIG_IGN);
        {
            const SignalWatcher watcher;
        }
        QVERIFY(std::signal(SIGUSR1, before) == SIG_IGN);
    }
};

QTEST_GUILESS_MAIN(tst_SignalWatcher)
#include "tst_signalwatcher.moc"
