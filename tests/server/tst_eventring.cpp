// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "../support/manualclock.h"
#include "server/eventring.h"

#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace claw;
using server::EventRing;

namespace {

constexpr qsizetype noLimit = 64 * 1024 * 1024;

//! The events of a client, as a hash.
struct Listener
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QString cursor;

    void hear(const QByteArray &name, const QByteArray &payload)
    {
        hash.addData(QByteArray(name + '\n' + payload + '\n'));
    }
    [[nodiscard]] bool catchUp(const EventRing &ring)
    {
        const auto missed = ring.since(cursor, noLimit);
        if (!missed)
            return false;
        for (const EventRing::Event &event : *missed)
            hear(event.name, event.payload);
        cursor = ring.cursor();
        return true;
    }
};

} // namespace

class tst_EventRing : public QObject
{
    Q_OBJECT

private:
    testing::ManualClock clock;
    SystemRandom random;
    std::unique_ptr<QTemporaryDir> dir;
    QString path;

    std::unique_ptr<EventRing> opened(const QByteArray &boot = "boot-1")
    {
        auto ring = std::make_unique<EventRing>(clock, random, boot);
        if (!ring->open(path))
            qFatal("the ring of a test cannot be opened");
        return ring;
    }
    static void tell(EventRing &ring, int n)
    {
        QVERIFY(ring.record(protocol::event::chat, QByteArray::number(n)));
    }
    //! What the disk has when the process is killed now.
    void kill(std::unique_ptr<EventRing> &ring)
    {
        const QString copy = path + u".copy"_s;
        QVERIFY(QFile::copy(path, copy));
        ring.reset();
        QVERIFY(QFile::remove(path));
        QVERIFY(QFile::rename(copy, path));
    }
    void overwrite(qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(at));
        QCOMPARE(file.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init()
    {
        dir = std::make_unique<QTemporaryDir>();
        path = dir->filePath(u"events.ring"_s);
    }

    void cutsRestartsAndCrashesLoseNothing()
    {
        std::mt19937 dice(20260124);
        QByteArray boot = "boot-1";
        auto ring = opened(boot);
        Listener always;
        Listener cut;
        cut.cursor = ring->cursor();
        for (int round = 0; round < 300; ++round) {
            const int seconds = 1 + int(dice() % 300);
            for (int second = 0; second < seconds; ++second) {
                clock.advance(1000);
                const QByteArray payload = QByteArray::number(round) + ':'
                    + QByteArray::number(second) + QByteArray(int(dice() % 200), 'x');
                QVERIFY(ring->record(protocol::event::agent, payload));
                always.hear("agent", payload);
            }
            const quint32 fate = quint32(dice() % 4);
            if (fate == 0) {
                kill(ring);
                ring = opened(boot);
            } else if (fate == 1) {
                ring.reset();
                boot = "boot-" + QByteArray::number(round); // Closed: any boot may go on.
                ring = opened(boot);
            }
            QVERIFY(cut.catchUp(*ring));
        }
        QCOMPARE(cut.hash.result(), always.hash.result());
    }

    void aDeadMachineIsToldAndNotGuessed()
    {
        auto ring = opened("boot-1");
        tell(*ring, 1);
        const QString cursor = ring->cursor();
        kill(ring);
        ring = opened("boot-2");
        QVERIFY(!ring->since(cursor, noLimit));
        QVERIFY(ring->since(ring->cursor(), noLimit));
    }

    void whatIsOverrunIsTold()
    {
        auto ring = opened();
        const QString cursor = ring->cursor();
        const QByteArray large(EventRing::largestPayload, 'x');
        for (int i = 0; i < 8; ++i)
            QVERIFY(ring->record(protocol::event::chat, large));
        QVERIFY(!ring->since(cursor, noLimit));
        const QString late = ring->cursor();
        tell(*ring, 1);
        QCOMPARE(ring->since(late, noLimit)->size(), size_t(1));
        QVERIFY(!ring->record(protocol::event::chat, large + 'x'));
        QVERIFY(!ring->since(late, noLimit));
    }

    void ageAndSizeAreLimits()
    {
        auto ring = opened();
        const QString cursor = ring->cursor();
        tell(*ring, 12345);
        QVERIFY(!ring->since(cursor, 4));
        QVERIFY(ring->since(cursor, 5));
        clock.advance(EventRing::keptMs + 1);
        QVERIFY(!ring->since(cursor, noLimit));
        QVERIFY(ring->since(ring->cursor(), noLimit)->empty());
    }

    void aTornFileIsTold()
    {
        auto ring = opened();
        const QString cursor = ring->cursor();
        tell(*ring, 1);
        tell(*ring, 2);
        ring.reset();
        overwrite(4096 + 48, "X"); // In the first record.
        ring = opened();
        QVERIFY(!ring->since(cursor, noLimit));
        ring.reset();
        QVERIFY(QFile::resize(path, 5000));
        ring = opened();
        QVERIFY(!ring->since(cursor, noLimit));
        tell(*ring, 3);
    }

    void strangeCursorsAreUnknown()
    {
        auto ring = opened();
        tell(*ring, 1);
        const QString cursor = ring->cursor();
        const QStringList strangers{QString(),
                                    u"."_s,
                                    u"x.1"_s,
                                    u"0000000000000000.1"_s,
                                    cursor + u"0"_s,
                                    cursor.chopped(1) + u"+1"_s,
                                    cursor.chopped(1) + u"-1"_s};
        for (const QString &strange : strangers)
            QVERIFY2(!ring->since(strange, noLimit), qPrintable(strange));
        EventRing closed(clock, random, "boot-1");
        QVERIFY(closed.cursor().isEmpty());
        QVERIFY(!closed.record(protocol::event::chat, "1"));
        QVERIFY(!closed.since(cursor, noLimit));
    }

    void whatOnlySaysHowThingsAreIsNotKept()
    {
        auto ring = opened();
        QVERIFY(!ring->record(protocol::event::tick, "{}"));
        QVERIFY(!ring->record(protocol::event::health, "{}"));
        QVERIFY(ring->record(protocol::event::execApprovalRequested, "{}"));
    }

    void onlyTheOwnerReadsIt()
    {
        auto ring = opened();
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther;
        QVERIFY(!(QFile::permissions(path) & others));
    }

    void costOfAnEvent()
    {
        auto ring = opened();
        const QByteArray payload(300, 'x');
        QBENCHMARK
        {
            QVERIFY(ring->record(protocol::event::agent, payload));
        }
    }
};

QTEST_GUILESS_MAIN(tst_EventRing)
#include "tst_eventring.moc"
