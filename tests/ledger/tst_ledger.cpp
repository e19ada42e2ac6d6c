// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "ledger/ledger.h"
#include "ledger/ledgerconnection.h"
#include "ledger/ledgertables.h"
#include "tests/support/manualclock.h"
#include "tests/support/smalldisk.h"

#include <QCoroTask>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;
using namespace claw::ledger;

namespace {

//! A ledger that can be closed and opened again, as by a restart.
struct Bench
{
    QTemporaryDir dir;
    QString stateDir = dir.filePath(u"state"_s);
    QString path = stateDir + u"/gateway.db"_s;
    testing::ManualClock clock;
    std::unique_ptr<Ledger> ledger;

    Bench() { restart(); }

    void restart()
    {
        ledger.reset();
        ledger = std::make_unique<Ledger>(stateDir, clock);
        ledger->open();
    }

    Result<Acceptance> accept(const QString &key, const QByteArray &payload = "{}",
                              InputKind kind = InputKind::ChatSend)
    {
        return QCoro::waitFor(ledger->accept({.kind = kind,
                                              .idempotencyKey = key,
                                              .sessionKey = u"agent:main:main"_s,
                                              .payload = payload}));
    }
    Result<> start(qint64 id, const QString &runId = {})
    {
        return QCoro::waitFor(ledger->start(id, runId));
    }
    Result<> finish(qint64 id, InputState state, const QByteArray &answer = {})
    {
        return QCoro::waitFor(ledger->finish(id, state, answer));
    }
    Recovery recover() { return QCoro::waitFor(ledger->recover()).value(); }
    LedgerCounts counts()
    {
        QCoro::waitFor(ledger->flush());
        return ledger->counts();
    }
};

std::vector<qint64> idsOf(const std::vector<Input> &inputs)
{
    std::vector<qint64> ids;
    for (const Input &input : inputs)
        ids.push_back(input.id);
    return ids;
}

} // namespace

