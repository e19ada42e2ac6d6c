// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "tests/systemd/serviceuser.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace claw::testing {

namespace {

bool isListening(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

} // namespace

//! The life of a service, in the hands of a real systemd: the functions build on each other.
class TestServiceLife : public QObject
{
    Q_OBJECT

public:
    explicit TestServiceLife(QString obstacle)
        : m_obstacle(std::move(obstacle))
    { }

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_user.reset(); }

    void installStartsAGatewayThatAnswers();
    void installingAgainChangesNothing();
    void systemdFindsNothingToSayAboutTheUnit();
    void statusSaysWhatRuns();
    void aKilledGatewayIsBackInThreeSeconds();
    void aFrozenGatewayIsRestarted();
    void aBrokenConfigurationNeitherStopsNorLosesIt();
    void aRestartIsANewProcess();
    void aRestartFromInsideIsANewProcessToo();
    void stopEndsItAndKeepsTheRegistration();
    void startWorksAfterTenCrashesInARow();
    void uninstallLeavesNothingBehind();

private:
    QString m_obstacle;
    std::unique_ptr<ServiceUser> m_user;
};

void TestServiceLife::initTestCase()
{
    if (m_obstacle.isEmpty())
        m_user = std::make_unique<ServiceUser>(
            Program{.path = QStringLiteral(CLAWDBOT_PROGRAM), .arguments = {}}, m_obstacle);
    if (!m_obstacle.isEmpty())
        QSKIP(qPrintable(u"No user manager of our own here: "_s + m_obstacle));
    // A watchdog that a test can wait for; the rest is as the unit says.
    m_user->setDropIn("WatchdogSec=5\nTimeoutAbortSec=1\n");
}

void TestServiceLife::installStartsAGatewayThatAnswers()
{
    const auto installed = m_user->run(u"gateway install"_s);
    QVERIFY2(installed.exitCode == 0, installed.story().constData());
    QCOMPARE(
        installed.out.section(u'\n', 0, 3),
        u"\nInstalled systemd service: %1\n✓ systemd service enabled\n✓ service runtime: active"_s
            .arg(m_user->unitPath()));
    QVERIFY2(installed.out.contains("loginctl enable-linger"_L1), installed.story().constData());
    QCOMPARE(m_user->manager().systemctl({u"is-enabled"_s, m_user->unit()}), u"enabled"_s);
    QVERIFY(m_user->isActive());
    QCOMPARE(m_user->manager().property(m_user->unit(), u"StatusText"_s),
             u"listening on ws://127.0.0.1:%1"_s.arg(m_user->home().port()));
    const auto health = m_user->run(u"gateway health"_s);
    QVERIFY2(health.exitCode == 0, health.story().constData());
    QFile file(m_user->unitPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(m_user->home().token().toUtf8()));
}

void TestServiceLife::installingAgainChangesNothing()
{
    const auto before = m_user->pid();
    const auto again = m_user->run(u"gateway install"_s);
    QVERIFY2(again.exitCode == 0, again.story().constData());
    QVERIFY2(again.out.startsWith("Gateway service already enabled.\n"
                                  "Reinstall with: clawdbot gateway install --force\n"_L1),
             again.story().constData());
    QCOMPARE(again.err, QString());
    const auto json = m_user->run(u"gateway install --json"_s);
    QCOMPARE(json.json()["result"_L1].toString(), u"already-installed"_s);
    QVERIFY2(json.json()["service"_L1]["loaded"_L1].toBool(), json.story().constData());
    QCOMPARE(m_user->pid(), before);
}

void TestServiceLife::systemdFindsNothingToSayAboutTheUnit()
{
    QProcess verify;
    verify.setProcessEnvironment(m_user->manager().environment());
    verify.setProcessChannelMode(QProcess::MergedChannels);
    verify.start(u"/usr/bin/systemd-analyze"_s, {u"verify"_s, u"--user"_s, m_user->unitPath()});
    QVERIFY(verify.waitForFinished());
    QCOMPARE(QString::fromUtf8(verify.readAll()), QString());
    QCOMPARE(verify.exitCode(), 0);
}

