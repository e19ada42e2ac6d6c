// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_windows.h"
#include "tests/service/fixture.h"
#include "tests/service/planfixture.h"
#include "tests/support/scriptedrunner.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace claw::service;
using claw::testing::environmentOf;
using claw::testing::planFor;
using claw::testing::ScriptedRunner;
using claw::testing::serviceFixture;
using Calls = QList<QStringList>;
using Status = ServiceRuntime::Status;

namespace {

const QString name = u"Clawdbot Gateway"_s;

QStringList schtasks(const QStringList &words)
{
    return QStringList{u"C:\\Windows\\System32\\schtasks.exe"_s} + words;
}

const QStringList asXml = schtasks({u"/Query"_s, u"/TN"_s, name, u"/XML"_s});
const QStringList verbose =
    schtasks({u"/Query"_s, u"/TN"_s, name, u"/V"_s, u"/FO"_s, u"CSV"_s, u"/NH"_s});
const QStringList list = schtasks({u"/Query"_s, u"/FO"_s, u"CSV"_s, u"/NH"_s});
const QStringList enable = schtasks({u"/Change"_s, u"/TN"_s, name, u"/ENABLE"_s});
const QStringList disable = schtasks({u"/Change"_s, u"/TN"_s, name, u"/DISABLE"_s});
const QStringList end = schtasks({u"/End"_s, u"/TN"_s, name});
const QStringList runIt = schtasks({u"/Run"_s, u"/TN"_s, name});
const QStringList deleteIt = schtasks({u"/Delete"_s, u"/F"_s, u"/TN"_s, name});

} // namespace

//! The manager with a scripted schtasks: which commands it gives, and what it makes of the answers.
class tst_WindowsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void anInstallRegistersAndStarts();
    void anInstallCanLeaveItStopped();
    void aRefusedTaskIsSaid();
    void restartingEndsTheOldRunFirst();
    void stoppingSwitchesItOff();
    void aRunThatEndsByItselfIsStopped();
    void uninstallLeavesNothingBehind();
    void queryTellsTheStates();
    void aMissingTaskIsToldWithoutWords();
    void othersAreLookedForWhenAsked();
    void noServiceForTheWholeMachine();

private:
    [[nodiscard]] QString home(const QString &path = {}) const { return m_home->filePath(path); }
    [[nodiscard]] QString script() const { return home(u".clawdbot/gateway.cmd"_s); }
    [[nodiscard]] QStringList create() const
    {
        return schtasks({u"/Create"_s, u"/F"_s, u"/TN"_s, name, u"/XML"_s, script() + u".xml"_s});
    }
    void runs()
    {
        m_runner->prints(verbose, serviceFixture(u"schtasks-verbose-running-german.txt"_s));
    }
    void rests() { m_runner->prints(verbose, serviceFixture(u"schtasks-verbose-ready.txt"_s)); }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    std::unique_ptr<ScriptedRunner> m_runner;
    std::unique_ptr<WindowsServiceManager> m_manager;
};

void tst_WindowsService::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = environmentOf(home());
    m_environment.insert(u"USERNAME"_s, u"u"_s);
    m_environment.insert(u"USERDOMAIN"_s, u"PC"_s);
    m_runner = std::make_unique<ScriptedRunner>();
    m_manager = std::make_unique<WindowsServiceManager>(m_environment, *m_runner,
                                                        std::chrono::milliseconds(1));
    for (const auto &words : {create(), enable, disable, end, runIt, deleteIt})
        m_runner->prints(words, {});
}

void tst_WindowsService::anInstallRegistersAndStarts()
{
    rests();
    const auto plan = planFor(m_environment, u"/usr/bin/clawdbot"_s, claw::Secret(u"t0k"_s));
    const auto path = QCoro::waitFor(m_manager->install(plan, StartNow::Yes));
    QVERIFY(path);
    QCOMPARE(*path, script());
    QCOMPARE(m_runner->calls, (Calls{create(), enable, verbose, runIt}));
    QVERIFY(!QFile::exists(script() + u".xml"_s));
    QFile file(script());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("t0k"));
    QVERIFY(m_manager->readInstalled());
    QCOMPARE(m_manager->readInstalled()->port(), quint16(18789));
    QCOMPARE(valueOf(m_manager->readInstalled()->environment, tokenVariable), u"t0k"_s);
    for (const auto &call : m_runner->calls)
        QVERIFY(!call.join(u' ').contains("t0k"_L1));
}

void tst_WindowsService::anInstallCanLeaveItStopped()
{
    QVERIFY(QCoro::waitFor(m_manager->install(planFor(m_environment), StartNow::No)));
    QCOMPARE(m_runner->calls, Calls{create()});
}

void tst_WindowsService::aRefusedTaskIsSaid()
{
    ScriptedRunner refusing;
    WindowsServiceManager manager(m_environment, refusing);
    refusing.complains(create(), "FEHLER: Zugriff verweigert\r\n");
    const auto path = QCoro::waitFor(manager.install(planFor(m_environment), StartNow::Yes));
    QVERIFY(!path);
    QCOMPARE(path.error().message, u"schtasks create failed: FEHLER: Zugriff verweigert"_s);
    QVERIFY(path.error().hint.contains("as Administrator"_L1));
    QVERIFY(!QFile::exists(script() + u".xml"_s));
}

void tst_WindowsService::restartingEndsTheOldRunFirst()
{
    runs();
    runs();
    rests();
    QVERIFY(QCoro::waitFor(m_manager->restart()));
    QCOMPARE(m_runner->calls, (Calls{enable, verbose, end, verbose, verbose, runIt}));
}

