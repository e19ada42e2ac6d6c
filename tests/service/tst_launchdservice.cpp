// SPDX-FileCopyrightText: 2026 The Clawdbot authors
// SPDX-License-Identifier: MIT

#include "service/servicemanager_launchd.h"
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

namespace {

const QString target = u"gui/501/com.clawdbot.gateway"_s;

QStringList launchctl(const QStringList &words)
{
    return QStringList{u"launchctl"_s} + words;
}

const QStringList print = launchctl({u"print"_s, target});
const QStringList printDisabled = launchctl({u"print-disabled"_s, u"gui/501"_s});
const QStringList enable = launchctl({u"enable"_s, target});
const QStringList kick = launchctl({u"kickstart"_s, target});
const QStringList kickAgain = launchctl({u"kickstart"_s, u"-k"_s, target});
const QStringList bootout = launchctl({u"bootout"_s, target});

} // namespace

//! The manager with a scripted launchctl: which commands it gives, and what it makes of the answers.
class tst_LaunchdService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aFirstInstallLoadsAndStarts();
    void theSameInstallAgainOnlyRestarts();
    void aChangedFileIsLoadedAnew();
    void anInstallCanLeaveItStopped();
    void restartingNeverUnloads();
    void startingLoadsAStoppedOne();
    void aBusyLaunchdIsAskedAgain();
    void withoutALogInThereIsAdvice();
    void stoppingWaitsUntilItIsGone();
    void stoppingTwiceIsNoError();
    void uninstallLeavesNothingBehind();
    void queryTellsTheStates();
    void aSwitchedOffOneIsFound();
    void withoutLaunchctlNothingIsKnown();
    void profilesDoNotTakeOtherLabels();
    void theWholeMachineGetsADaemon();

private:
    [[nodiscard]] QString home(const QString &path = {}) const { return m_home->filePath(path); }
    [[nodiscard]] QString agent() const
    {
        return home(u"Library/LaunchAgents/com.clawdbot.gateway.plist"_s);
    }
    [[nodiscard]] QStringList bootstrap() const
    {
        return launchctl({u"bootstrap"_s, u"gui/501"_s, agent()});
    }
    void isKnown(const QByteArray &output = serviceFixture(u"launchctl-print-running.txt"_s))
    {
        m_runner->prints(print, output);
    }
    void isUnknown()
    {
        m_runner->complains(print, serviceFixture(u"launchctl-print-unknown.txt"_s), 113);
    }
    void install(StartNow start = StartNow::Yes);

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
    LaunchdPlaces m_places;
    std::unique_ptr<ScriptedRunner> m_runner;
    std::unique_ptr<LaunchdServiceManager> m_manager;
};

void tst_LaunchdService::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_environment = environmentOf(home());
    m_places = {.userId = u"501"_s, .pause = std::chrono::milliseconds(1)};
    m_runner = std::make_unique<ScriptedRunner>();
    m_manager = std::make_unique<LaunchdServiceManager>(m_environment, *m_runner, m_places);
    for (const auto &words : {enable, kick, kickAgain, bootout, bootstrap()})
        m_runner->prints(words, {});
}

void tst_LaunchdService::install(StartNow start)
{
    const auto plan = planFor(m_environment, u"/usr/bin/clawdbot"_s, claw::Secret(u"t0k"_s));
    const auto path = QCoro::waitFor(m_manager->install(plan, start));
    QVERIFY2(path, path ? "" : qPrintable(path.error().message));
    QCOMPARE(*path, agent());
}