void TestServiceLife::statusSaysWhatRuns()
{
    const auto status = m_user->run(u"gateway status"_s);
    QVERIFY2(status.exitCode == 0, status.story().constData());
    const auto lines = status.out.split(u'\n');
    QVERIFY2(lines.value(2).startsWith(u"│ Service: systemd (enabled)"_s),
             status.story().constData());
    QVERIFY2(lines.value(3).startsWith(u"│ Runtime: running (PID %1)"_s.arg(m_user->pid())),
             status.story().constData());
    QVERIFY2(status.out.contains(u"│ Status: ✓ connected"_s), status.story().constData());
    QVERIFY2(status.out.contains(u"\nCommand: %1 gateway --port %2\n"_s.arg(m_user->program().path)
                                     .arg(m_user->home().port())),
             status.story().constData());
    const auto json = m_user->run(u"gateway status --json"_s).json();
    QVERIFY(json["service"_L1]["loaded"_L1].toBool());
    QCOMPARE(json["service"_L1]["runtime"_L1]["pid"_L1].toInteger(), m_user->pid());
    QVERIFY(json["rpc"_L1]["ok"_L1].toBool());
    QVERIFY(json["diagnosis"_L1].isUndefined());
    const QJsonArray issues = json["service"_L1]["configAudit"_L1]["issues"_L1].toArray();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues[0]["code"_L1].toString(), u"systemd-linger-disabled"_s);
}

