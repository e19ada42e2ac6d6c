// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_systemd.h"
#include "tests/service/planfixture.h"
#include "tests/support/scriptedrunner.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::ErrorCode;
using claw::testing::environmentOf;
using claw::testing::planFor;
using claw::testing::ScriptedRunner;

namespace {

const QString unit = u"clawdbot-gateway.service"_s;

QStringList systemctl(const QStringList &words)
{
    return QStringList{u"systemctl"_s, u"--user"_s} + words;
}

} // namespace

//! The manager with a scripted systemctl: which commands it gives, and what it makes of the answers.
class tst_SystemdService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anInstallWritesRegistersAndStarts();
    void anInstallCanLeaveItStopped();
    void anInstallKeepsWhatAPersonAdded();
    void aTokenIsWrittenWhereOnlyItsOwnerReads();
    void whatSystemctlRefusesIsSaid();
    void theDirectoryOfTheManagerWins();
    void stoppingAndStartingAreOneCommandEach();
    void uninstallLeavesNothingBehind();
    void aMissingUnitIsNoError();
    void aQuestionIsOneCommand();
    void withoutSystemdThereIsAdvice_data();
    void withoutSystemdThereIsAdvice();
    void theManagerIsFoundWithoutALoginSession();
    void lingeringIsAFile();

private:
    [[nodiscard]] QString home(const QString &path = {}) const { return m_home->filePath(path); }
    [[nodiscard]] QString unitPath() const { return home(u".config/systemd/user/"_s + unit); }
    [[nodiscard]] QString text(const QString &path) const;
    void write(const QString &path, const QByteArray &bytes) const;
    void scriptInstall();

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    SystemdPlaces m_places;
    std::unique_ptr<ScriptedRunner> m_runner;
    std::unique_ptr<SystemdServiceManager> m_manager;
};

void tst_SystemdService::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = environmentOf(home());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, home(u"run"_s));
    write(home(u"run/systemd/private"_s), {});
    m_places.booted = home(u"run/systemd"_s);
    m_places.runtimeDirs = home(u"users"_s);
    m_places.lingerDir = home(u"linger"_s);
    m_places.kernelRelease = home(u"osrelease"_s);
    m_runner = std::make_unique<ScriptedRunner>();
    m_manager = std::make_unique<SystemdServiceManager>(m_environment, *m_runner, m_places);
}

QString tst_SystemdService::text(const QString &path) const
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void tst_SystemdService::write(const QString &path, const QByteArray &bytes) const
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_SystemdService::scriptInstall()
{
    m_runner->prints(systemctl({u"show"_s, u"--no-pager"_s, u"--property"_s, u"UnitPath"_s}),
                     "UnitPath=/run/user/1/systemd/user " + home(u".config/systemd/user"_s).toUtf8()
                         + " /etc/systemd/user\n");
    m_runner->prints(systemctl({u"daemon-reload"_s}), {});
    m_runner->complains(systemctl({u"enable"_s, unit}), "Created symlink ...", 0);
    m_runner->complains(systemctl({u"reset-failed"_s, unit}), "Unit not loaded.", 1);
    m_runner->prints(systemctl({u"restart"_s, unit}), {});
}

