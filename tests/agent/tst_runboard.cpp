// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "agent/runboard.h"
#include "tests/support/manualclock.h"

#include <QCoroTask>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using claw::agent::RunBoard;
using claw::agent::RunEnd;
using claw::testing::ManualClock;

class tst_RunBoard : public QObject
{
    Q_OBJECT

    ManualClock m_clock;

private Q_SLOTS:
    void tellsAtOnceWhatHasEnded()
    {
        RunBoard board(m_clock);
        board.noteEnd({.runId = u"r"_s, .error = u"no"_s});
        const auto end = QCoro::waitFor(board.ended(u"r"_s, 0ms));
        QVERIFY(end);
        QCOMPARE(end->error, u"no"_s);
        QVERIFY(!QCoro::waitFor(board.ended(u"other"_s, 0ms)));
    }

    void wakesEverybodyWhoWaits()
    {
        RunBoard board(m_clock);
        auto first = board.ended(u"r"_s, 10s);
        auto second = board.ended(u"r"_s, 10s);
        board.noteEnd({.runId = u"r"_s, .endedAtMs = 7});
        QCOMPARE(QCoro::waitFor(std::move(first))->endedAtMs, 7);
        QCOMPARE(QCoro::waitFor(std::move(second))->endedAtMs, 7);
    }

    void givesUpAfterTheTimeout()
    {
        RunBoard board(m_clock);
        QVERIFY(!QCoro::waitFor(board.ended(u"r"_s, 5ms)));
    }

    void forgetsAfterTenMinutesAndAThousandRuns()
    {
        RunBoard board(m_clock);
        board.noteEnd({.runId = u"old"_s});
        m_clock.advance(10 * 60 * 1000 + 1);
        QVERIFY(!board.find(u"old"_s));
        for (size_t i = 0; i <= RunBoard::mostKept; ++i)
            board.noteEnd({.runId = QString::number(i)});
        QVERIFY(!board.find(u"0"_s));
        QVERIFY(board.find(u"1"_s));
    }

    void letsEverybodyGoWhenItGoes()
    {
        auto board = std::make_unique<RunBoard>(m_clock);
        auto waiting = board->ended(u"r"_s, 10s);
        board.reset();
        QVERIFY(!QCoro::waitFor(std::move(waiting)));
    }
};

QTEST_GUILESS_MAIN(tst_RunBoard)
#include "tst_runboard.moc"