void TestServiceLife::aKilledGatewayIsBackInThreeSeconds()
{
    const auto before = m_user->pid();
    QElapsedTimer timer;
    timer.start();
    QVERIFY(ServiceUser::send(before, SIGKILL));
    QVERIFY(m_user->waitForNewProcess(before, 30'000));
    const auto elapsed = timer.elapsed();
    QVERIFY2(elapsed < 3000, QByteArray::number(elapsed).constData());
    QCOMPARE(m_user->run(u"gateway health"_s).exitCode, 0);
}

void TestServiceLife::aFrozenGatewayIsRestarted()
{
    const auto before = m_user->pid();
    QVERIFY(ServiceUser::send(before, SIGSTOP));
    const auto json = m_user->run(u"gateway status --json --timeout 300"_s).json();
    QCOMPARE(json["diagnosis"_L1]["code"_L1].toString(), u"frozen"_s);
    QVERIFY(m_user->waitForNewProcess(before, 30'000));
    QCOMPARE(m_user->run(u"gateway health"_s).exitCode, 0);
}

void TestServiceLife::aBrokenConfigurationNeitherStopsNorLosesIt()
{
    const auto before = m_user->pid();
    m_user->writeConfig("{ broken");
    QCOMPARE(m_user->run(u"gateway health"_s).exitCode, 0);
    QCOMPARE(m_user->pid(), before);
    const auto restarted = m_user->run(u"gateway restart"_s);
    QVERIFY2(restarted.exitCode == 0, restarted.story().constData());
    QVERIFY(m_user->pid() != before);
    QVERIFY(
        m_user->manager().property(m_user->unit(), u"StatusText"_s).startsWith("degraded: "_L1));
    m_user->writeConfig();
}

void TestServiceLife::aRestartIsANewProcess()
{
    const auto before = m_user->pid();
    const auto restarted = m_user->run(u"gateway restart"_s);
    QVERIFY2(restarted.exitCode == 0, restarted.story().constData());
    QCOMPARE(restarted.out,
             u"Restarted systemd service: %1\n✓ service runtime: active\n"_s.arg(m_user->unit()));
    QVERIFY(m_user->pid() > 0 && m_user->pid() != before);
    QVERIFY(m_user->isActive());
}

void TestServiceLife::aRestartFromInsideIsANewProcessToo()
{
    const auto before = m_user->pid();
    QVERIFY(ServiceUser::send(before, SIGUSR1));
    QVERIFY(m_user->waitForNewProcess(before, 30'000));
    QCOMPARE(m_user->manager().property(m_user->unit(), u"Result"_s), u"success"_s);
}

void TestServiceLife::stopEndsItAndKeepsTheRegistration()
{
    const auto before = m_user->pid();
    const auto stopped = m_user->run(u"gateway stop"_s);
    QVERIFY2(stopped.exitCode == 0, stopped.story().constData());
    QCOMPARE(stopped.out, u"Stopped systemd service: %1\n"_s.arg(m_user->unit()));
    QVERIFY(before > 0 && !ServiceUser::isAlive(before));
    QVERIFY(!isListening(m_user->home().port()));
    QCOMPARE(m_user->manager().systemctl({u"is-enabled"_s, m_user->unit()}), u"enabled"_s);
    const auto json = m_user->run(u"gateway status --json"_s).json();
    QCOMPARE(json["diagnosis"_L1]["code"_L1].toString(), u"inactive"_s);
    QCOMPARE(json["diagnosis"_L1]["next"_L1].toString(), u"clawdbot gateway start"_s);
    const auto started = m_user->run(u"gateway start"_s);
    QVERIFY2(started.exitCode == 0, started.story().constData());
    QVERIFY(started.out.endsWith(u"✓ service runtime: active\n"_s));
    // Running already, it is left alone.
    const auto running = m_user->pid();
    QCOMPARE(m_user->run(u"gateway start"_s).out, u"✓ service runtime: active\n"_s);
    QCOMPARE(m_user->pid(), running);
}

void TestServiceLife::startWorksAfterTenCrashesInARow()
{
    m_user->setDropIn("RestartSec=20ms\n");
    for (int crash = 0; crash < 10; ++crash) {
        qint64 running = 0;
        QVERIFY(QTest::qWaitFor([&] { return (running = m_user->pid()) > 0; }, 30'000));
        QVERIFY(ServiceUser::send(running, SIGKILL));
        QVERIFY(QTest::qWaitFor([&] { return m_user->pid() != running; }, 30'000));
    }
    const auto started = m_user->run(u"gateway start"_s);
    QVERIFY2(started.exitCode == 0, started.story().constData());
    QVERIFY(m_user->isActive());
    QVERIFY(m_user->manager().property(m_user->unit(), u"NRestarts"_s).toInt() < 20);
    m_user->setDropIn("WatchdogSec=5\nTimeoutAbortSec=1\n");
}

void TestServiceLife::uninstallLeavesNothingBehind()
{
    const auto before = m_user->pid();
    const auto removed = m_user->run(u"gateway uninstall"_s);
    QVERIFY2(removed.exitCode == 0, removed.story().constData());
    QCOMPARE(removed.out,
             u"Stopped systemd service: %1\nRemoved systemd service: %2\n"_s.arg(
                 m_user->unit(), m_user->unitPath()));
    QVERIFY(before > 0 && !ServiceUser::isAlive(before));
    QVERIFY(!isListening(m_user->home().port()));
    const QDir units(QFileInfo(m_user->unitPath()).path());
    QVERIFY2(units.entryList({u"*clawdbot*"_s}).isEmpty(), qPrintable(units.path()));
    QVERIFY(!QFile::exists(units.filePath(u"default.target.wants/"_s + m_user->unit())));
    QVERIFY(!QFile::exists(m_user->home().path() + u"/.clawdbot/gateway.env"_s));
    QVERIFY(!m_user->manager().systemctl({u"list-units"_s, u"--all"_s}).contains(m_user->name()));
    const auto again = m_user->run(u"gateway uninstall --json"_s);
    QCOMPARE(again.exitCode, 0);
    QVERIFY2(!again.json()["service"_L1]["loaded"_L1].toBool(), again.story().constData());
    const auto started = m_user->run(u"gateway start"_s);
    QCOMPARE(started.exitCode, 0);
    QVERIFY2(started.out.startsWith("Gateway service disabled.\n"
                                    "Start with: clawdbot gateway install\n"_L1),
             started.story().constData());
}

} // namespace claw::testing

int main(int argc, char **argv)
{
    // A thread could not leave the machine's mount namespace any more.
    const auto obstacle = claw::testing::UserManager::enterNamespace();
    QCoreApplication application(argc, argv);
    claw::testing::TestServiceLife test(obstacle);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_servicelife.moc"
