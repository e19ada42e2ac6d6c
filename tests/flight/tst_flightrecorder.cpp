// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/flightrecorder.h"
#include "flight/loopwatch.h"
#include "tests/support/manualclock.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace claw::flight {

using testing::ManualClock;

class TestFlightRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"flight.bin"_s);
    }

    void keepsWhatARunDid();
    void countsRunsInOneFile();
    void keepsTheNewestWhenTheRingIsFull();
    void passesOverTornRecords();
    void saysWhenTheStartIsLost();
    void setsAForeignFileAside_data();
    void setsAForeignFileAside();
    void cannotUseAPathBelowAFile();
    void cutsLongTexts();
    void notesStallsWithTheirOwner();
    void remembersTheVerdictOnTheRunBefore();
    void leavesTheFileToItsOwnerAlone();

private:
    //! What the file says now.
    FlightStory story() const { return readStoryFile(m_path).value(); }
    std::unique_ptr<FlightRecorder> recorder(const std::optional<Verdict> &past = {})
    {
        auto file = FlightFile::open(m_path).value();
        const auto before = readStory(file->bytes()).value();
        auto recorder = std::make_unique<FlightRecorder>(m_clock);
        recorder->begin(std::move(file), before, past,
                        {.version = u"1.2.3"_s,
                         .pid = 42,
                         .watchdogUs = 60'000'000,
                         .bootId = u"boot"_s,
                         .cgroup = u"/a.slice"_s,
                         .cgroupOomKills = 3,
                         .systemOomKills = {}});
        return recorder;
    }
    void damage(qint64 offset)
    {
        QFile file(m_path);
        QVERIFY(file.open(QFile::ReadWrite) && file.seek(offset));
        QCOMPARE(file.write("?"), 1);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    ManualClock m_clock;
};

void TestFlightRecorder::keepsWhatARunDid()
{
    const auto run = recorder();
    const qint64 started = m_clock.nowMs();
    m_clock.advance(1000);
    run->ready();
    run->slowRequest(u"chat.send"_s, 120);
    run->noticed({.timeMs = 0, .level = log::LogLevel::Error, .subsystem = {}, .message = u"no"_s});
    run->alive();

    const auto told = story();
    QCOMPARE(told.run, 1U);
    QCOMPARE(told.startedMs, started);
    QCOMPARE(told.aliveMs, started + 1000);
    QCOMPARE(told.pid, 42);
    QCOMPARE(told.bootId, u"boot"_s);
    QCOMPARE(told.version, u"1.2.3"_s);
    QCOMPARE(told.cgroup, u"/a.slice"_s);
    QCOMPARE(told.cgroupOomKills, std::optional<qint64>(3));
    QVERIFY(!told.systemOomKills);
    QCOMPARE(told.phase, Phase::Ready);
    QCOMPARE(told.entries.size(), 4U);
    QCOMPARE(told.entries[0].kind, Kind::Started);
    QCOMPARE(told.entries[1].kind, Kind::Ready);
    QCOMPARE(told.entries[2].text, u"chat.send"_s);
    QCOMPARE(told.entries[2].value, 120);
    QCOMPARE(told.entries[3].kind, Kind::Error);
    QVERIFY(!told.hasEnded());
    run->ending(Ending::Stopping, u"SIGTERM"_s);
    QVERIFY(!story().hasEnded());
    run->ending(Ending::Stopped, u"SIGTERM"_s);
    QVERIFY(story().hasEnded());
}

void TestFlightRecorder::countsRunsInOneFile()
{
    recorder()->ready();
    recorder()->ready();
    const auto told = story();
    QCOMPARE(told.run, 2U);
    QCOMPARE(told.entries.size(), 2U); // Of this run alone.
    QCOMPARE(told.lastSequence, 4U);
}

void TestFlightRecorder::keepsTheNewestWhenTheRingIsFull()
{
    const auto run = recorder();
    for (int i = 0; i < format::recordCount + 100; ++i)
        run->slowRequest(QString::number(i), i);
    const auto told = story();
    QCOMPARE(qsizetype(told.entries.size()), format::recordCount);
    QCOMPARE(told.entries.back().value, format::recordCount + 99);
    QCOMPARE(told.latest(3).front().value, format::recordCount + 97);
    QCOMPARE(QFileInfo(m_path).size(), format::fileSize);
}