void tst_WindowsService::stoppingSwitchesItOff()
{
    runs();
    rests();
    QVERIFY(QCoro::waitFor(m_manager->stop()));
    QCOMPARE(m_runner->calls, (Calls{disable, verbose, end, verbose}));
    m_runner->calls.clear();
    QVERIFY(QCoro::waitFor(m_manager->stop()));
    QCOMPARE(m_runner->calls, (Calls{disable, verbose}));
}

void tst_WindowsService::aRunThatEndsByItselfIsStopped()
{
    ScriptedRunner runner;
    WindowsServiceManager manager(m_environment, runner, std::chrono::milliseconds(1));
    runner.prints(disable, {});
    runner.complains(end, "FEHLER: nicht aktiv");
    runner.prints(verbose, serviceFixture(u"schtasks-verbose-running.txt"_s));
    runner.prints(verbose, serviceFixture(u"schtasks-verbose-ready.txt"_s));
    QVERIFY(QCoro::waitFor(manager.stop()));
    // One that goes on after a refusal is a failure.
    runner.prints(verbose, serviceFixture(u"schtasks-verbose-running.txt"_s));
    QVERIFY(QCoro::waitFor(manager.stop())); // The last look of before: it rests.
    const auto stopped = QCoro::waitFor(manager.stop());
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().message, u"schtasks end failed: FEHLER: nicht aktiv"_s);
}

void tst_WindowsService::uninstallLeavesNothingBehind()
{
    rests();
    m_runner->prints(list, serviceFixture(u"schtasks-list.txt"_s));
    m_runner->prints(list, serviceFixture(u"schtasks-list-german.txt"_s));
    const auto plan = planFor(m_environment, u"/usr/bin/clawdbot"_s, claw::Secret(u"t0k"_s));
    QVERIFY(QCoro::waitFor(m_manager->install(plan, StartNow::No)));
    m_runner->calls.clear();
    const auto removed = QCoro::waitFor(m_manager->uninstall(plan));
    QVERIFY(removed);
    QVERIFY(removed->wasThere);
    QCOMPARE(m_runner->calls, (Calls{list, disable, verbose, deleteIt}));
    QVERIFY(!QFile::exists(script()));
    QVERIFY(!QFile::exists(plan.secretsFile));
    m_runner->calls.clear();
    QVERIFY(!QCoro::waitFor(m_manager->uninstall(plan))->wasThere);
    QCOMPARE(m_runner->calls, Calls{list});
}

void tst_WindowsService::queryTellsTheStates()
{
    QVERIFY(QCoro::waitFor(m_manager->install(planFor(m_environment), StartNow::No)));
    m_runner->prints(asXml, serviceFixture(u"schtasks-xml.txt"_s));
    m_runner->prints(asXml, serviceFixture(u"schtasks-xml-utf16.txt"_s));
    runs();
    rests();
    auto state = QCoro::waitFor(m_manager->query());
    QVERIFY(state);
    QVERIFY(state->isLoaded);
    QCOMPARE(state->fileState, u"registered"_s);
    QCOMPARE(state->runtime.status, Status::Running);
    QCOMPARE(state->installed->port(), quint16(18789));
    state = QCoro::waitFor(m_manager->query());
    QVERIFY(state->isLoaded);
    QCOMPARE(state->fileState, u"disabled"_s);
    QCOMPARE(state->runtime.status, Status::Stopped);
    const auto findings = m_manager->audit(*state, planFor(m_environment));
    QVERIFY(std::ranges::any_of(findings, [](const ServiceFinding &finding) {
        return finding.code == "task-disabled"_L1;
    }));
}

void tst_WindowsService::aMissingTaskIsToldWithoutWords()
{
    m_runner->complains(asXml, serviceFixture(u"schtasks-missing-german.txt"_s));
    auto state = QCoro::waitFor(m_manager->query());
    QVERIFY(!state); // The list cannot be had either: no schtasks.
    m_runner->prints(list, serviceFixture(u"schtasks-list-german.txt"_s));
    state = QCoro::waitFor(m_manager->query());
    QVERIFY(state);
    QVERIFY(!state->isLoaded && state->runtime.isMissing);
    // A task that is listed and cannot be read is another failure.
    m_runner->prints(list, serviceFixture(u"schtasks-list.txt"_s));
    QVERIFY(QCoro::waitFor(m_manager->query()));
    QVERIFY(!QCoro::waitFor(m_manager->query()));
}

void tst_WindowsService::othersAreLookedForWhenAsked()
{
    QVERIFY(QCoro::waitFor(m_manager->findOthers(false)).empty());
    QVERIFY(m_runner->calls.isEmpty());
    m_runner->prints(schtasks({u"/Query"_s, u"/V"_s, u"/FO"_s, u"CSV"_s, u"/NH"_s}),
                     serviceFixture(u"schtasks-verbose-all.txt"_s));
    const auto others = QCoro::waitFor(m_manager->findOthers(true));
    QCOMPARE(others.size(), size_t(1));
    QCOMPARE(others.front().path, u"\\Bots\\Old bot"_s);
}

void tst_WindowsService::noServiceForTheWholeMachine()
{
    QVERIFY(!m_manager->systemWide(planFor(m_environment)));
}

QTEST_GUILESS_MAIN(tst_WindowsService)
#include "tst_windowsservice.moc"
