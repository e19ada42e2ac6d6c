// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/e2e/runningprogram.h"
#include "tests/e2e/wirebytes.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace claw::testing;

namespace {

const auto success = u"✓ log file: "_s;
const auto sessionStore = u".clawdbot/agents/main/sessions/sessions.json"_s;
//! Waits for the sessions to be counted anew.
QByteArray freshHealthRequest()
{
    const QByteArray request =
        R"({"type":"req","id":"2","method":"health","params":{"probe":true}})";
    return request.leftJustified(200); // maskedTextFrame() knows one form of length only.
}

//! Whoever opens this file waits for us, as for a disk that went away: we hold a lease on it and do
//! not hear that it is to be broken, for which the kernel gives us 45 s.
class DeadFile
{
public:
    explicit DeadFile(const QString &path)
    {
        QDir().mkpath(QFileInfo(path).path());
        m_descriptor =
            ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        std::signal(SIGIO, SIG_IGN);
        m_isDead = ::fcntl(m_descriptor, F_SETLEASE, F_WRLCK) == 0;
    }
    ~DeadFile() { ::close(m_descriptor); }
    Q_DISABLE_COPY_MOVE(DeadFile)

    [[nodiscard]] bool isDead() const { return m_isDead; }

private:
    int m_descriptor = -1;
    bool m_isDead = false;
};

// The program promises five; the rest is for a busy machine.
constexpr qint64 longestLeaveMs = 8000;

} // namespace

//! How a gateway ends when somebody does not let it go.
class tst_Leaving : public QObject
{
    Q_OBJECT

    std::unique_ptr<Sandbox> m_box;

    //! A client that was let in and reads, but never answers a close.
    void connectDeafClient(QTcpSocket &client, QByteArray &received) const
    {
        connect(&client, &QTcpSocket::readyRead, this, [&] { received += client.readAll(); });
        client.connectToHost(QHostAddress(QHostAddress::LocalHost), m_box->port());
        client.write(upgradeRequest());
        QTRY_VERIFY(received.contains("connect.challenge"));
        client.write(maskedTextFrame(introduction()));
        QTRY_VERIFY(received.contains("hello-ok"));
    }

    //! Has the gateway ask for something of the disk that never comes.
    void waitForDeadDisk(QTcpSocket &client) const
    {
        client.write(maskedTextFrame(freshHealthRequest()));
        QVERIFY(client.flush());
    }

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<Sandbox>();
        m_box->putConfig(m_box->goodConfig());
    }

    void aDeafClientIsLeftBehind()
    {
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QTcpSocket client;
        QByteArray received;
        connectDeafClient(client, received);
        QElapsedTimer leaving;
        leaving.start();
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY2(leaving.elapsed() < longestLeaveMs, program.story());
        QTRY_VERIFY(received.contains(R"("event":"shutdown")"));
    }

    void aSecondSignalLeavesAtOnce()
    {
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QTcpSocket client;
        QByteArray received;
        connectDeafClient(client, received);
        const DeadFile store(m_box->path(sessionStore));
        if (!store.isDead())
            QSKIP("this file system knows no leases");
        waitForDeadDisk(client);
        program.signal(SIGTERM);
        QTRY_VERIFY(received.contains(R"("event":"shutdown")"));
        // Too soon after the first it counts as an echo of it, so it is repeated.
        QTRY_VERIFY((program.signal(SIGINT), !program.isRunning()));
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY2(program.err().contains("received SIGINT again; leaving at once"_L1)
                     || program.out().contains("received SIGINT again; leaving at once"_L1),
                 program.story());
    }

    void aDeadLogFileIsLeftBehind()
    {
        // A pipe that nobody reads: opening it waits for ever.
        const QString log = m_box->path(u"dead.log"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(log).constData(), 0600), 0);
        m_box->putConfig("{gateway: {mode: 'local', port: " + QByteArray::number(m_box->port())
                         + "}, logging: {file: '" + log.toUtf8() + "'}}");
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QElapsedTimer leaving;
        leaving.start();
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY2(leaving.elapsed() < longestLeaveMs, program.story());
    }

    void aDeadSessionStoreIsLeftBehind()
    {
        RunningProgram program({u"gateway"_s}, m_box->environment());
        QVERIFY2(program.waitFor(success), program.story());
        QTcpSocket client;
        QByteArray received;
        connectDeafClient(client, received);
        const DeadFile store(m_box->path(sessionStore));
        if (!store.isDead())
            QSKIP("this file system knows no leases");
        waitForDeadDisk(client);
        QElapsedTimer leaving;
        leaving.start();
        program.signal(SIGTERM);
        QCOMPARE(program.waitForExit(), 0);
        QVERIFY2(leaving.elapsed() < longestLeaveMs, program.story());
        QVERIFY2(program.waitFor(u"shutdown timed out"_s), program.story());
    }
};

QTEST_GUILESS_MAIN(tst_Leaving)
#include "tst_leaving.moc"
