// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "process/portforce.h"
#include "tests/process/listener.h"

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace claw::process;
using claw::ErrorCode;

namespace {

constexpr PortForcePlan quick{.poll = 1ms, .gentle = 7ms, .total = 20ms};

PortOwner owner(qint64 pid, const QString &name)
{
    PortOwner made;
    made.pid = pid;
    made.name = name;
    return made;
}

//! A system whose listeners end as the test says. It never touches a real process.
class ScriptedSystem final : public ProcessSystem
{
public:
    QCoro::Task<claw::Result<PortListeners>> listeners(quint16) override
    {
        // QCoro 0.8 moves from whatever co_return names, even from a member.
        claw::Result<PortListeners> copy(present);
        co_return copy;
    }
    claw::Result<> terminate(qint64 pid) override
    {
        return end(u"TERM %1"_s.arg(pid), pid, endOnTerm);
    }
    claw::Result<> kill(qint64 pid) override { return end(u"KILL %1"_s.arg(pid), pid, endOnKill); }
    bool isProtected(qint64 pid) const override { return pid == protectedPid; }

    PortListeners present;
    bool endOnTerm = false;
    bool endOnKill = true;
    qint64 forbiddenPid = 0;
    qint64 protectedPid = 1;
    QStringList story;

private:
    claw::Result<> end(const QString &what, qint64 pid, bool works)
    {
        if (pid == forbiddenPid)
            return claw::fail(ErrorCode::Forbidden, u"kill EPERM"_s);
        story << what;
        if (works)
            std::erase_if(present.owners, [&](const PortOwner &one) { return one.pid == pid; });
        return {};
    }
};

} // namespace

class tst_PortForce : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aListenerThatEndsOnRequestIsAsked()
    {
        Listener child;
        LocalProcesses system;
        PortForce force(system);
        const auto report = QCoro::waitFor(force.free(child.port()));
        QVERIFY(report);
        QVERIFY(!report->escalated);
        QVERIFY(report->waited < 700ms);
        QCOMPARE(
            report->lines().first(),
            u"✓ force: killed pid %1 (portlistener) on port %2"_s.arg(report->ended.front().pid)
                .arg(child.port()));
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost, child.port()));
    }

    void aStubbornOneIsKilledAfterAWhile()
    {
        Listener child({u"stubborn"_s});
        LocalProcesses system;
        PortForce force(system);
        QElapsedTimer timer;
        timer.start();
        const auto report = QCoro::waitFor(force.free(child.port()));
        QVERIFY(report);
        QVERIFY(report->escalated);
        QVERIFY(report->waited > 700ms);
        QVERIFY(timer.elapsed() >= 700);
        QTRY_COMPARE(child.state(), QProcess::NotRunning);
        QCOMPARE(report->lines().last(),
                 u"✓ force: waited %1ms for port %2 to free"_s.arg(report->waited.count())
                     .arg(child.port()));
    }

    void aChildThatInheritedTheSocketIsEndedToo()
    {
        Listener parent({u"child"_s});
        LocalProcesses system;
        PortForce force(system);
        QTRY_COMPARE(findListeners(parent.port())->owners.size(), size_t(2));
        const auto report = QCoro::waitFor(force.free(parent.port()));
        QVERIFY(report);
        QCOMPARE(report->ended.size(), size_t(2));
        QVERIFY(findListeners(parent.port())->isEmpty());
    }

    void aFreePortIsLeftAlone()
    {
        ScriptedSystem system;
        PortForce force(system, quick);
        const auto report = QCoro::waitFor(force.free(18789));
        QVERIFY(report);
        QCOMPARE(report->lines(), QStringList{u"✓ force: no listeners on port 18789"_s});
        QVERIFY(system.story.isEmpty());
    }

    void ownProcessIsNeverEnded()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        LocalProcesses system;
        PortForce force(system);
        const auto report = QCoro::waitFor(force.free(server.serverPort()));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Forbidden);
        QVERIFY(server.isListening());
    }

    void protectedProcessesAreKnown()
    {
        LocalProcesses system;
        for (const qint64 pid :
             {qint64(-1), qint64(0), qint64(1), qint64(::getpid()), qint64(::getppid())})
            QVERIFY(system.isProtected(pid));
        const Listener child;
        QVERIFY(!system.isProtected(child.processId()));
        // Even unasked: signalling these would mean a whole group of processes.
        for (const qint64 pid : {qint64(-1), qint64(0), qint64(1), qint64(1) << 40}) {
            QVERIFY(!system.terminate(pid));
            QVERIFY(!system.kill(pid));
        }
    }

    void aProtectedListenerSparesTheOthersToo()
    {
        ScriptedSystem system;
        system.present.owners = {owner(9876, u"node"_s), owner(1, u"systemd"_s)};
        PortForce force(system, quick);
        const auto report = QCoro::waitFor(force.free(18789));
        QVERIFY(!report);
        QVERIFY(report.error().message.contains("pid 1 (systemd)"_L1));
        QVERIFY(system.story.isEmpty());
    }

    void whatMayNotBeEndedIsReported()
    {
        ScriptedSystem system;
        system.present.owners = {owner(9876, u"node"_s)};
        system.forbiddenPid = 9876;
        PortForce force(system, quick);
        const auto report = QCoro::waitFor(force.free(18789));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Forbidden);
        QCOMPARE(report.error().message, u"failed to kill pid 9876 (node): kill EPERM"_s);
    }

    void aListenerThatMayNotBeSeenIsReported()
    {
        ScriptedSystem system;
        system.present.hidden = QStringList{u"root"_s};
        PortForce force(system, quick);
        const auto report = QCoro::waitFor(force.free(18789));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Forbidden);
        QVERIFY(report.error().message.contains("user root: kill EPERM"_L1));
    }

    void theStepsComeInOrder()
    {
        ScriptedSystem system;
        system.present.owners = {owner(9876, u"node"_s), owner(9877, QString())};
        PortForce force(system, quick);
        const auto report = QCoro::waitFor(force.free(18789));
        QVERIFY(report);
        QCOMPARE(system.story,
                 (QStringList{u"TERM 9876"_s, u"TERM 9877"_s, u"KILL 9876"_s, u"KILL 9877"_s}));
        QCOMPARE(report->waited, 8ms);
        QCOMPARE(report->lines(),
                 (QStringList{u"✓ force: killed pid 9876 (node) on port 18789"_s,
                              u"✓ force: killed pid 9877 on port 18789"_s,
                              u"✓ force: escalated to SIGKILL while freeing port 18789"_s,
                              u"✓ force: waited 8ms for port 18789 to free"_s}));
    }

    void whatCannotBeKilledEndsTheWait()
    {
        ScriptedSystem system;
        system.present.owners = {owner(9876, u"node"_s), owner(9877, u"node"_s)};
        system.endOnKill = false;
        PortForce force(system, quick);
        const auto report = QCoro::waitFor(force.free(18789));
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Conflict);
        QCOMPARE(report.error().message,
                 u"port 18789 still has listeners after --force: 9876, 9877"_s);
    }
};

QTEST_GUILESS_MAIN(tst_PortForce)
#include "tst_portforce.moc"
