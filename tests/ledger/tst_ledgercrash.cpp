// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "base/clock.h"
#include "ledger/ledger.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace claw;

// What was acknowledged is on the disk, whenever the process dies. A killed process leaves its pages
// to the system, so this tests the order of writing and telling, not the disk.
class tst_LedgerCrash : public QObject
{
    Q_OBJECT

private:
    //! Lets a process write and kills it a random while after its first acknowledgement. Returns the
    //! numbers it acknowledged.
    static QList<int> writeAndKill(const QString &stateDir, int first, int microseconds)
    {
        QProcess writer;
        writer.start(QStringLiteral(CLAW_LEDGER_WRITER), {stateDir, QString::number(first)});
        if (!writer.waitForStarted() || !writer.waitForReadyRead(30'000))
            return {};
        QElapsedTimer passed;
        passed.start();
        while (passed.nsecsElapsed() < qint64(microseconds) * 1000)
            writer.waitForReadyRead(1);
        writer.kill();
        writer.waitForFinished();
        QByteArray told = writer.readAllStandardOutput();
        told.truncate(told.lastIndexOf('\n') + 1); // It may have died while telling.
        QList<int> numbers;
        for (const QByteArray &line : told.split('\n')) {
            if (!line.isEmpty())
                numbers.append(line.toInt());
        }
        return numbers;
    }

private Q_SLOTS:
    void whatWasAcknowledgedIsThere()
    {
        constexpr int rounds = 100;
        constexpr int longestUs = 40'000;
        constexpr int numbersARound = 1'000'000;
        const QTemporaryDir dir;
        QRandomGenerator random(20'260'124);
        QList<int> acknowledged;
        for (int round = 0; round < rounds; ++round) {
            const QList<int> numbers =
                writeAndKill(dir.path(), round * numbersARound, int(random.bounded(longestUs)));
            QVERIFY2(!numbers.isEmpty(), "the writing process acknowledged nothing");
            acknowledged.append(numbers);

            const SystemClock clock;
            ledger::Ledger ledger(dir.path(), clock);
            ledger.open();
            const auto recovery = QCoro::waitFor(ledger.recover());
            QVERIFY2(recovery, recovery ? "" : qPrintable(recovery.error().message));
            QVERIFY(ledger.counts().isBalanced());
            QVERIFY(ledger.counts().accepted >= acknowledged.size());
            for (const int number : numbers) {
                ledger::NewInput input;
                input.idempotencyKey = QString::number(number);
                const auto known = QCoro::waitFor(ledger.accept(std::move(input)));
                QVERIFY(known);
                QVERIFY2(!known->isNew, qPrintable(u"lost: %1"_s.arg(number)));
            }
            for (const auto *open : {&recovery->queued, &recovery->resumable}) {
                for (const ledger::Input &input : *open)
                    QVERIFY(QCoro::waitFor(
                        ledger.finish(input.id, ledger::InputState::Done, QByteArray())));
            }
        }
        qInfo() << "acknowledged" << acknowledged.size() << "inputs in" << rounds << "rounds";
    }
};

QTEST_GUILESS_MAIN(tst_LedgerCrash)
#include "tst_ledgercrash.moc"