class tst_Ledger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyHasOneAnswerAlsoAfterARestart()
    {
        Bench bench;
        const auto first = bench.accept(u"k"_s, "payload");
        QVERIFY(first && first->isNew);
        const auto again = bench.accept(u"k"_s, "other");
        QVERIFY(again && !again->isNew);
        QCOMPARE(again->input.id, first->input.id);
        QCOMPARE(again->input.payload, QByteArray("payload"));
        const auto otherKind = bench.accept(u"k"_s, "{}", InputKind::Agent);
        QVERIFY(otherKind && otherKind->isNew); // Keys of one kind mean nothing to another.
        QVERIFY(bench.finish(first->input.id, InputState::Done, "the answer"));
        bench.restart();
        const auto later = bench.accept(u"k"_s);
        QVERIFY(later && !later->isNew);
        QCOMPARE(later->input.state, InputState::Done);
        QCOMPARE(later->input.answer, QByteArray("the answer"));
        QVERIFY(later->input.payload.isEmpty()); // What is over needs none.
    }

    void inputsWithoutAKeyAreAllNew()
    {
        Bench bench;
        QVERIFY(bench.accept({})->isNew);
        QVERIFY(bench.accept({})->isNew);
        QCOMPARE(bench.counts().accepted, 2);
    }

    void statesChangeInOneDirection()
    {
        Bench bench;
        const qint64 id = bench.accept(u"k"_s)->input.id;
        QCOMPARE(QCoro::waitFor(bench.ledger->noteSideEffects(id)).error().code,
                 ErrorCode::Conflict);
        QVERIFY(bench.start(id));
        QCOMPARE(bench.start(id).error().code, ErrorCode::Conflict);
        QVERIFY(QCoro::waitFor(bench.ledger->noteSideEffects(id)));
        QCOMPARE(bench.finish(id, InputState::Running).error().code, ErrorCode::InvalidRequest);
        QVERIFY(bench.finish(id, InputState::Failed));
        QCOMPARE(bench.finish(id, InputState::Done).error().code, ErrorCode::Conflict);
        QCOMPARE(bench.start(99).error().code, ErrorCode::NotFound);
        QCOMPARE(bench.counts(), (LedgerCounts{.accepted = 1, .failed = 1}));
    }

    void theCountsAddUpAtEveryMoment()
    {
        Bench bench;
        const InputState finals[] = {InputState::Done, InputState::Failed, InputState::Aborted,
                                     InputState::Interrupted};
        for (int i = 0; i < 20; ++i) {
            const qint64 id = bench.accept(QString::number(i))->input.id;
            QVERIFY(bench.counts().isBalanced());
            if (i % 5 < 4)
                QVERIFY(bench.finish(id, finals[i % 5]));
        }
        const LedgerCounts expected{
            .accepted = 20, .done = 4, .failed = 4, .aborted = 4, .interrupted = 4, .open = 4};
        QCOMPARE(bench.counts(), expected);
        bench.restart();
        QCOMPARE(bench.counts(), expected);
    }

    void whatARestartFindsIsSorted()
    {
        Bench bench;
        const qint64 queued = bench.accept(u"queued"_s)->input.id;
        const qint64 harmless = bench.accept(u"harmless"_s)->input.id;
        const qint64 risky = bench.accept(u"risky"_s, "text")->input.id;
        const qint64 done = bench.accept(u"done"_s)->input.id;
        QVERIFY(bench.start(harmless, u"its run"_s));
        QVERIFY(bench.start(risky));
        QVERIFY(QCoro::waitFor(bench.ledger->noteSideEffects(risky)));
        QVERIFY(bench.finish(done, InputState::Done));
        const auto unsent = QCoro::waitFor(
            bench.ledger->addDelivery({.inputId = done, .channel = u"c"_s, .target = u"t"_s}));
        const auto halfSent =
            QCoro::waitFor(bench.ledger->addDelivery({.channel = u"c"_s, .payload = "hi"}));
        QVERIFY(QCoro::waitFor(bench.ledger->beginDelivery(*halfSent)));

        bench.restart();
        const Recovery recovery = bench.recover();
        QCOMPARE(idsOf(recovery.queued), std::vector{queued});
        QCOMPARE(idsOf(recovery.resumable), std::vector{harmless});
        QCOMPARE(recovery.resumable.front().runId, u"its run"_s);
        QVERIFY(recovery.queued.front().runId.isEmpty());
        QCOMPARE(idsOf(recovery.interrupted), std::vector{risky});
        QCOMPARE(recovery.interrupted.front().payload, QByteArray("text"));
        QCOMPARE(recovery.unsent.size(), size_t(1));
        QCOMPARE(recovery.unsent.front().id, *unsent);
        QCOMPARE(recovery.unsent.front().inputId, std::optional(done));
        QCOMPARE(recovery.unknown.size(), size_t(1));
        QCOMPARE(recovery.unknown.front().id, *halfSent);
        QVERIFY(bench.start(harmless)); // It waits for its turn like the others.
        QCOMPARE(bench.accept(u"risky"_s)->input.state, InputState::Running);

        bench.restart();
        QCOMPARE(idsOf(bench.recover().interrupted), std::vector{risky}); // Not told of yet.
        QVERIFY(bench.finish(risky, InputState::Interrupted));
        bench.restart();
        QVERIFY(bench.recover().interrupted.empty());
        QVERIFY(bench.counts().isBalanced());
    }

    void aDeliverySettlesOnce()
    {
        Bench bench;
        const auto id = QCoro::waitFor(bench.ledger->addDelivery({.channel = u"c"_s}));
        QVERIFY(id);
        QCOMPARE(bench.counts().pendingDeliveries, 1);
        const auto settle = [&] {
            return QCoro::waitFor(bench.ledger->settleDelivery(*id, DeliveryState::Sent, u"m1"_s));
        };
        QVERIFY(settle());
        QCOMPARE(settle().error().code, ErrorCode::Conflict);
        QCOMPARE(bench.counts().pendingDeliveries, 0);
    }

    void manyAcceptancesShareATransaction()
    {
        Bench bench;
        bench.counts(); // Open.
        QSignalSpy changes(bench.ledger.get(), &Ledger::countsChanged);
        int accepted = 0;
        std::vector<QCoro::Task<>> tasks;
        const auto one = [](Ledger &ledger, int number, int &count) -> QCoro::Task<> {
            NewInput input;
            input.idempotencyKey = QString::number(number);
            const auto acceptance = co_await ledger.accept(std::move(input));
            if (acceptance && acceptance->isNew)
                ++count;
        };
        for (int i = 0; i < 500; ++i)
            tasks.push_back(one(*bench.ledger, i, accepted));
        QTRY_COMPARE(accepted, 500);
        QCOMPARE(changes.count(), 1); // One transaction, one fsync.
        QCOMPARE(bench.ledger->counts().accepted, 500);
    }

    void verbsWaitForTheDatabaseToBeOpen()
    {
        const QTemporaryDir dir;
        const testing::ManualClock clock;
        Ledger ledger(dir.path(), clock);
        bool isAccepted = false;
        const auto accept = [](Ledger &target, bool &flag) -> QCoro::Task<> {
            NewInput input;
            const auto acceptance = co_await target.accept(std::move(input));
            flag = acceptance.has_value();
        };
        const auto task = accept(ledger, isAccepted);
        QCoreApplication::processEvents();
        QVERIFY(!isAccepted);
        ledger.open();
        QTRY_VERIFY(isAccepted);
    }

    void tooMuchAndTooLargeAreRefused()
    {
        Bench bench;
        const auto large = bench.accept(u"k"_s, QByteArray(Ledger::largestPayload + 1, 'x'));
        QVERIFY(!large);
        QCOMPARE(large.error().code, ErrorCode::TooLarge);
        QCOMPARE(bench.counts().accepted, 0);
    }

    void aFullDiskChangesNothingAndIsOvercome()
    {
        Bench bench;
        QVERIFY(bench.accept(u"before"_s));
        QSignalSpy troubled(bench.ledger.get(), &Ledger::troubled);
        QSignalSpy recovered(bench.ledger.get(), &Ledger::recovered);
        {
            const testing::SmallDisk small(128 * 1024);
            const auto refused = bench.accept(u"k"_s, QByteArray(1024 * 1024, 'x'));
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        }
        QCOMPARE(troubled.count(), 1);
        const auto later = bench.accept(u"k"_s);
        QVERIFY2(later && later->isNew, later ? "" : qPrintable(later.error().message));
        QCOMPARE(recovered.count(), 1);
        QCOMPARE(bench.counts(), (LedgerCounts{.accepted = 2, .open = 2}));
    }

    void aLedgerThatFoundNoRoomOpensWhenThereIsSome()
    {
        Bench bench;
        bench.stateDir = bench.dir.filePath(u"other"_s);
        {
            const testing::SmallDisk small(1024);
            bench.restart();
            QVERIFY(!bench.accept(u"k"_s));
        }
        QVERIFY(!bench.accept(u"k"_s)); // Nobody has said that there is room now.
        QSignalSpy recovered(bench.ledger.get(), &Ledger::recovered);
        bench.ledger->retry();
        QVERIFY(bench.accept(u"k"_s));
        QCOMPARE(recovered.count(), 1);
        bench.ledger->retry();
        QCOMPARE(bench.counts(), (LedgerCounts{.accepted = 1, .open = 1}));
        QCOMPARE(recovered.count(), 1);
    }

    void aDamagedDatabaseIsSetAsideAndTheGatewayGoesOn()
    {
        Bench bench;
        QVERIFY(bench.accept(u"k"_s));
        bench.ledger.reset();
        QFile file(bench.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        bench.restart();
        QSignalSpy troubled(bench.ledger.get(), &Ledger::troubled);
        QVERIFY(bench.accept(u"k"_s)->isNew);
        QCOMPARE(troubled.count(), 1);
        const QDir dir(QFileInfo(bench.path).path());
        QCOMPARE(dir.entryList({u"gateway.db.corrupt-*"_s}).size(), 1);
    }

    void aNewerDatabaseIsLeftAlone()
    {
        Bench bench;
        QVERIFY(bench.accept(u"k"_s));
        bench.ledger.reset();
        {
            LedgerConnection connection(bench.path);
            QVERIFY(connection.open());
            QVERIFY(connection.transact(
                [&] { QVERIFY(connection.run(u"PRAGMA user_version = 99"_s)); }));
        }
        bench.restart();
        const auto refused = bench.accept(u"k"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"newer version (99)"_s));
        QVERIFY(QFileInfo::exists(bench.path));
    }

    void anOlderDatabaseIsBroughtUpToDate()
    {
        Bench bench;
        const qint64 id = bench.accept(u"k"_s)->input.id;
        bench.ledger.reset();
        {
            LedgerConnection connection(bench.path);
            QVERIFY(connection.open());
            QVERIFY(connection.transact([&] {
                QVERIFY(connection.run(u"ALTER TABLE inputs DROP COLUMN run_id"_s));
                QVERIFY(connection.run(u"PRAGMA user_version = 2"_s));
            }));
        }
        bench.restart();
        QVERIFY(bench.start(id, u"its run"_s));
        bench.restart();
        QCOMPARE(bench.recover().resumable.front().runId, u"its run"_s);
    }

    void finalRowsGoAndTheTotalsStay()
    {
        Bench bench;
        bench.ledger.reset();
        LedgerConnection connection(bench.path);
        QVERIFY(connection.open());
        LedgerTables tables(connection);
        QVERIFY(connection.transact([&] {
            for (int i = 0; i < 10; ++i) {
                const auto input = tables.accept({.idempotencyKey = QString::number(i)}, i);
                QVERIFY(input);
                if (i < 8)
                    QVERIFY(tables.finish(input->input.id, InputState::Done, {}, i));
            }
            tables.retain(3, 0);
        }));
        QVERIFY(connection.transact([&] {
            QCOMPARE(*tables.count(), (LedgerCounts{.accepted = 10, .done = 8, .open = 2}));
            QVERIFY(tables.accept({.idempotencyKey = u"4"_s}, 20)->isNew); // Forgotten.
            QVERIFY(!tables.accept({.idempotencyKey = u"5"_s}, 20)->isNew);
            tables.retain(3, 7); // By age.
            QVERIFY(tables.accept({.idempotencyKey = u"6"_s}, 20)->isNew);
        }));
    }

    void theDatabaseIsForItsOwnerAlone()
    {
        Bench bench;
        QVERIFY(bench.accept(u"k"_s));
        const auto others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &suffix : {u""_s, u"-wal"_s})
            QCOMPARE(QFile::permissions(bench.path + suffix) & others, QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(tst_Ledger)
#include "tst_ledger.moc"