void tst_LaunchdService::aFirstInstallLoadsAndStarts()
{
    isUnknown();
    install();
    QCOMPARE(m_runner->calls, (Calls{print, print, enable, bootstrap(), kick}));
    QFile file(agent());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("t0k"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QVERIFY(QFileInfo(planFor(m_environment).logDir).isDir());
    QCOMPARE(valueOf(m_manager->readInstalled()->environment, tokenVariable), u"t0k"_s);
    for (const auto &call : m_runner->calls)
        QVERIFY(!call.join(u' ').contains("t0k"_L1));
}

void tst_LaunchdService::theSameInstallAgainOnlyRestarts()
{
    isUnknown();
    install(StartNow::No);
    m_runner = std::make_unique<ScriptedRunner>();
    m_manager = std::make_unique<LaunchdServiceManager>(m_environment, *m_runner, m_places);
    isKnown();
    m_runner->prints(enable, {});
    m_runner->prints(kickAgain, {});
    install();
    QCOMPARE(m_runner->calls, (Calls{print, enable, kickAgain}));
}

void tst_LaunchdService::aChangedFileIsLoadedAnew()
{
    QVERIFY(QDir().mkpath(QFileInfo(agent()).path()));
    QFile old(agent());
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("<plist><dict><key>ProgramArguments</key><array><string>/old</string></array>"
              "<key>EnvironmentVariables</key><dict><key>MINE</key><string>1</string></dict>"
              "</dict></plist>");
    old.close();
    isKnown();
    isKnown(); // Still there right after bootout.
    isUnknown();
    install();
    QCOMPARE(m_runner->calls,
             (Calls{print, bootout, print, print, print, enable, bootstrap(), kick}));
    QCOMPARE(valueOf(m_manager->readInstalled()->environment, u"MINE"_s), u"1"_s);
    QVERIFY(QFile::exists(agent() + u".before"_s));
}

void tst_LaunchdService::anInstallCanLeaveItStopped()
{
    install(StartNow::No);
    QCOMPARE(m_runner->calls, Calls{enable});
}

void tst_LaunchdService::restartingNeverUnloads()
{
    isKnown();
    QVERIFY(QCoro::waitFor(m_manager->restart()));
    QCOMPARE(m_runner->calls, (Calls{print, enable, kickAgain}));
}

void tst_LaunchdService::startingLoadsAStoppedOne()
{
    isUnknown();
    const auto missing = QCoro::waitFor(m_manager->restart());
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, claw::ErrorCode::NotFound);
    install(StartNow::No);
    m_runner->calls.clear();
    QVERIFY(QCoro::waitFor(m_manager->restart()));
    QCOMPARE(m_runner->calls, (Calls{print, enable, bootstrap(), kick}));
}

void tst_LaunchdService::aBusyLaunchdIsAskedAgain()
{
    ScriptedRunner runner;
    LaunchdServiceManager manager(m_environment, runner, m_places);
    install(StartNow::No);
    runner.complains(print, serviceFixture(u"launchctl-print-unknown.txt"_s), 113);
    runner.prints(enable, {});
    runner.prints(kick, {});
    runner.complains(bootstrap(), "Bootstrap failed: 5: Input/output error", 5);
    runner.complains(bootstrap(), "Bootstrap failed: 37: Operation already in progress", 37);
    runner.prints(bootstrap(), {});
    QVERIFY(QCoro::waitFor(manager.restart()));
    QCOMPARE(runner.calls, (Calls{print, enable, bootstrap(), bootstrap(), bootstrap(), kick}));
    runner.calls.clear();
    runner.complains(bootstrap(), "Bootstrap failed: 5: Input/output error", 5); // For good.
    QVERIFY(QCoro::waitFor(manager.restart()));
    runner.calls.clear();
    const auto failed = QCoro::waitFor(manager.restart());
    QVERIFY(!failed);
    QCOMPARE(failed.error().message,
             u"launchctl bootstrap failed: Bootstrap failed: 5: Input/output error"_s);
    QVERIFY(failed.error().hint.contains("launchctl print-disabled gui/501"_L1));
    QCOMPARE(runner.calls, (Calls{print, enable, bootstrap(), bootstrap(), bootstrap()}));
}

void tst_LaunchdService::withoutALogInThereIsAdvice()
{
    ScriptedRunner runner;
    LaunchdServiceManager manager(m_environment, runner, m_places);
    install(StartNow::No);
    runner.complains(print, serviceFixture(u"launchctl-print-no-domain.txt"_s), 112);
    runner.prints(enable, {});
    runner.complains(bootstrap(), "Bootstrap failed: 125: Domain does not support specified action",
                     125);
    const auto failed = QCoro::waitFor(manager.restart());
    QVERIFY(!failed);
    QVERIFY(failed.error().hint.startsWith("LaunchAgents need a log-in at the screen"_L1));
    const auto state = QCoro::waitFor(manager.query());
    QVERIFY(state);
    QCOMPARE(state->runtime.status, ServiceRuntime::Status::Unknown);
    QVERIFY(state->runtime.detail.contains("Could not find domain"_L1));
    QVERIFY(!state->runtime.isMissing);
}

