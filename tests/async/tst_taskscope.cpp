// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "async/pause.h"
#include "async/taskscope.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::async;

namespace {

QCoro::Task<> note(std::chrono::milliseconds delay, std::stop_token stop, QList<bool> *ends)
{
    const bool whole = co_await pause(delay, stop);
    ends->append(whole);
}

QCoro::Task<> drainInto(QCoro::Task<> drained, bool *done)
{
    co_await drained;
    *done = true;
}

class Worker : public QObject
{
public:
    void begin(QStringList *story) { m_scope.start(work(m_scope.token(), story)); }

private:
    QCoro::Task<> work(std::stop_token stop, QStringList *story)
    {
        const QPointer<Worker> self(this);
        co_await pause(10s, stop);
        story->append(self ? u"owner is there"_s : u"owner is gone"_s);
    }

    TaskScope m_scope;
};

} // namespace

class tst_TaskScope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsToItsEnd()
    {
        TaskScope scope;
        QList<bool> ends;
        scope.start(note(1ms, scope.token(), &ends));
        scope.start(note(2ms, scope.token(), &ends));
        QCOMPARE(scope.running(), 2);
        QTRY_COMPARE(scope.running(), 0);
        QCOMPARE(ends, (QList<bool>{true, true}));
    }

    void workThatNeverWaitsIsDoneAtOnce()
    {
        TaskScope scope;
        QList<bool> ends;
        std::stop_source stopped;
        stopped.request_stop();
        scope.start(note(0ms, stopped.get_token(), &ends));
        QTRY_COMPARE(ends, QList<bool>{false});
        QTRY_COMPARE(scope.running(), 0);
    }

    void cancelCutsAllWaitsShort()
    {
        TaskScope scope;
        QList<bool> ends;
        scope.start(note(10s, scope.token(), &ends));
        scope.start(note(10s, scope.token(), &ends));
        QElapsedTimer timer;
        timer.start();
        scope.cancel();
        QVERIFY(ends.isEmpty()); // Never from inside cancel().
        QTRY_COMPARE(ends, (QList<bool>{false, false}));
        QVERIFY(timer.elapsed() < 5000);

        scope.start(note(1ms, scope.token(), &ends));
        QTRY_COMPARE(ends.size(), 3);
        QVERIFY(ends.last());
    }

    void anOwnerMayDieWhileItsWorkWaits()
    {
        QStringList story;
        auto worker = std::make_unique<Worker>();
        worker->begin(&story);
        worker.reset();
        QTRY_COMPARE(story, QStringList{u"owner is gone"_s});
    }

    void drainedWaitsForTheLastOne()
    {
        TaskScope scope;
        QList<bool> ends;
        bool done = false;
        scope.start(note(1ms, scope.token(), &ends));
        scope.start(note(10s, scope.token(), &ends));
        drainInto(scope.drained(), &done);
        QTRY_COMPARE(scope.running(), 1);
        QVERIFY(!done);
        scope.cancel();
        QTRY_VERIFY(done);
        QCOMPARE(scope.running(), 0);
    }
};

QTEST_GUILESS_MAIN(tst_TaskScope)
#include "tst_taskscope.moc"
