// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "flight/flightformat.h"
#include "tests/e2e/runningprogram.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto started = u"✓ log file: "_s;

} // namespace

//! A real gateway dies in every way there is; the next one has to know which it was.
class tst_Deaths : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    //! Runs a command of the program to its end and reads what it printed.
    QJsonObject ask(const QStringList &words) const
    {
        RunningProgram program(words + QStringList{u"--json"_s}, m_box->environment());
        return program.waitForExit() < 0 ? QJsonObject()
                                         : QJsonDocument::fromJson(program.out().toUtf8()).object();
    }
    QJsonObject lastRunOf(const QStringList &words) const
    {
        return ask(words).value(u"lastRun"_s).toObject();
    }
    QString flightPath() const { return m_box->path(u".clawdbot/flight.bin"_s); }

    //! The record as if the machine had been started again since.
    void forgetTheBoot() const
    {
        QFile file(flightPath());
        QVERIFY(file.open(QFile::ReadWrite));
        claw::flight::format::Header header;
        QCOMPARE(file.read(reinterpret_cast<char *>(&header), sizeof header),
                 qint64(sizeof header));
        std::strcpy(header.run.bootId.data(), "another boot");
        claw::flight::format::seal(header.run);
        QVERIFY(file.seek(0));
        QCOMPARE(file.write(reinterpret_cast<const char *>(&header), sizeof header),
                 qint64(sizeof header));
    }

    void checkVerdict(const QString &cause, const QString &text)
    {
        // With the gateway dead, the record alone has to tell.
        const QStringList status{u"gateway"_s, u"status"_s};
        QTRY_COMPARE(lastRunOf(status).value(u"cause"_s).toString(), cause);

        RunningProgram next({u"gateway"_s}, m_box->environment());
        QVERIFY2(next.waitFor(started), next.story());
        const QString line = u"the last run "_s + text;
        QFile log(m_box->path(u".clawdbot/logs/gateway.log"_s));
        QVERIFY(log.open(QFile::ReadOnly));
        QTRY_VERIFY2(log.seek(0) && log.readAll().contains(line.toUtf8()), next.story());

        const QJsonObject health = lastRunOf({u"health"_s});
        QCOMPARE(health.value(u"cause"_s).toString(), cause);
        QVERIFY2(health.value(u"text"_s).toString().startsWith(text), qPrintable(line));
        QCOMPARE(lastRunOf(status), health);
        next.signal(SIGTERM);
        QCOMPARE(next.waitForExit(), 0);
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig(m_box->goodConfig());
    }

    void theFirstRunHasNoPast()
    {
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(started), program.story());
        QVERIFY(!ask({u"health"_s}).contains(u"lastRun"_s));
        QVERIFY(!program.out().contains(u"last run"_s));
    }

    void theNextRunKnowsTheCause_data()
    {
        QTest::addColumn<int>("signal");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<QString>("text");
        QTest::newRow("stop") << SIGTERM << u"stopped"_s << u"was stopped (SIGTERM)"_s;
        QTest::newRow("kill") << SIGKILL << u"killed"_s << u"was killed without warning"_s;
        QTest::newRow("segv") << SIGSEGV << u"crash"_s << u"crashed with SIGSEGV"_s;
        QTest::newRow("bus") << SIGBUS << u"crash"_s << u"crashed with SIGBUS"_s;
        QTest::newRow("abort") << SIGABRT << u"abort"_s << u"aborted (SIGABRT)"_s;
    }

    void theNextRunKnowsTheCause()
    {
        QFETCH(int, signal);
        QFETCH(QString, cause);
        QFETCH(QString, text);
        {
            RunningProgram program({u"gateway"_s}, m_box->environment());
            QVERIFY2(program.waitFor(started), program.story());
            program.signal(signal);
            QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), 20'000);
        }
        checkVerdict(cause, text);
    }

    void aWatchdogIsToldFromAnAbort()
    {
        auto environment = m_box->environment();
        environment.insert(u"WATCHDOG_USEC"_s, u"60000000"_s);
        {
            RunningProgram program({u"gateway"_s}, environment);
            QVERIFY2(program.waitFor(started), program.story());
            program.signal(SIGABRT); // What systemd sends, and from outside as it does.
            QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), 20'000);
        }
        checkVerdict(u"watchdog"_s, u"stood still and was ended by the watchdog"_s);
    }

    void anotherBootIsAReboot()
    {
        {
            RunningProgram program({u"gateway"_s}, m_box->environment());
            QVERIFY2(program.waitFor(started), program.story());
            program.signal(SIGKILL);
            QTRY_VERIFY_WITH_TIMEOUT(!program.isRunning(), 20'000);
        }
        forgetTheBoot();
        checkVerdict(u"reboot"_s, u"went down with the machine"_s);
    }

    void aFileThatIsCutUnderTheGatewayDoesNotEndIt()
    {
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(started), program.story());
        QVERIFY(QFile::resize(flightPath(), 0));
        for (int i = 0; i < 3; ++i)
            QVERIFY2(ask({u"health"_s}).value(u"ok"_s).toBool(), program.story());
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
    }

    void aForeignFileIsSetAside()
    {
        QFile foreign(flightPath());
        QVERIFY(foreign.open(QFile::WriteOnly));
        QCOMPARE(foreign.write("mine"), 4);
        foreign.close();
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(started), program.story());
        QVERIFY2(program.waitFor(u"was not a flight record of this version"_s), program.story());
        QFile kept(flightPath() + u".aside"_s);
        QVERIFY(kept.open(QFile::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("mine"));
    }
};

QTEST_GUILESS_MAIN(tst_Deaths)
#include "tst_deaths.moc"