void tst_LaunchdService::stoppingWaitsUntilItIsGone()
{
    isKnown();
    isKnown();
    isKnown();
    isUnknown();
    QVERIFY(QCoro::waitFor(m_manager->stop()));
    QCOMPARE(m_runner->calls, (Calls{print, bootout, print, print, print}));
}

void tst_LaunchdService::stoppingTwiceIsNoError()
{
    isUnknown();
    QVERIFY(QCoro::waitFor(m_manager->stop()));
    QCOMPARE(m_runner->calls, Calls{print});
}

void tst_LaunchdService::uninstallLeavesNothingBehind()
{
    isUnknown();
    install();
    const auto plan = planFor(m_environment);
    const auto removed = QCoro::waitFor(m_manager->uninstall(plan));
    QVERIFY(removed);
    QVERIFY(removed->wasThere);
    QCOMPARE(QDir(QFileInfo(agent()).path()).entryList(QDir::Files), QStringList());
    QVERIFY(!QFile::exists(plan.secretsFile));
    QVERIFY(!QCoro::waitFor(m_manager->uninstall(plan))->wasThere);
}

void tst_LaunchdService::queryTellsTheStates()
{
    isUnknown();
    m_runner->prints(
        printDisabled,
        serviceFixture(u"launchctl-print-disabled.txt"_s).replace("disabled\n", "enabled\n"));
    auto state = QCoro::waitFor(m_manager->query());
    QVERIFY(state);
    QVERIFY(!state->isLoaded && state->runtime.isMissing);
    install(StartNow::No);
    state = QCoro::waitFor(m_manager->query());
    QVERIFY(state->isLoaded && !state->runtime.isMissing); // Comes at the next log-in.
    QCOMPARE(state->fileState, u"not loaded"_s);
    QCOMPARE(state->installed->port(), quint16(18789));
    isKnown();
    QVERIFY(QCoro::waitFor(m_manager->query()));
    state = QCoro::waitFor(m_manager->query());
    QCOMPARE(state->runtime.pid, 4242);
    QCOMPARE(state->fileState, u"loaded"_s);
}

void tst_LaunchdService::aSwitchedOffOneIsFound()
{
    install(StartNow::No);
    isUnknown();
    m_runner->prints(printDisabled, serviceFixture(u"launchctl-print-disabled.txt"_s));
    const auto state = QCoro::waitFor(m_manager->query());
    QCOMPARE(state->fileState, u"disabled"_s);
    const auto findings = m_manager->audit(*state, planFor(m_environment));
    QVERIFY(std::ranges::any_of(findings, [](const ServiceFinding &finding) {
        return finding.code == "launchd-disabled"_L1;
    }));
}

void tst_LaunchdService::withoutLaunchctlNothingIsKnown()
{
    const auto state = QCoro::waitFor(m_manager->query());
    QVERIFY(!state);
    QCOMPARE(state.error().code, claw::ErrorCode::NotFound);
}

void tst_LaunchdService::profilesDoNotTakeOtherLabels()
{
    const auto environment = environmentOf(home(), u"node"_s);
    LaunchdServiceManager manager(environment, *m_runner, m_places);
    const auto refused = QCoro::waitFor(manager.install(planFor(environment), StartNow::No));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, claw::ErrorCode::InvalidRequest);
    QCOMPARE(m_runner->calls, Calls());
}

void tst_LaunchdService::theWholeMachineGetsADaemon()
{
    const auto wide = m_manager->systemWide(planFor(m_environment));
    QVERIFY(wide);
    QCOMPARE(wide->path, u"/Library/LaunchDaemons/com.clawdbot.gateway.plist"_s);
    QVERIFY(wide->text.contains("<key>UserName</key>"_L1));
    QVERIFY(wide->commands.last().startsWith("sudo launchctl bootstrap system"_L1));
}

QTEST_GUILESS_MAIN(tst_LaunchdService)
#include "tst_launchdservice.moc"