void tst_SystemdService::anInstallWritesRegistersAndStarts()
{
    scriptInstall();
    const auto path = QCoro::waitFor(m_manager->install(planFor(m_environment), StartNow::Yes));
    QVERIFY(path);
    QCOMPARE(*path, unitPath());
    QCOMPARE(QFileInfo(*path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(text(*path).contains("\nExecStart=/usr/bin/clawdbot gateway --port 18789\n"_L1));
    QVERIFY(!QFile::exists(home(u".clawdbot/gateway.env"_s)));
    m_runner->calls.removeFirst();
    QCOMPARE(m_runner->calls,
             (QList<QStringList>{systemctl({u"daemon-reload"_s}), systemctl({u"enable"_s, unit}),
                                 systemctl({u"reset-failed"_s, unit}),
                                 systemctl({u"restart"_s, unit})}));
    // Whoever reads the answers must not meet a translation or a pager.
    QCOMPARE(m_runner->requests.last().environment.value(u"LC_ALL"_s), u"C.UTF-8"_s);
    QCOMPARE(m_runner->requests.last().environment.value(u"SYSTEMD_PAGER"_s), QString());
}

void tst_SystemdService::anInstallCanLeaveItStopped()
{
    scriptInstall();
    QVERIFY(QCoro::waitFor(m_manager->install(planFor(m_environment), StartNow::No)));
    QCOMPARE(m_runner->calls.last(), systemctl({u"enable"_s, unit}));
}

void tst_SystemdService::anInstallKeepsWhatAPersonAdded()
{
    scriptInstall();
    const QByteArray before = "[Service]\nExecStart=/usr/bin/node entry.js gateway\n"
                              "Environment=HTTPS_PROXY=http://proxy:3128\n";
    write(unitPath(), before);
    QVERIFY(QCoro::waitFor(m_manager->install(planFor(m_environment), StartNow::No)));
    QVERIFY(text(unitPath()).contains("\nEnvironment=HTTPS_PROXY=http://proxy:3128\n"_L1));
    QCOMPARE(text(unitPath() + u".before"_s), QString::fromUtf8(before));
    // The second time nothing changes, the copy of the first file included.
    const QString after = text(unitPath());
    QVERIFY(QCoro::waitFor(m_manager->install(planFor(m_environment), StartNow::No)));
    QCOMPARE(text(unitPath()), after);
    QCOMPARE(text(unitPath() + u".before"_s), QString::fromUtf8(before));
}

void tst_SystemdService::aTokenIsWrittenWhereOnlyItsOwnerReads()
{
    scriptInstall();
    const QString secrets = home(u".clawdbot/gateway.env"_s);
    write(secrets, "API_KEY=mine\n");
    const auto plan = planFor(m_environment, u"/usr/bin/clawdbot"_s, claw::Secret(u"t0k$"_s));
    QVERIFY(QCoro::waitFor(m_manager->install(plan, StartNow::No)));
    QCOMPARE(text(secrets), u"API_KEY=mine\nCLAWDBOT_GATEWAY_TOKEN=\"t0k\\$\"\n"_s);
    QCOMPARE(QFileInfo(secrets).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    QVERIFY(!text(unitPath()).contains("t0k"_L1));
    QCOMPARE(valueOf(m_manager->readInstalled()->environment, tokenVariable), u"t0k$"_s);
    for (const auto &call : m_runner->calls)
        QVERIFY(!call.join(u' ').contains("t0k"_L1));
}

void tst_SystemdService::whatSystemctlRefusesIsSaid()
{
    scriptInstall();
    ScriptedRunner refusing;
    SystemdServiceManager manager(m_environment, refusing, m_places);
    refusing.prints(systemctl({u"show"_s, u"--no-pager"_s, u"--property"_s, u"UnitPath"_s}), {});
    refusing.complains(systemctl({u"daemon-reload"_s}), "Failed to reload:\n no space\n");
    const auto path = QCoro::waitFor(manager.install(planFor(m_environment), StartNow::Yes));
    QVERIFY(!path);
    QCOMPARE(path.error().message, u"systemctl daemon-reload failed: Failed to reload: no space"_s);
    QCOMPARE(refusing.calls.last(), systemctl({u"daemon-reload"_s}));
}

void tst_SystemdService::theDirectoryOfTheManagerWins()
{
    scriptInstall();
    ScriptedRunner elsewhere;
    SystemdServiceManager manager(m_environment, elsewhere, m_places);
    const QString directory = home(u"other/.config/systemd/user"_s);
    elsewhere.prints(systemctl({u"show"_s, u"--no-pager"_s, u"--property"_s, u"UnitPath"_s}),
                     "UnitPath=/run/x/systemd/user " + directory.toUtf8() + " /usr/lib\n");
    elsewhere.prints(systemctl({u"daemon-reload"_s}), {});
    elsewhere.prints(systemctl({u"enable"_s, unit}), {});
    const auto path = QCoro::waitFor(manager.install(planFor(m_environment), StartNow::No));
    QVERIFY(path);
    QCOMPARE(*path, directory + u'/' + unit);
}

void tst_SystemdService::stoppingAndStartingAreOneCommandEach()
{
    scriptInstall();
    m_runner->prints(systemctl({u"stop"_s, unit}), {});
    QVERIFY(QCoro::waitFor(m_manager->stop()));
    QCOMPARE(m_runner->calls.last(), systemctl({u"stop"_s, unit}));
    m_runner->calls.clear();
    QVERIFY(QCoro::waitFor(m_manager->restart()));
    // What failed before is forgotten first, else it may count against this start.
    QCOMPARE(m_runner->calls,
             (QList<QStringList>{systemctl({u"reset-failed"_s, unit}),
                                 systemctl({u"restart"_s, unit})}));
    QVERIFY(m_runner->requests.last().deadline > std::chrono::seconds(100));
}

void tst_SystemdService::uninstallLeavesNothingBehind()
{
    scriptInstall();
    m_runner->prints(systemctl({u"disable"_s, u"--now"_s, unit}), {});
    const auto plan = planFor(m_environment, u"/usr/bin/clawdbot"_s, claw::Secret(u"t0k"_s));
    write(unitPath(), "[Service]\nExecStart=/old\n");
    QVERIFY(QCoro::waitFor(m_manager->install(plan, StartNow::No)));
    m_runner->calls.clear();
    const auto removed = QCoro::waitFor(m_manager->uninstall(plan));
    QVERIFY(removed);
    QCOMPARE(removed->path, unitPath());
    QVERIFY(removed->wasThere);
    QCOMPARE(
        QDir(home(u".config/systemd/user"_s)).entryList(QDir::NoDotAndDotDot | QDir::AllEntries),
        QStringList());
    QVERIFY(!QFile::exists(plan.secretsFile));
    m_runner->calls.removeFirst();
    QCOMPARE(m_runner->calls,
             (QList<QStringList>{systemctl({u"disable"_s, u"--now"_s, unit}),
                                 systemctl({u"daemon-reload"_s}),
                                 systemctl({u"reset-failed"_s, unit})}));
}

void tst_SystemdService::aMissingUnitIsNoError()
{
    scriptInstall();
    m_runner->complains(systemctl({u"disable"_s, u"--now"_s, unit}), "Unit does not exist");
    const auto removed = QCoro::waitFor(m_manager->uninstall(planFor(m_environment)));
    QVERIFY(removed);
    QVERIFY(!removed->wasThere);
}

void tst_SystemdService::aQuestionIsOneCommand()
{
    write(unitPath(), "[Service]\nExecStart=/usr/bin/clawdbot gateway --port 19000\n");
    write(unitPath() + u".d/mine.conf"_s, "[Service]\nEnvironment=MINE=1\n");
    ScriptedRunner runner;
    SystemdServiceManager manager(m_environment, runner, m_places);
    const auto state = QCoro::waitFor(manager.query());
    QVERIFY(!state); // Nothing is scripted: there is no systemctl.
    QCOMPARE(runner.calls.size(), 1);
    runner.prints(runner.calls.first(),
                  "LoadState=loaded\nActiveState=active\nSubState=running\nMainPID=17\n"
                  "UnitFileState=enabled\nFragmentPath="
                      + unitPath().toUtf8() + "\nDropInPaths=" + unitPath().toUtf8()
                      + ".d/mine.conf\n");
    const auto again = QCoro::waitFor(manager.query());
    QVERIFY(again);
    QCOMPARE(runner.calls.size(), 2);
    QCOMPARE(again->runtime.pid, 17);
    QCOMPARE(again->installed->port(), quint16(19000));
    QCOMPARE(valueOf(again->installed->environment, u"MINE"_s), u"1"_s);
    QCOMPARE(manager.readInstalled()->port(), quint16(19000));
}

void tst_SystemdService::withoutSystemdThereIsAdvice_data()
{
    QTest::addColumn<QString>("missing");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("advice");
    const QString container = u"If you're in a container, run the gateway in the foreground"_s;
    QTest::addRow("not booted") << u"booted"_s << u"this system was not started by systemd"_s
                                << container;
    QTest::addRow("no manager") << u"manager"_s << u"no service manager runs for this user"_s
                                << container;
    QTest::addRow("no systemctl") << u"systemctl"_s << u"systemctl is not installed"_s << container;
    QTest::addRow("no bus") << u"bus"_s << u"Failed to connect to bus: No medium found"_s
                            << container;
    QTest::addRow("WSL") << u"wsl"_s << u"this system was not started by systemd"_s
                         << u"WSL2 needs systemd enabled"_s;
}

void tst_SystemdService::withoutSystemdThereIsAdvice()
{
    QFETCH(QString, missing);
    QFETCH(QString, message);
    QFETCH(QString, advice);
    if (missing == "booted"_L1 || missing == "wsl"_L1)
        m_places.booted = home(u"nowhere"_s);
    if (missing == "wsl"_L1)
        write(m_places.kernelRelease, "5.15.90.1-microsoft-standard-WSL2\n");
    if (missing == "manager"_L1)
        m_environment.remove(u"XDG_RUNTIME_DIR"_s);
    if (missing == "bus"_L1)
        m_runner->complains(systemctl({u"stop"_s, unit}),
                            "Failed to connect to bus: No medium found\n");
    SystemdServiceManager manager(m_environment, *m_runner, m_places);
    const auto stopped = QCoro::waitFor(manager.stop());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Unavailable);
    QCOMPARE(stopped.error().message, u"systemctl --user unavailable: "_s + message);
    QVERIFY2(stopped.error().hint.contains(advice), qPrintable(stopped.error().hint));
}

void tst_SystemdService::theManagerIsFoundWithoutALoginSession()
{
    m_environment.remove(u"XDG_RUNTIME_DIR"_s);
    const QString directory = m_places.runtimeDirs + u'/' + QString::number(::getuid());
    write(directory + u"/bus"_s, {});
    const auto additions = userManagerEnvironment(m_environment, m_places);
    QVERIFY(additions);
    QCOMPARE(additions->value(u"XDG_RUNTIME_DIR"_s), directory);
    QCOMPARE(additions->value(u"DBUS_SESSION_BUS_ADDRESS"_s), u"unix:path=%1/bus"_s.arg(directory));
}

void tst_SystemdService::lingeringIsAFile()
{
    m_runner->prints(systemctl({u"show"_s, unit, u"--no-pager"_s, u"--property"_s,
                                u"LoadState,UnitFileState,ActiveState,SubState,Result,MainPID,"
                                "ExecMainStatus,ExecMainCode,NRestarts,"
                                "ActiveEnterTimestampMonotonic,StatusText,NeedDaemonReload,"
                                "FragmentPath,DropInPaths"_s}),
                     "LoadState=not-found\nActiveState=inactive\n");
    QCOMPARE(QCoro::waitFor(m_manager->query())->linger, Linger::No);
    m_runner->prints({u"loginctl"_s, u"enable-linger"_s}, {});
    QVERIFY(QCoro::waitFor(m_manager->keepAfterLogout()));
    QCOMPARE(m_runner->calls.last(), (QStringList{u"loginctl"_s, u"enable-linger"_s}));
}

QTEST_GUILESS_MAIN(tst_SystemdService)
#include "tst_systemdservice.moc"
