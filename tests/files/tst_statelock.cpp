// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "files/atomicfile.h"
#include "files/statelock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace claw::files;
using claw::ErrorCode;

namespace {

LockHolder self()
{
    return {.pid = QCoreApplication::applicationPid(),
            .startedAt = QDateTime::currentDateTimeUtc(),
            .url = {},
            .configPath = u"/home/you/.clawdbot/clawdbot.json"_s,
            .version = u"1.2.3"_s};
}

//! This program again, as another gateway that holds the lock until its standard input closes.
int holdLock(const QString &path)
{
    LockHolder described = self();
    described.url = u"ws://127.0.0.1:18789"_s;
    const auto lock = StateLock::tryAcquire(path, described);
    std::puts(lock ? "held" : "refused");
    std::fflush(stdout);
    return lock && std::getchar() == EOF ? 0 : 1;
}

class Holder : public QProcess
{
public:
    explicit Holder(const QString &path)
    {
        start(QCoreApplication::applicationFilePath(), {u"--hold"_s, path});
        if (waitForReadyRead(10000))
            m_answer = readAllStandardOutput().trimmed();
    }
    ~Holder() override { end(); }
    void end()
    {
        closeWriteChannel();
        waitForFinished(10000);
    }
    QByteArray answer() const { return m_answer; }

private:
    QByteArray m_answer;
};

} // namespace

class tst_StateLock : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString path() const { return m_dir->filePath(u"state/gateway.lock"_s); }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void aFreeDirectoryIsLockedAndLeftClean()
    {
        {
            const auto lock = StateLock::tryAcquire(path(), self());
            QVERIFY(lock);
            QCOMPARE(QFileInfo(path()).permissions() & QFile::Permissions(0x77),
                     QFile::Permissions());
            const auto holder = StateLock::lastHolder(path());
            QVERIFY(holder);
            QCOMPARE(holder->pid, QCoreApplication::applicationPid());
            QCOMPARE(holder->version, u"1.2.3"_s);
            QVERIFY(holder->startedAt.isValid());
        }
        QVERIFY(!QFileInfo::exists(path()));
        QVERIFY(StateLock::tryAcquire(path(), self()));
    }

    void theSecondGatewayLearnsAboutTheFirst()
    {
        const Holder first(path());
        QCOMPARE(first.answer(), QByteArray("held"));

        const auto second = StateLock::tryAcquire(path(), self());
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Conflict);
        const auto holder = LockHolder::fromJson(second.error().details);
        QVERIFY(holder);
        QCOMPARE(holder->pid, first.processId());
        QCOMPARE(holder->url, u"ws://127.0.0.1:18789"_s);
        QVERIFY(QFileInfo::exists(path())); // The loser removes nothing.
        QCOMPARE(Holder(path()).answer(), QByteArray("refused"));
    }

    void theKernelReleasesAKilledHoldersLock()
    {
        Holder first(path());
        QCOMPARE(first.answer(), QByteArray("held"));
        first.kill();
        QVERIFY(first.waitForFinished(10000));
        QVERIFY(QFileInfo::exists(path())); // Stale words, no lock.

        const auto next = StateLock::tryAcquire(path(), self());
        QVERIFY(next);
        QCOMPARE(StateLock::lastHolder(path())->pid, QCoreApplication::applicationPid());
    }

    void childrenDoNotInheritTheLock()
    {
        QProcess child;
        {
            const auto lock = StateLock::tryAcquire(path(), self());
            QVERIFY(lock);
            child.start(u"cat"_s, QStringList());
            QVERIFY(child.waitForStarted(10000));
        }
        QVERIFY(StateLock::tryAcquire(path(), self()));
        child.closeWriteChannel();
        QVERIFY(child.waitForFinished(10000));
    }

    void aHolderMayDescribeItselfAnew()
    {
        auto lock = StateLock::tryAcquire(path(), self());
        QVERIFY(lock);
        LockHolder described = self();
        described.configPath = u"/c"_s; // Shorter than before.
        described.url = u"ws://127.0.0.1:1"_s;
        lock->describe(described);
        QCOMPARE(StateLock::lastHolder(path())->url, described.url);
        QCOMPARE(StateLock::lastHolder(path())->configPath, described.configPath);
    }

    void garbageInTheFileIsNoHolder_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("hello\n");
        QTest::newRow("no pid") << QByteArray("{\"url\":\"ws://x\"}\n");
        QTest::newRow("pid of no process") << QByteArray("{\"pid\":-1}\n");
        QTest::newRow("huge") << QByteArray(1'000'000, 'x');
    }

    void garbageInTheFileIsNoHolder()
    {
        QFETCH(const QByteArray, content);
        QVERIFY(ensurePrivateDir(m_dir->filePath(u"state"_s)));
        QVERIFY(writeAtomically(path(), content));
        QVERIFY(!StateLock::lastHolder(path()));
        QVERIFY(StateLock::tryAcquire(path(), self()));
    }

    void aLinkInTheWayIsRefused()
    {
        QVERIFY(ensurePrivateDir(m_dir->filePath(u"state"_s)));
        QVERIFY(QFile::link(m_dir->filePath(u"elsewhere"_s), path()));
        const auto lock = StateLock::tryAcquire(path(), self());
        QVERIFY(!lock);
        QCOMPARE(lock.error().code, ErrorCode::Unavailable);
        QVERIFY(!QFileInfo::exists(m_dir->filePath(u"elsewhere"_s)));
    }
};

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--hold"_L1)
        return holdLock(arguments.value(2));
    tst_StateLock test;
    return QTest::qExec(&test, arguments);
}

#include "tst_statelock.moc"
