// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"
#include "tests/e2e/smallmount.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;
const auto noSpace = u"No space left on device"_s;

} // namespace

class tst_FullDisk : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;
    std::unique_ptr<SmallMount> m_disk;

    QStringList start() const
    {
        return {u"gateway"_s, u"--port"_s, QString::number(m_box->port())};
    }
    //! The configuration lies on the big disk, the state on the small one.
    QProcessEnvironment environment() const
    {
        auto environment = m_box->environment();
        environment.insert(u"CLAWDBOT_CONFIG_PATH"_s, m_box->path(u"clawdbot.json"_s));
        return environment;
    }
    QString answerOf(const QStringList &command) const
    {
        RunningProgram program(command, environment());
        const int code = program.waitForExit();
        return u"exit code %1\n"_s.arg(code) + QString::fromUtf8(program.story());
    }
    QString health() const { return answerOf({u"health"_s}); }

private Q_SLOTS:
    void init()
    {
        if (const auto reason = SmallMount::whyNot(); !reason.isEmpty())
            QSKIP(qPrintable(reason));
        m_box = std::make_unique<Sandbox>();
        QFile config(m_box->path(u"clawdbot.json"_s));
        QVERIFY(config.open(QFile::WriteOnly));
        config.write(m_box->goodConfig());
        QVERIFY(QDir().mkpath(m_box->path(u".clawdbot"_s)));
        m_disk = std::make_unique<SmallMount>(m_box->path(u".clawdbot"_s));
    }

    void aDiskThatFillsUpDegradesUntilThereIsRoom()
    {
        RunningProgram program(start(), environment(), m_disk->beforeExec());
        QVERIFY2(program.waitFor(success), program.story());
        const auto atFirst = health();
        QVERIFY2(atFirst.contains(u"✓ Gateway is healthy"_s), qPrintable(atFirst));

        QVERIFY(m_disk->fill(program.pid()));
        QTRY_VERIFY_WITH_TIMEOUT(health().contains("Gateway is degraded (state): nothing can be "
                                                   "kept on disk: "_L1),
                                 30'000);
        QVERIFY(health().contains(noSpace));
        const auto page = answerOf({u"status"_s});
        QVERIFY2(page.contains("Degraded"_L1) && page.contains("No space left"_L1),
                 qPrintable(page));
        // A line that is logged now finds no room; the last page of the file takes a few.
        QTRY_VERIFY_WITH_TIMEOUT(
            (program.signal(SIGHUP),
             health().contains("Gateway is degraded (log): log lines are dropped: "_L1)),
            30'000);

        QVERIFY(m_disk->makeRoom(program.pid()));
        QTRY_VERIFY_WITH_TIMEOUT(health().contains(u"✓ Gateway is healthy"_s), 30'000);
        QVERIFY(!health().contains("degraded"_L1));
        QFile log(m_disk->seenBy(program.pid()) + u"/logs/gateway.log"_s);
        QVERIFY(log.open(QFile::ReadOnly));
        const QByteArray lines = log.readAll();
        QVERIFY2(lines.contains(" log lines dropped"), lines.constData());
        QVERIFY(lines.endsWith('\n'));
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
    }

    void aGatewayThatFindsTheDiskFullTakesItsStateLater()
    {
        RunningProgram program(start(), environment(), m_disk->beforeExec(true));
        QVERIFY2(program.waitFor(success), program.story());
        QVERIFY2(program.waitFor(u"degraded: nothing can be kept on disk: "_s), program.story());
        QVERIFY2(program.waitFor(u"log lines are dropped: "_s), program.story());
        const QString answer = health();
        for (const auto &part : {u"degraded (state)"_s, u"degraded (log)"_s, noSpace, u"fix: "_s})
            QVERIFY2(answer.contains(part), qPrintable(answer));

        QVERIFY(m_disk->makeRoom(program.pid()));
        QTRY_VERIFY_WITH_TIMEOUT(health().contains(u"✓ Gateway is healthy"_s), 30'000);
        QFile lock(m_disk->seenBy(program.pid()) + u"/gateway.lock"_s);
        QVERIFY(lock.open(QFile::ReadOnly));
        QVERIFY(lock.readAll().contains(QByteArray::number(program.pid())));
    }
};

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_fulldisk.moc"
