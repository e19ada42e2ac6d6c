// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "app/watchedapplication.h"
#include "flight/loopwatch.h"
#include "tests/support/manualclock.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::app {

//! Takes as long for an event as it is told to.
class Sleeper : public QObject
{
    Q_OBJECT

public:
    Sleeper(testing::ManualClock &clock, qint64 ms)
        : m_clock(clock)
        , m_ms(ms)
    { }

    bool event(QEvent *event) override
    {
        m_clock.advance(m_ms);
        return QObject::event(event);
    }

private:
    testing::ManualClock &m_clock;
    qint64 m_ms;
};

class TestWatchedApplication : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhoKeptTheLoop()
    {
        flight::FlightRecorder recorder(m_clock);
        flight::LoopWatch watch(recorder, m_clock);
        WatchedApplication::setWatch(&watch);
        deliverTo(49);
        QCOMPARE(stalls(recorder).size(), 0U);
        deliverTo(70);
        const auto found = stalls(recorder);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found[0].text, u"claw::app::Sleeper"_s);
        QCOMPARE(found[0].value, 70);
        WatchedApplication::setWatch(nullptr);
        deliverTo(70);
        QCOMPARE(stalls(recorder).size(), 1U); // Nobody watches any more.
    }

    void theLoopTellsThatItTurns()
    {
        flight::FlightRecorder recorder(m_clock);
        const flight::LoopWatch watch(recorder, m_clock);
        m_clock.advance(5000);
        QTRY_COMPARE(flight::readStory(recorder.memory())->aliveMs, m_clock.nowMs());
    }

private:
    void deliverTo(qint64 ms)
    {
        Sleeper sleeper(m_clock, ms);
        QCoreApplication::postEvent(&sleeper, new QEvent(QEvent::User));
        QCoreApplication::sendPostedEvents(&sleeper);
    }
    static std::vector<flight::Entry> stalls(const flight::FlightRecorder &recorder)
    {
        auto entries = flight::readStory(recorder.memory())->entries;
        std::erase_if(entries, [](const auto &entry) { return entry.kind != flight::Kind::Stall; });
        return entries;
    }

    testing::ManualClock m_clock;
};

} // namespace claw::app

int main(int argc, char **argv)
{
    const claw::app::WatchedApplication application(argc, argv);
    claw::app::TestWatchedApplication test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_watchedapplication.moc"