void TestFlightRecorder::passesOverTornRecords()
{
    recorder()->slowRequest(u"first"_s, 1); // After "started": the record at sequence 2.
    damage(format::headerSize + 2 * format::recordSize + 50);
    const auto told = story();
    QCOMPARE(told.entries.size(), 1U);
    QCOMPARE(told.entries[0].kind, Kind::Started);
    recorder()->ready();
    QCOMPARE(story().run, 2U);
}

void TestFlightRecorder::saysWhenTheStartIsLost()
{
    recorder()->ready();
    damage(qint64(offsetof(format::Header, run)) + 3);
    QVERIFY(!story().isWhole);
    QCOMPARE(judge(story(), {}).cause, Cause::Unknown);
    recorder()->ready(); // Goes on in the same file.
    QVERIFY(story().isWhole);
}

void TestFlightRecorder::setsAForeignFileAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("not a record");
    QTest::newRow("right size") << QByteArray(format::fileSize, 'x');
}

void TestFlightRecorder::setsAForeignFileAside()
{
    QFETCH(QByteArray, content);
    QFile foreign(m_path);
    QVERIFY(foreign.open(QFile::WriteOnly));
    foreign.write(content);
    foreign.close();

    const auto file = FlightFile::open(m_path);
    QVERIFY(file);
    QCOMPARE((*file)->setAside(), m_path + u".aside"_s);
    QFile kept(m_path + u".aside"_s);
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QCOMPARE(readStory((*file)->bytes())->run, 0U);
}

void TestFlightRecorder::cannotUseAPathBelowAFile()
{
    QFile inTheWay(m_path);
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const auto file = FlightFile::open(m_path + u"/flight.bin"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().code, ErrorCode::Unavailable);
    FlightRecorder inMemory(m_clock); // Works all the same.
    inMemory.ready();
    QVERIFY(!inMemory.isOnDisk());
}

void TestFlightRecorder::cutsLongTexts()
{
    recorder()->slowRequest(QString(5000, u'ä'), 1);
    const auto text = story().entries.back().text;
    QVERIFY(text.startsWith(u"ää"_s));
    QVERIFY(text.size() < 200);
}

void TestFlightRecorder::notesStallsWithTheirOwner()
{
    const auto run = recorder();
    LoopWatch watch(*run, m_clock);
    watch.enter(*this);
    QCOMPARE(story().activity, u"claw::flight::TestFlightRecorder"_s);
    QVERIFY(story().busySinceMs > 0);
    m_clock.advance(49);
    watch.leave();
    QCOMPARE(story().busySinceMs, 0);
    QCOMPARE(story().entries.size(), 1U); // 49 ms are none.

    watch.enter(*this);
    watch.enter(watch); // Within the other.
    run->busyWith(u"chat.send"_s);
    m_clock.advance(51);
    watch.leave();
    watch.leave();
    const auto entry = story().entries.back();
    QCOMPARE(entry.kind, Kind::Stall);
    QCOMPARE(entry.value, 51);
    QCOMPARE(entry.text, u"chat.send"_s);
}

void TestFlightRecorder::remembersTheVerdictOnTheRunBefore()
{
    const Verdict crash{.cause = Cause::Crashed,
                        .phase = Phase::Ready,
                        .signal = 11,
                        .sender = 7,
                        .startedMs = 1,
                        .endedMs = 2,
                        .busyMs = 3,
                        .isCertain = true,
                        .activity = u"health"_s,
                        .detail = u"x"_s};
    recorder(crash)->ready();
    const auto before = story().before;
    QVERIFY(before);
    QCOMPARE(before->toJson(), crash.toJson());
    QCOMPARE(before->sender, 7);
    QCOMPARE(before->busyMs, 3);
    recorder()->ready();
    QVERIFY(!story().before);
}

void TestFlightRecorder::leavesTheFileToItsOwnerAlone()
{
    recorder();
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFile(m_path).permissions() & others, QFile::Permissions());
}

} // namespace claw::flight

QTEST_GUILESS_MAIN(claw::flight::TestFlightRecorder)
#include "tst_flightrecorder.moc"
