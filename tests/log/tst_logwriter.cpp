// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "log/logwriter.h"

#include <QElapsedTimer>
#include <QTest>

#include <atomic>
#include <mutex>
#include <semaphore>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::log;

namespace {

//! What the test and the writer's thread share.
struct Outside
{
    QStringList lines() const
    {
        const std::scoped_lock lock(mutex);
        return written;
    }

    mutable std::mutex mutex;
    QStringList written;
    std::atomic<bool> full = false;
    std::atomic<bool> stuck = false;
    std::binary_semaphore release{0};
};

class TestTarget final : public LogTarget
{
public:
    explicit TestTarget(std::shared_ptr<Outside> outside)
        : m_outside(std::move(outside))
    { }

    claw::Result<> write(const LogRecord &record) override
    {
        if (m_outside->stuck.exchange(false))
            m_outside->release.acquire();
        if (m_outside->full)
            return claw::fail(claw::ErrorCode::Unavailable, u"no space left"_s);
        const std::scoped_lock lock(m_outside->mutex);
        m_outside->written << record.message;
        return {};
    }

private:
    std::shared_ptr<Outside> m_outside;
};

LogRecord line(const QString &message)
{
    return {.timeMs = 0, .level = LogLevel::Info, .subsystem = u"gateway"_s, .message = message};
}

} // namespace

class tst_LogWriter : public QObject
{
    Q_OBJECT

    std::shared_ptr<Outside> m_outside;

    std::unique_ptr<LogWriter> writer(LogWriter::Limits limits = {},
                                      LogWriter::TroubleHandler onTrouble = {}) const
    {
        return std::make_unique<LogWriter>(std::make_unique<TestTarget>(m_outside), limits,
                                           std::move(onTrouble));
    }

private Q_SLOTS:
    void init() { m_outside = std::make_shared<Outside>(); }

    void linesArriveInOrder()
    {
        const auto log = writer();
        QStringList expected;
        for (int i = 0; i < 1000; ++i) {
            log->add(line(QString::number(i)));
            expected << QString::number(i);
        }
        QVERIFY(log->flush(10s));
        QCOMPARE(m_outside->lines(), expected);
        QCOMPARE(log->dropped(), 0U);
    }

    void theLastLinesAreWrittenAtTheEnd()
    {
        auto log = writer();
        log->add(line(u"bye"_s));
        log.reset();
        QCOMPARE(m_outside->lines(), QStringList{u"bye"_s});
    }

    void aFullTargetIsReportedWhenItTakesLinesAgain()
    {
        const auto log = writer();
        m_outside->full = true;
        QTest::ignoreMessage(QtWarningMsg, "log lines are dropped: no space left");
        for (int i = 0; i < 3; ++i)
            log->add(line(u"lost"_s));
        QVERIFY(log->flush(10s));
        QCOMPARE(log->dropped(), 3U);

        m_outside->full = false;
        log->add(line(u"a"_s));
        log->add(line(u"b"_s));
        QVERIFY(log->flush(10s));
        QCOMPARE(m_outside->lines(), (QStringList{u"3 log lines dropped"_s, u"a"_s, u"b"_s}));
    }

    void anOutageIsToldAndEndsByItself()
    {
        std::mutex mutex;
        QStringList told;
        const auto remember = [&](const QString &why) {
            const std::scoped_lock lock(mutex);
            told << why;
        };
        const auto log = writer({.retryAfter = 10ms}, remember);
        m_outside->full = true;
        QTest::ignoreMessage(QtWarningMsg, "log lines are dropped: no space left");
        log->add(line(u"lost"_s));
        log->add(line(u"lost"_s));
        QVERIFY(log->flush(10s));
        m_outside->full = false; // Nobody logs any more.
        QTRY_COMPARE(m_outside->lines(), QStringList{u"2 log lines dropped"_s});
        QTRY_COMPARE((std::scoped_lock(mutex), told), (QStringList{u"no space left"_s, QString()}));
    }

    void aStuckTargetNeverBlocksTheCaller_data()
    {
        QTest::addColumn<size_t>("records");
        QTest::addColumn<qsizetype>("characters");
        QTest::newRow("too many lines") << size_t(10) << qsizetype(1'000'000);
        QTest::newRow("too much text") << size_t(1'000'000) << qsizetype(1000);
    }

    void aStuckTargetNeverBlocksTheCaller()
    {
        QFETCH(const size_t, records);
        QFETCH(const qsizetype, characters);
        const auto log = writer({.records = records, .characters = characters});
        m_outside->stuck = true;
        log->add(line(u"first"_s));
        QTRY_VERIFY(!m_outside->stuck); // The thread waits inside write().

        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 1000; ++i)
            log->add(line(QString(100, u'x')));
        QVERIFY(timer.elapsed() < 2000);
        QVERIFY(!log->flush(10ms));
        QCOMPARE(log->dropped(), 990U);

        m_outside->release.release();
        QVERIFY(log->flush(10s));
        QStringList expected{u"first"_s, u"990 log lines dropped"_s};
        expected += QStringList(10, QString(100, u'x'));
        QCOMPARE(m_outside->lines(), expected);
    }

    void aStuckTargetDelaysTheEndByABoundOnly()
    {
        auto log = writer();
        m_outside->stuck = true;
        log->add(line(u"first"_s));
        QTRY_VERIFY(!m_outside->stuck);
        QElapsedTimer timer;
        timer.start();
        log.reset();
        QVERIFY(timer.elapsed() < 5000);
        m_outside->release.release(); // Lets the thread left behind end.
        QTRY_COMPARE(m_outside->lines().size(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_LogWriter)
#include "tst_logwriter.moc"
